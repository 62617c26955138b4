-- Judged is a competency of the learner's own version, at a level of its scale; by an employer's people within the employment.
create or replace function check_sign_offs() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from added a join enrollment e on e.id = a.enrollment_id join competency c on c.id = a.competency_id
        join program_version v on v.id = e.program_version_id
      where c.program_version_id <> e.program_version_id or not (case when v.policies ? 'levels'
        then v.policies -> 'levels' @> jsonb_build_array(jsonb_build_object('level', a.level)) else a.level between 1 and 4 end)) then
    raise exception 'no competency or level of the learner''s version ("sign_off_of_its_version")' using errcode = '23514', constraint = 'sign_off_of_its_version';
  end if;
  if viewer_kind() = 'employer' and exists (select from added a where not exists (select from placement p
      where p.enrollment_id = a.enrollment_id and p.employer_id = viewer_employer_id()
        and a.judged_on between p.started_on and coalesce(p.ended_on, 'infinity'))) then
    raise exception 'judged outside the employment ("sign_off_within_employment")' using errcode = '23514', constraint = 'sign_off_within_employment';
  end if;
  return null;
end $$;
create or replace trigger check_written after insert on sign_off referencing new table as added
  for each statement execute function check_sign_offs();

-- The sign-offs an employer is told of, of an apprentice it employs: those of its time as they are; of those before, as they
-- stand as achieved, what was reached and when, and nothing of who judged, what was seen and by whom it was written.
create or replace function sign_offs_seen(of_enrollment uuid) returns table (id uuid, enrollment_id uuid, competency_id uuid,
    level int, judged_on date, judged_by text, witness text, note text, recorded_at timestamptz, recorded_by_id uuid,
    revoked_at timestamptz, revoked_by_id uuid, revoked_reason text, created_at timestamptz, updated_at timestamptz)
  language sql stable parallel safe security definer set search_path = pg_catalog, public as $$
  select s.id, s.enrollment_id, s.competency_id, s.level, s.judged_on, case when own then s.judged_by else 'Before this employment' end,
    case when own then s.witness end, case when own then s.note end, s.recorded_at, case when own then s.recorded_by_id end,
    s.revoked_at, case when own then s.revoked_by_id end, case when own then s.revoked_reason end,
    s.created_at, case when own then s.updated_at else s.created_at end
  from public.placement p join public.sign_off s on s.enrollment_id = p.enrollment_id, lateral (select p.started_on <= s.judged_on) o (own)
  where p.enrollment_id = of_enrollment and p.employer_id = (select public.viewer_employer_id())
    and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())) and (own or s.revoked_at is null)
$$;
