-- The hours ledger. Facts are never edited and nothing is deleted: only a decision may be added, and evidence of it.
-- An employer sees, writes and decides on the hours worked for it; instruction and other employers' hours are not its own.
alter table hours_entry enable row level security, force row level security;
grant select, insert, update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_staff;
grant select, insert, update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_employer;
create policy staff_see_every_entry on hours_entry to journeyline_staff using (true) with check (true);
create policy an_employer_sees_hours_worked_for_it on hours_entry to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));

-- It writes what was worked, as the person who acts, to be decided on; credit, reversals, corrections and what is approved from the
-- start are staff's. Which days and competencies those are, a trigger knows (check_hours_facts).
create policy an_employer_writes_hours_to_be_decided_on on hours_entry as restrictive for insert to journeyline_employer
  with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])
    and kind = 'OJT' and basis = 'DONE' and status = 'SUBMITTED' and source = 'PERSON'
    and written_by_id = (select viewer_person_id()) and is_now(written_at)
    and num_nonnulls(decided_at, decided_by_id, decision_reason, reverses_id, corrects_id, award_code, attendance_id, import_id) = 0);

-- It decides as the domain's rule says, once, now and in the own name; not on what the same person wrote, where the
-- program asks for a second one. What it decides moves sums only of those it employs.
create policy an_employer_decides_on_its_own on hours_entry as restrictive for update to journeyline_employer
  using (true) with check (placement_id = any ((select viewer_deciding_placement_ids())::uuid[])
    and status <> 'SUBMITTED' and decided_by_id = (select viewer_person_id()) and is_now(decided_at)
    and (status = 'REJECTED' or written_by_id is distinct from (select viewer_person_id())
      or exists (select from placement p join program_version v on v.id = p.program_version_id
        where p.id = placement_id and v.policies -> 'secondPersonApproves' = 'false')));
create policy staff_decide_in_their_own_name on hours_entry as restrictive for update to journeyline_staff
  using (true) with check (status <> 'SUBMITTED' and decided_by_id is not distinct from (select viewer_person_id()) and is_now(decided_at)
    and (basis <> 'PRIOR_CREDIT' or (select viewer_is_staff_admin())));
-- Credit for what came before is granted by a staff admin, and decided on by one. (The demo program has some, written before anybody is there.)
create policy a_staff_admin_grants_credit on hours_entry as restrictive for insert to journeyline_staff
  with check (basis <> 'PRIOR_CREDIT' or source = 'DEMO' or (select viewer_is_staff_admin()));

-- Sums that triggers keep, as the guard (zz-guard.sql). An employer reads those of the people it employs: how full a day
-- is, and how far the apprenticeship is, without any entry of anybody else's. Nobody writes them: the right to update is the
-- right to lock a day while writing to it, and the policies refuse every change.
alter table hours_day enable row level security, force row level security;
grant select, update (minutes) on hours_day to journeyline_staff, journeyline_employer;
create policy staff_see_every_day on hours_day for select to journeyline_staff using (true);
create policy staff_lock_days on hours_day for update to journeyline_staff using (true) with check (false);
create policy an_employer_sees_days_of_its_apprentices on hours_day for select to journeyline_employer
  using (learner_id = any ((select viewer_learner_ids())::uuid[]));
create policy an_employer_locks_days_of_its_apprentices on hours_day for update to journeyline_employer
  using (learner_id = any ((select viewer_learner_ids())::uuid[])) with check (false);

alter table hours_week enable row level security, force row level security;
grant select on hours_week to journeyline_staff, journeyline_employer;
create policy staff_see_every_week on hours_week for select to journeyline_staff using (true);
create policy an_employer_sees_weeks_of_its_apprentices on hours_week for select to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));

-- Who stands in for whom: the supervisor names somebody for some days, and staff help out where nobody is there to name one.
-- Both work for that employer. It is ended by the supervisor, by who stands in, or by staff.
alter table delegation enable row level security, force row level security;
grant select, insert, update (revoked_at) on delegation to journeyline_staff, journeyline_employer;
create policy staff_see_every_delegation on delegation to journeyline_staff using (true) with check (true);
create policy an_employer_sees_its_delegations on delegation to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
create policy a_supervisor_names_a_colleague on delegation as restrictive for insert to journeyline_employer
  with check (from_id = (select viewer_person_id()) and created_by_id = (select viewer_person_id()) and is_now(created_at)
    and revoked_at is null and exists (select from "user" u where u.id = to_id and u.employer_id = delegation.employer_id));
create policy staff_name_colleagues on delegation as restrictive for insert to journeyline_staff
  with check (created_by_id is not distinct from (select viewer_person_id()) and is_now(created_at)
    and 2 = (select count(*) from "user" u where u.id in (from_id, to_id) and u.employer_id = delegation.employer_id));
create policy who_is_concerned_ends_it on delegation as restrictive for update to journeyline_employer
  using ((select viewer_person_id()) in (from_id, to_id) and revoked_at is null) with check (is_now(revoked_at));

-- What proves them is seen with them, and what an employer sees it may prove (policies/evidence.sql).
create policy an_employer_sees_evidence_of_hours on evidence_file to journeyline_employer
  using (hours_entry_id is not null and exists (select from hours_entry h where h.id = hours_entry_id));
