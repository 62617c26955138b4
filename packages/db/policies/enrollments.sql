-- Enrollments and the history of their stages: staff only. An enrollment never changes its learner, cohort, program or
-- version. A stage change is never deleted, and of its columns only those that undo it may be written.
alter table enrollment enable row level security, force row level security;
grant select, insert on enrollment to journeyline_staff;
grant update (enrolled_on, registered_on, registration_number, stage, stage_since, candidate_id, practicode_cases, practicode_score, internship_site,
  internship_started_on, practicode_started_on, review_due_on, version) on enrollment to journeyline_staff;
create policy staff_see_every_enrollment on enrollment to journeyline_staff using (true) with check (true);

alter table stage_change enable row level security, force row level security;
grant select, insert on stage_change to journeyline_staff;
grant usage on sequence stage_change_sequence_seq to journeyline_staff;
grant update (undone_at, undone_by_id, undone_reason, undone_import_id) on stage_change to journeyline_staff;
create policy staff_see_every_stage_change on stage_change to journeyline_staff using (true) with check (true);

-- What was confirmed stays as it was: of a completion the latest confirmation counts.
alter table completion_confirmation enable row level security, force row level security;
grant select, insert on completion_confirmation to journeyline_staff;
create policy staff_see_every_confirmation on completion_confirmation to journeyline_staff using (true) with check (true);

-- The counters behind snapshots and the board. Employers may count a program's stages (A54), not its cohorts.
alter table stage_flow enable row level security, force row level security;
grant select, insert, update on stage_flow to journeyline_staff;
create policy staff_see_every_stage_flow on stage_flow to journeyline_staff using (true) with check (true);

alter table stage_tenure enable row level security, force row level security;
grant select, insert, update on stage_tenure to journeyline_staff;
grant select (program_id, stage, learners) on stage_tenure to journeyline_employer;
create policy staff_see_every_stage_tenure on stage_tenure to journeyline_staff using (true) with check (true);
create policy employers_count_candidate_stages on stage_tenure for select to journeyline_employer
  using (stage in ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY'));
