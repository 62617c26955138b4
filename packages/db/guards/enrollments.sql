-- An enrollment begins on the version in force on its day: the latest published one that counts by then, else the first.
-- The version an enrollment begins on is held until the enrollment is there, so that nobody makes a draft of it meanwhile;
-- when somebody just has, another one is chosen.
create or replace function choose_version() returns trigger language plpgsql as $$
begin
  if new.program_version_id <> '00000000-0000-0000-0000-000000000000' then return new; end if;
  loop
    select id into new.program_version_id from program_version
      where program_id = new.program_id and status = 'PUBLISHED'
      order by effective_from > new.enrolled_on, case when effective_from > new.enrolled_on then effective_from end, effective_from desc limit 1;
    if new.program_version_id is null then
      raise exception 'the program has no published version ("program_has_a_version")' using errcode = '23514', constraint = 'program_has_a_version';
    end if;
    perform from program_version where id = new.program_version_id and status = 'PUBLISHED' for share;
    exit when found;
  end loop;
  return new;
end $$;
create or replace trigger choose_version before insert on enrollment for each row execute function choose_version();

-- From which day on-the-job hours count, by the rule of the version that the learner is on (docs/decisions/0060).
create or replace function keep_counting_day() returns trigger language plpgsql as $$
begin
  select case coalesce(policies ->> 'ojtCountsFrom', 'REGISTRATION') when 'EMPLOYMENT' then null
      when 'ENROLLMENT' then new.enrolled_on else coalesce(new.registered_on, new.enrolled_on) end
    into new.ojt_counts_from from program_version where id = new.program_version_id;
  return new;
end $$;
create or replace trigger keep_counting_day before insert or update of enrolled_on, registered_on on enrollment
  for each row execute function keep_counting_day();

-- Seats of the cohort, and learners by program, stage and day (docs/decisions/0003).
create or replace function count_enrollments_inserted() returns trigger language plpgsql as $$
declare deltas jsonb;
begin
  select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'seats', seats)) into deltas
    from (select cohort_id, count(*) seats from added where stage <> 'WITHDRAWN' group by 1) d;
  if deltas is not null then perform count_seats(deltas); end if;
  insert into stage_tenure as t (program_id, stage, since_on, learners)
    select program_id, stage, stage_since, count(*) from added group by 1, 2, 3 order by 1, 2, 3
    on conflict (program_id, stage, since_on) do update set learners = t.learners + excluded.learners;
  return null;
end $$;
create or replace trigger count_inserted after insert on enrollment referencing new table as added
  for each statement execute function count_enrollments_inserted();

-- Enrollments go only along with the file that made them, by the guard (guards/imports.sql).
create or replace function count_enrollments_deleted() returns trigger language plpgsql as $$
declare deltas jsonb;
begin
  select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'seats', -seats)) into deltas
    from (select cohort_id, count(*) seats from gone where stage <> 'WITHDRAWN' group by 1) d;
  if deltas is not null then perform count_seats(deltas); end if;
  update stage_tenure t set learners = t.learners - d.learners
    from (select program_id, stage, stage_since, count(*) as learners from gone group by 1, 2, 3) d
    where (t.program_id, t.stage, t.since_on) = (d.program_id, d.stage, d.stage_since);
  return null;
end $$;
create or replace trigger count_deleted after delete on enrollment referencing old table as gone
  for each statement execute function count_enrollments_deleted();

create or replace function count_enrollments_updated() returns trigger language plpgsql as $$
declare deltas jsonb;
begin
  select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'seats', seats)) into deltas from (
    select cohort_id, sum(seats) seats from (
      select cohort_id, 1 seats from after_update where stage <> 'WITHDRAWN'
      union all select cohort_id, -1 from before_update where stage <> 'WITHDRAWN') s
    group by 1 having sum(seats) <> 0) d;
  if deltas is not null then perform count_seats(deltas); end if;
  insert into stage_tenure as t (program_id, stage, since_on, learners)
    select program_id, stage, stage_since, sum(learners) from (
      select program_id, stage, stage_since, 1 learners from after_update
      union all select program_id, stage, stage_since, -1 from before_update) s
    group by 1, 2, 3 having sum(learners) <> 0 order by 1, 2, 3
    on conflict (program_id, stage, since_on) do update set learners = t.learners + excluded.learners;
  perform refresh_candidates(array(select n.candidate_id from after_update n join before_update o using (id)
    where n.candidate_id is distinct from o.candidate_id and n.candidate_id is not null), 'candidate.shown');
  perform refresh_candidates(array(select n.candidate_id from after_update n join before_update o using (id)
    where n.candidate_id = o.candidate_id));
  return null;
end $$;
create or replace trigger count_updated after update on enrollment
  referencing old table as before_update new table as after_update
  for each statement execute function count_enrollments_updated();

-- The pipeline by day: who came and went.
create or replace function count_stage_flow() returns trigger language plpgsql as $$
begin
  insert into stage_flow as f (program_id, cohort_id, stage, on_day, entered, exited)
    select e.program_id, e.cohort_id, s.stage, c.effective_on, sum(s.entered), sum(s.exited)
    from changed c join enrollment e on e.id = c.enrollment_id,
      lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited)
    where s.stage is not null and c.undone_at is null group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (program_id, cohort_id, stage, on_day)
      do update set entered = f.entered + excluded.entered, exited = f.exited + excluded.exited;
  return null;
