-- A placement knows whom it is of: what its employer may see, which has no right to learner or enrollment.
create or replace function fill_placement() returns trigger language plpgsql as $$
begin
  -- held, so that the stage stays as it is read until the placement is there, and one placement begins after the other
  perform from enrollment where id = new.enrollment_id for no key update;
  select e.learner_id, e.program_version_id, trim(l.first_name || ' ' || l.last_name), e.stage, e.stage_since
    into strict new.learner_id, new.program_version_id, new.apprentice_name, new.stage, new.stage_since
    from enrollment e join learner l on l.id = e.learner_id where e.id = new.enrollment_id;
  if new.ended_on < sponsor_today() then
    select coalesce(s.stage, new.stage), coalesce(s.since, new.stage_since) into new.stage, new.stage_since
      from (values (1)) one left join stage_on(new.enrollment_id, new.ended_on) s on true;
  end if;
  return new;
end $$;
create or replace trigger fill before insert on placement for each row execute function fill_placement();

-- An end that is written down later takes the view back to its day; an end that is taken back lets it go on.
-- Its employer, who may end it, reaches no enrollment.
create or replace function end_placement() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  select coalesce(s.stage, e.stage), coalesce(s.since, e.stage_since) into strict new.stage, new.stage_since
    from enrollment e left join stage_on(e.id, case when new.ended_on < sponsor_today() then new.ended_on end) s on true
    where e.id = new.enrollment_id;
  return new;
end $$;
create or replace trigger end_placement before update of ended_on on placement
  for each row when (new.ended_on is distinct from old.ended_on) execute function end_placement();

-- Of those it employs; what a former employer sees stands still (docs/decisions/0020).
create or replace function follow_stage() returns trigger language plpgsql as $$
begin
  update placement p set stage = c.stage, stage_since = c.stage_since from changed c
    where p.enrollment_id = c.id and (p.stage, p.stage_since) is distinct from (c.stage, c.stage_since)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $$;
create or replace trigger follow_stage after update on enrollment referencing new table as changed
  for each statement execute function follow_stage();

create or replace function rename_apprentices() returns trigger language plpgsql as $$
begin
  update placement p set apprentice_name = trim(c.first_name || ' ' || c.last_name) from changed c
    where p.learner_id = c.id and p.apprentice_name <> trim(c.first_name || ' ' || c.last_name)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $$;
create or replace trigger rename_apprentices after update on learner referencing new table as changed
  for each statement execute function rename_apprentices();

-- Whoever edits an employment, sign-in that takes a supervisor away included, counts the version up; what the database keeps in the
-- row does not.
create or replace function count_placement() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create or replace trigger count_version before update on placement for each row
  when ((new.supervisor_id, new.worksite_id, new.started_on, new.ended_on, new.end_reason, new.alongside_reason, new.minutes_per_week,
      new.work_pattern, new.employee_status, new.hourly_wage_minor, new.wage_since)
    is distinct from (old.supervisor_id, old.worksite_id, old.started_on, old.ended_on, old.end_reason, old.alongside_reason,
      old.minutes_per_week, old.work_pattern, old.employee_status, old.hourly_wage_minor, old.wage_since))
  execute function count_placement();

-- An employment that comes, begins on an earlier day or goes on again brings records into its employer's sight that were written
-- before. They count as changed then, so that whoever follows by what changed does not miss them: written as null, the moment moves.
-- Only those that no employment showed until now: a moment that moved would tell another employer that somebody else hired.
create or replace function show_records() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
declare
  brought uuid[]; since date[]; until date[]; signed uuid[]; reviewed uuid[];
begin
  -- of each apprentice the first day that is shown now, and the one that was; a placement that is new was nothing before
  if tg_op = 'INSERT' then
    select array_agg(n.enrollment_id), array_agg(n.since), array_agg(w.since) into brought, since, until
      from (select enrollment_id, min(started_on) as since from came where coalesce(ended_on >= sponsor_today(), true) group by 1) n,
      lateral (select min(p.started_on) as since from placement p where p.enrollment_id = n.enrollment_id
        and coalesce(p.ended_on >= sponsor_today(), true) and not exists (select from came c where c.id = p.id)) w;
  else
    select array_agg(n.enrollment_id), array_agg(n.since), array_agg(w.since) into brought, since, until
      from (select enrollment_id, min(started_on) as since from came where coalesce(ended_on >= sponsor_today(), true) group by 1) n,
      lateral (select min(b.started_on) as since from (
          select started_on, ended_on from gone where enrollment_id = n.enrollment_id
          union all select p.started_on, p.ended_on from placement p where p.enrollment_id = n.enrollment_id
            and not exists (select from came c where c.id = p.id)) b
        where coalesce(b.ended_on >= sponsor_today(), true)) w
      where n.since < w.since or w.since is null;
  end if;
  if brought is null then return null; end if;
  with moved as (
    update sign_off s set updated_at = null from unnest(brought, since, until) b (enrollment_id, since, until)
      where s.enrollment_id = b.enrollment_id and s.judged_on >= b.since and coalesce(s.judged_on < b.until, true) returning s.id)
    select array_agg(id) into signed from moved;
  with moved as (
    update review r set updated_at = null from unnest(brought, since, until) b (enrollment_id, since, until)
      where r.enrollment_id = b.enrollment_id and coalesce(r.held_on, r.planned_on) >= b.since
        and coalesce(coalesce(r.held_on, r.planned_on) < b.until, true) returning r.id)
    select array_agg(id) into reviewed from moved;
  update review_signature set updated_at = null where review_id = any (reviewed);
  update evidence_file set updated_at = null where sign_off_id = any (signed) or review_id = any (reviewed);
  return null;
end $$;
create or replace trigger show_records_of_new after insert on placement referencing new table as came
  for each statement execute function show_records();
create or replace trigger show_records_of_moved after update on placement referencing old table as gone new table as came
  for each statement execute function show_records();
