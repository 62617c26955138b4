-- Practicode readings are a ledger, of staff only.
alter table practicode_reading enable row level security, force row level security;
grant select, insert on practicode_reading to journeyline_staff;
create policy staff_see_every_reading on practicode_reading to journeyline_staff using (true) with check (true);
