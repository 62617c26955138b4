-- Prior learning: staff only.
alter table prior_learning enable row level security, force row level security;
grant select, insert, update, delete on prior_learning to journeyline_staff;
create policy staff_see_all_prior_learning on prior_learning to journeyline_staff using (true) with check (true);
