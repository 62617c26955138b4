-- Internships are edited, by staff only.
alter table internship enable row level security, force row level security;
grant select, insert, update, delete on internship to journeyline_staff;
create policy staff_see_every_internship on internship to journeyline_staff using (true) with check (true);
