-- What the domain refuses, refused to whoever speaks SQL as one of the server's roles: rules that look at other rows or at
-- what stood there before. What only asks who and when is a policy (packages/db/policies).

-- ---------------------------------------------------------------- hours

-- The competency is of the version the learner is on, what is sent again was rejected, and an employer's people write of days
-- that are past where the work is done, and not longer past than the program lets them.
create function check_hours_facts() returns trigger language plpgsql as $$
begin
  if exists (select from added a join enrollment e on e.id = a.enrollment_id join competency c on c.id = a.competency_id
      where c.program_version_id <> e.program_version_id) then
    raise exception 'the competency is of another version ("hours_entry_of_its_version")' using errcode = '23514', constraint = 'hours_entry_of_its_version';
  end if;
  if exists (select from added a join hours_entry o on o.id = a.resubmits_id where o.status <> 'REJECTED'
      or row (o.enrollment_id, o.kind, o.employer_id) is distinct from row (a.enrollment_id, a.kind, a.employer_id)) then
    raise exception 'only the same learner''s rejected hours are sent again ("hours_entry_resubmits_rejected")' using errcode = '23514', constraint = 'hours_entry_resubmits_rejected';
  end if;
  if viewer_kind() = 'employer' and exists (select from added a join placement p on p.id = a.placement_id
        join program_version v on v.id = p.program_version_id left join worksite w on w.id = p.worksite_id,
        lateral (select (clock_now() at time zone coalesce(w.time_zone, sponsor_time_zone()))::date as today) here
      where a.on_day > here.today or a.on_day < here.today - coalesce((v.policies ->> 'backdatingDays')::int, 14)) then
    raise exception 'hours of another time ("hours_entry_in_time")' using errcode = '23514', constraint = 'hours_entry_in_time';
  end if;
  return null;
end $$;
create trigger check_facts after insert on hours_entry referencing new table as added
  for each statement execute function check_hours_facts();

-- ---------------------------------------------------------------- sign-offs

-- Judged is a competency of the learner's own version, at a level of its scale; by an employer's people within the employment.
create function check_sign_offs() returns trigger language plpgsql as $$
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
create trigger check_written after insert on sign_off referencing new table as added
  for each statement execute function check_sign_offs();

-- ---------------------------------------------------------------- reviews

-- A review goes its way: planned, held, signed by all; or cancelled before it is signed. What somebody signed says what it
-- said, and what is signed or cancelled stays as it is.
create function keep_review() returns trigger language plpgsql as $$
begin
  if old.status in ('SIGNED', 'CANCELLED')
    or (new.status <> old.status and not (old.status = 'PLANNED' and new.status in ('HELD', 'CANCELLED'))
      and not (old.status = 'HELD' and new.status in ('SIGNED', 'CANCELLED')))
    or (new.status = 'SIGNED' and (not exists (select from review_signature s where s.review_id = new.id)
      or exists (select from review_signature s where s.review_id = new.id and s.signed_at is null)))
    or (row (new.enrollment_id, new.planned_on, new.held_on, new.on_the_job, new.off_the_job, new.support, new.goals)
        is distinct from row (old.enrollment_id, old.planned_on, old.held_on, old.on_the_job, old.off_the_job, old.support, old.goals)
      and exists (select from review_signature s where s.review_id = new.id and s.signed_at is not null)) then
    raise exception 'a review does not change so ("review_goes_its_way")' using errcode = '23514', constraint = 'review_goes_its_way';
  end if;
  return new;
end $$;
create trigger keep before update on review for each row execute function keep_review();

-- A signature is given once, now, to a review that is held, and after those before it.
create or replace function sign_once() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  if new.signed_at is not null and (not is_now(new.signed_at)
      or not exists (select from review r where r.id = new.review_id and r.status = 'HELD')
      or exists (select from review_signature s where s.review_id = new.review_id and s.id <> new.id and s.signed_at is null
        and array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], s.party)
          < array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], new.party))) then
    raise exception 'this signature is not due ("review_signature_in_turn")' using errcode = '23514', constraint = 'review_signature_in_turn';
  end if;
  return new;
end $$;

