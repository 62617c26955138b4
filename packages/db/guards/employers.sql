-- A placement knows whom it is of: what its employer may see, which has no right to learner or enrollment.
create or replace function fill_placement() returns trigger language plpgsql as $$
begin
  -- shared, so that the stage stays as it is read until the placement is there
  perform from enrollment where id = new.enrollment_id for share;
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
create or replace function end_placement() returns trigger language plpgsql as $$
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
