-- Sign-offs are never edited or deleted, only revoked. An employer sees and writes those of its own time with the people it
-- employs; of what was judged before it came, `sign_offs_seen` tells level, day and competency (docs/decisions/0020).
alter table sign_off enable row level security, force row level security;
grant select, insert, update (revoked_at, revoked_by_id, revoked_reason) on sign_off to journeyline_staff, journeyline_employer;
create policy staff_see_every_sign_off on sign_off to journeyline_staff using (true) with check (true);
create policy an_employer_sees_sign_offs_of_its_time on sign_off to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]) and exists (select from placement p
    where p.enrollment_id = sign_off.enrollment_id and p.employer_id = (select viewer_employer_id()) and p.started_on <= judged_on))
  with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));
-- It judges in its own time, as the person who acts, and revokes what its own people wrote; scale and version are a
-- trigger's (check_sign_offs). A worksite's day may be ahead of the sponsor's.
create policy an_employer_judges_now on sign_off as restrictive for insert to journeyline_employer
  with check (recorded_by_id = (select viewer_person_id()) and is_now(recorded_at) and judged_on <= (select sponsor_today()) + 1
    and num_nonnulls(revoked_at, revoked_by_id, revoked_reason) = 0);
create policy an_employer_revokes_its_own on sign_off as restrictive for update to journeyline_employer
  using (revoked_at is null and exists (select from "user" u where u.id = recorded_by_id))
  with check (revoked_by_id = (select viewer_person_id()) and is_now(revoked_at) and length(revoked_reason) > 2);

-- The sign-offs an employer is told of, of an apprentice it employs: those of its time as they are; of those before, as they
-- stand as achieved, what was reached and when, and nothing of who judged, what was seen and by whom it was written.
create or replace function sign_offs_seen(of_enrollment uuid) returns table (id uuid, enrollment_id uuid, competency_id uuid,
    level int, judged_on date, judged_by text, witness text, note text, recorded_at timestamptz, recorded_by_id uuid,
    revoked_at timestamptz, revoked_by_id uuid, revoked_reason text)
  language sql stable parallel safe set search_path = pg_catalog, public as $$
  select s.id, s.enrollment_id, s.competency_id, s.level, s.judged_on, case when own then s.judged_by else 'Before this employment' end,
    case when own then s.witness end, case when own then s.note end, s.recorded_at, case when own then s.recorded_by_id end,
    s.revoked_at, case when own then s.revoked_by_id end, case when own then s.revoked_reason end
  from public.placement p join public.sign_off s on s.enrollment_id = p.enrollment_id, lateral (select p.started_on <= s.judged_on) o (own)
  where p.enrollment_id = of_enrollment and p.employer_id = (select public.viewer_employer_id())
    and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())) and (own or s.revoked_at is null)
$$;
