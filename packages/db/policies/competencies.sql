-- Sign-offs are never edited or deleted, only revoked. An employer sees and writes those of its own time with the people it
-- employs; of what was judged before it came, `sign_offs_seen` (guards/competencies.sql) tells level, day and competency (docs/decisions/0020).
alter table sign_off enable row level security, force row level security;
grant select, insert, update (revoked_at, revoked_by_id, revoked_reason) on sign_off to journeyline_staff, journeyline_employer;
create policy staff_see_every_sign_off on sign_off to journeyline_staff using (true) with check (true);
create policy an_employer_sees_sign_offs_of_its_time on sign_off to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]) and exists (select from placement p
    where p.enrollment_id = sign_off.enrollment_id and p.employer_id = (select viewer_employer_id()) and p.started_on <= judged_on))
  with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));
-- It judges in its own time, as the person who acts and who decides on the hours there, and revokes what its own people wrote; scale and version are a
-- trigger's (check_sign_offs). A worksite's day may be ahead of the sponsor's.
create policy an_employer_judges_now on sign_off as restrictive for insert to journeyline_employer
  with check (recorded_by_id = (select viewer_person_id()) and is_now(recorded_at) and judged_on <= (select sponsor_today()) + 1
    and num_nonnulls(revoked_at, revoked_by_id, revoked_reason) = 0
    and exists (select from placement p where p.enrollment_id = sign_off.enrollment_id
      and p.id = any ((select viewer_deciding_placement_ids())::uuid[])));
create policy an_employer_revokes_its_own on sign_off as restrictive for update to journeyline_employer
  using (revoked_at is null and exists (select from "user" u where u.id = recorded_by_id))
  with check (revoked_by_id = (select viewer_person_id()) and is_now(revoked_at) and length(revoked_reason) > 2);

-- What proves them is seen with them, and what an employer sees it may prove (policies/evidence.sql).
create policy an_employer_sees_evidence_of_sign_offs on evidence_file to journeyline_employer
  using (sign_off_id is not null and exists (select from sign_off s where s.id = sign_off_id));