end $$;
create or replace trigger count_flow after insert on stage_change referencing new table as changed
  for each statement execute function count_stage_flow();

create or replace function uncount_stage_flow() returns trigger language plpgsql as $$
begin
  update stage_flow f set entered = f.entered - d.entered, exited = f.exited - d.exited
    from (select e.program_id, e.cohort_id, s.stage, c.effective_on, sum(s.entered) as entered, sum(s.exited) as exited
      from gone c join enrollment e on e.id = c.enrollment_id,
        lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited)
      where s.stage is not null and c.undone_at is null group by 1, 2, 3, 4) d
    where (f.program_id, f.cohort_id, f.stage, f.on_day) = (d.program_id, d.cohort_id, d.stage, d.effective_on);
  return null;
end $$;
create or replace trigger uncount_flow after delete on stage_change referencing old table as gone
  for each statement execute function uncount_stage_flow();

create or replace function recount_stage_flow() returns trigger language plpgsql as $$
begin
  -- undoing takes a change out of the flow, taking the undo back puts it in again
  insert into stage_flow as f (program_id, cohort_id, stage, on_day, entered, exited)
    select e.program_id, e.cohort_id, s.stage, c.effective_on, sum(u.sign * s.entered), sum(u.sign * s.exited)
    from changed c join before_update b on b.id = c.id join enrollment e on e.id = c.enrollment_id,
      lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited),
      lateral (select (c.undone_at is null)::int - (b.undone_at is null)::int) u (sign)
    where s.stage is not null and u.sign <> 0 group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (program_id, cohort_id, stage, on_day)
      do update set entered = f.entered + excluded.entered, exited = f.exited + excluded.exited;
  return null;
end $$;
create or replace trigger recount_flow after update on stage_change
  referencing old table as before_update new table as changed
  for each statement execute function recount_stage_flow();

-- The stage an enrollment was in at the end of a day, as its history tells.
create or replace function stage_on(of_enrollment uuid, day date) returns table (stage text, since date) language sql stable as $$
  select to_stage, effective_on from stage_change where enrollment_id = of_enrollment and undone_at is null and effective_on <= day
    order by effective_on desc, sequence desc limit 1
$$;

-- That a completion was confirmed, as an employer is told of an apprentice whom it employs: since when and what was open, not by whom or why.
create or replace function confirmation_seen(of_enrollment uuid) returns table (confirmed_at timestamptz, open jsonb)
  language sql stable parallel safe security definer set search_path = pg_catalog, public as $$
  select k.confirmed_at, k.open
  from public.placement p, lateral (select c.id, c.to_stage from public.stage_change c
      where c.enrollment_id = of_enrollment and c.undone_at is null order by c.effective_on desc, c.sequence desc limit 1) c
    join public.completion_confirmation k on k.stage_change_id = c.id
  where p.enrollment_id = of_enrollment and p.employer_id = (select public.viewer_employer_id())
    and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())) and c.to_stage = 'COMPLETED'
  order by k.id desc limit 1
$$;

-- What is undone stays undone.
create or replace function undo_once() returns trigger language plpgsql as $$
begin
  raise exception 'this change is undone ("stage_change_undone_once")' using errcode = '23514', constraint = 'stage_change_undone_once';
end $$;
create or replace trigger undo_once before update of undone_at, undone_by_id, undone_reason, undone_import_id on stage_change
  for each row when (old.undone_at is not null) execute function undo_once();

-- Nobody is COMPLETED without a line in the history that says since when, and by whom.
create or replace function completed_by_a_change() returns trigger language plpgsql as $$
begin
  if exists (select from enrollment e where e.id = new.id and e.stage = 'COMPLETED' and not exists (
      select from stage_change c where c.enrollment_id = e.id and c.to_stage = 'COMPLETED' and c.undone_at is null)) then
    raise exception 'completed without a change of stage ("enrollment_completed_by_a_change")' using errcode = '23514', constraint = 'enrollment_completed_by_a_change';
  end if;
  return null;
end $$;
create constraint trigger completed_by_a_change after insert or update of stage on enrollment deferrable initially deferred
  for each row when (new.stage = 'COMPLETED') execute function completed_by_a_change();

-- Until when an apprentice whom the viewer employs now is planned to be through, and when they were employed, by whomever:
-- what pace is told from, for the employer as for staff.
create or replace function plan_seen(of_enrollment uuid) returns table (enrolled_on date, planned_end_on date, employments json)
  language sql stable parallel safe security definer set search_path = pg_catalog, public as $$
  select e.enrolled_on, c.expected_ends_on,
    (select json_agg(json_build_array(p.started_on, p.ended_on, p.minutes_per_week) order by p.started_on, p.id) from public.placement p where p.enrollment_id = e.id)
  from public.enrollment e join public.cohort c on c.id = e.cohort_id
  where e.id = of_enrollment and exists (select from public.placement p where p.enrollment_id = e.id
    and p.employer_id = (select public.viewer_employer_id()) and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())))
$$;
