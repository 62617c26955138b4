-- Cohorts are the sponsor's own business.
alter table cohort enable row level security, force row level security;
grant select, insert, update on cohort to journeyline_staff;
create policy staff_see_every_cohort on cohort to journeyline_staff using (true) with check (true);
