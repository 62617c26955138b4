-- Programs are public knowledge to everyone who is signed in.
alter table program enable row level security, force row level security;
grant select, insert, update on program to journeyline_staff;
grant select on program to journeyline_employer;
create policy staff_see_every_program on program to journeyline_staff using (true) with check (true);
create policy employers_see_every_program on program for select to journeyline_employer using (true);

-- Cohorts are the sponsor's own business.
alter table cohort enable row level security, force row level security;
grant select, insert, update on cohort to journeyline_staff;
create policy staff_see_every_cohort on cohort to journeyline_staff using (true) with check (true);