-- Whose signature it is stays, once it is given; the account of somebody who had none yet may be added.
create function keep_signature() returns trigger language plpgsql as $$
begin
  if row (new.review_id, new.party, new.name, new.email) is distinct from row (old.review_id, old.party, old.name, old.email)
    or (old.person_id is not null and new.person_id is not null and new.person_id <> old.person_id) then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  return new;
end $$;
create trigger keep before update of review_id, party, name, email, person_id on review_signature
  for each row when (old.signed_at is not null) execute function keep_signature();

-- ---------------------------------------------------------------- stages and candidates

-- What is undone stays undone.
create function undo_once() returns trigger language plpgsql as $$
begin
  raise exception 'this change is undone ("stage_change_undone_once")' using errcode = '23514', constraint = 'stage_change_undone_once';
end $$;
create trigger undo_once before update of undone_at, undone_by_id, undone_reason on stage_change
  for each row when (old.undone_at is not null) execute function undo_once();

-- Nobody is COMPLETED without a line in the history that says since when, and by whom.
create function completed_by_a_change() returns trigger language plpgsql as $$
begin
  if exists (select from enrollment e where e.id = new.id and e.stage = 'COMPLETED' and not exists (
      select from stage_change c where c.enrollment_id = e.id and c.to_stage = 'COMPLETED' and c.undone_at is null)) then
    raise exception 'completed without a change of stage ("enrollment_completed_by_a_change")' using errcode = '23514', constraint = 'enrollment_completed_by_a_change';
  end if;
  return null;
end $$;
create constraint trigger completed_by_a_change after insert or update of stage on enrollment deferrable initially deferred
  for each row when (new.stage = 'COMPLETED') execute function completed_by_a_change();

-- A profile is published once it was screened and while its learner consents.
create function publish_with_consent() returns trigger language plpgsql as $$
begin
  if not exists (select from candidate_profile p where p.enrollment_id = new.id and p.screened_on is not null
      and 'GIVEN' = (select c.kind from consent_entry c where c.profile_id = p.id order by c.recorded_at desc, c.id desc limit 1)) then
    raise exception 'published without screening or consent ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return new;
end $$;
create trigger publish_with_consent before update of candidate_id on enrollment
  for each row when (new.candidate_id is not null and new.candidate_id is distinct from old.candidate_id)
  execute function publish_with_consent();
create trigger publish_with_consent_at_once before insert on enrollment
  for each row when (new.candidate_id is not null) execute function publish_with_consent();
create function candidate_is_of_somebody() returns trigger language plpgsql as $$
begin
  if exists (select from candidate c where c.id = new.id and not exists (select from enrollment e where e.candidate_id = c.id)) then
    raise exception 'a candidate without an enrollment ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return null;
end $$;
create constraint trigger candidate_is_of_somebody after insert on candidate deferrable initially deferred
  for each row execute function candidate_is_of_somebody();

-- ---------------------------------------------------------------- a former employer's view stands still

-- The stage an enrollment was in at the end of a day, as its history tells.
create function stage_on(of_enrollment uuid, day date) returns table (stage text, since date) language sql stable as $$
  select to_stage, effective_on from stage_change where enrollment_id = of_enrollment and undone_at is null and effective_on <= day
    order by effective_on desc, sequence desc limit 1
$$;

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

-- An end that is written down later takes the view back to its day; an end that is taken back lets it go on.
create function end_placement() returns trigger language plpgsql as $$
begin
  select coalesce(s.stage, e.stage), coalesce(s.since, e.stage_since) into strict new.stage, new.stage_since
    from enrollment e left join stage_on(e.id, case when new.ended_on < sponsor_today() then new.ended_on end) s on true
    where e.id = new.enrollment_id;
  return new;
end $$;
create trigger end_placement before update of ended_on on placement
  for each row when (new.ended_on is distinct from old.ended_on) execute function end_placement();

create or replace function follow_stage() returns trigger language plpgsql as $$
begin
  update placement p set stage = c.stage, stage_since = c.stage_since from changed c
    where p.enrollment_id = c.id and (p.stage, p.stage_since) is distinct from (c.stage, c.stage_since)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $$;

create or replace function rename_apprentices() returns trigger language plpgsql as $$
begin
  update placement p set apprentice_name = trim(c.first_name || ' ' || c.last_name) from changed c
    where p.learner_id = c.id and p.apprentice_name <> trim(c.first_name || ' ' || c.last_name)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $$;
