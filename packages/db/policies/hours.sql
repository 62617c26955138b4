-- The hours ledger. Facts are never edited and nothing is deleted: only a decision may be added, and evidence of it.
-- An employer sees, writes and decides on the hours worked for it; instruction and other employers' hours are not its own.
alter table hours_entry enable row level security, force row level security;
grant select, insert, update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_staff;
grant select, insert, update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_employer;
create policy staff_see_every_entry on hours_entry to journeyline_staff using (true) with check (true);
create policy an_employer_sees_hours_worked_for_it on hours_entry to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
-- What it writes and decides moves sums that it reaches only of those it employs: of others it would be counted nowhere. It
-- writes what was worked, to be decided on; credit, reversals and what is approved from the start are staff's.
create policy an_employer_decides_while_it_employs on hours_entry as restrictive for update to journeyline_employer
  using (true) with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));
create policy an_employer_writes_hours_to_be_decided_on on hours_entry as restrictive for insert to journeyline_employer
  with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])
    and kind = 'OJT' and basis = 'DONE' and status = 'SUBMITTED' and source = 'PERSON');

-- Sums that triggers keep, as whoever writes hours. An employer reaches those of the people it employs: how full a day is,
-- and how far the apprenticeship is, without any entry of anybody else's.
alter table hours_day enable row level security, force row level security;
grant select, insert, update on hours_day to journeyline_staff, journeyline_employer;
create policy staff_see_every_day on hours_day to journeyline_staff using (true) with check (true);
create policy an_employer_sees_days_of_its_apprentices on hours_day to journeyline_employer
  using (learner_id = any ((select viewer_learner_ids())::uuid[])) with check (learner_id = any ((select viewer_learner_ids())::uuid[]));

alter table hours_week enable row level security, force row level security;
grant select, insert, update on hours_week to journeyline_staff, journeyline_employer;
create policy staff_see_every_week on hours_week to journeyline_staff using (true) with check (true);
create policy an_employer_sees_weeks_of_its_apprentices on hours_week to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])) with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));

-- Who stands in for whom is the employer's own business; staff help out where nobody is there to name one.
alter table delegation enable row level security, force row level security;
grant select, insert, update (revoked_at) on delegation to journeyline_staff, journeyline_employer;
create policy staff_see_every_delegation on delegation to journeyline_staff using (true) with check (true);
create policy an_employer_sees_its_delegations on delegation to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
