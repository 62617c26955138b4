-- Learners: staff only. Employers have no grant here; what they may see is the table candidate.
alter table learner enable row level security, force row level security;
grant select, insert, update on learner to journeyline_staff;
create policy staff_see_every_learner on learner to journeyline_staff using (true) with check (true);
