-- A competency that was judged lower can be judged higher again: of one day, not for ever, a level is judged once.
drop index sign_off_once;
create unique index sign_off_once on sign_off (enrollment_id, competency_id, judged_on, level) where revoked_at is null;

-- An employer's people write down what their apprentice learned only while the enrollment lets them, and they see no
-- enrollment: its stage stands on the placement as well.
alter table placement add column stage text not null default '', add column stage_since date not null default '0001-01-01';

create or replace function fill_placement() returns trigger language plpgsql as $$
begin
  -- shared, so that the stage stays as it is read until the placement is there
  perform from enrollment where id = new.enrollment_id for share;
  select e.learner_id, e.program_version_id, trim(l.first_name || ' ' || l.last_name), e.stage, e.stage_since
    into strict new.learner_id, new.program_version_id, new.apprentice_name, new.stage, new.stage_since
    from enrollment e join learner l on l.id = e.learner_id where e.id = new.enrollment_id;
  return new;
end $$;

create function follow_stage() returns trigger language plpgsql as $$
begin
  update placement p set stage = c.stage, stage_since = c.stage_since from changed c
    where p.enrollment_id = c.id and (p.stage, p.stage_since) is distinct from (c.stage, c.stage_since);
  return null;
end $$;
create trigger follow_stage after update on enrollment referencing new table as changed
  for each statement execute function follow_stage();

update placement p set stage = e.stage, stage_since = e.stage_since from enrollment e where e.id = p.enrollment_id;
