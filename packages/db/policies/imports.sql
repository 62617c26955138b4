-- Files on their way into the program: staff only.
alter table roster_import enable row level security, force row level security;
grant select, insert, update, delete on roster_import to journeyline_staff;
create policy staff_see_every_import on roster_import to journeyline_staff using (true) with check (true);

alter table roster_import_part enable row level security, force row level security;
grant select, insert, delete on roster_import_part to journeyline_staff;
create policy staff_see_every_import_part on roster_import_part to journeyline_staff using (true) with check (true);

alter table roster_import_row enable row level security, force row level security;
grant select, insert, update, delete on roster_import_row to journeyline_staff;
create policy staff_see_every_import_row on roster_import_row to journeyline_staff using (true) with check (true);
