-- Practicode readings are a ledger; internships are edited. Both staff only.
alter table practicode_reading enable row level security, force row level security;
grant select, insert on practicode_reading to journeyline_staff;
create policy staff_see_every_reading on practicode_reading to journeyline_staff using (true) with check (true);

alter table internship enable row level security, force row level security;
grant select, insert, update, delete on internship to journeyline_staff;
create policy staff_see_every_internship on internship to journeyline_staff using (true) with check (true);
