-- An entry may be put in the place of one that was taken back.
alter table hours_entry add column corrects_id uuid;
create unique index hours_entry_corrects_id_key on hours_entry (corrects_id);
alter table hours_entry add constraint hours_entry_corrects_id_fkey foreign key (corrects_id) references hours_entry (id)
  on delete set null on update cascade;
alter table hours_entry add constraint hours_entry_corrects_as_done check (corrects_id is null or basis = 'DONE');

-- A day has 23 or 25 hours where the clocks change, and which day that is depends on the zone: a trigger knows both
-- (guards/hours.sql, hours_day_within_its_length).
alter table hours_entry drop constraint hours_entry_within_a_day;
alter table hours_day drop constraint hours_day_has_24_hours;
alter table hours_day add constraint hours_day_not_below_zero check (minutes >= 0);
