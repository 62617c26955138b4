-- What Prisma's schema language cannot say: checks, partial unique indexes, search text, and the counters that
-- triggers keep in the transaction of the change itself.

create extension if not exists unaccent;

-- States are text with a check, not enums: enum comparison is not leakproof, and policies would lose the index.
create domain stage_name as text check (value in
  ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED', 'WITHDRAWN'));
alter table enrollment add constraint enrollment_stage_known check (stage::stage_name is not null);
alter table stage_change add constraint stage_change_stages_known
  check (to_stage::stage_name is not null and (from_stage is null or from_stage::stage_name is not null)),
  add constraint stage_change_moves check (from_stage is distinct from to_stage),
  add constraint stage_change_source_known check (source in ('CONSOLE', 'IMPORT', 'DEMO'));
alter table funding_award add constraint funding_award_source_known check (source in
  ('WIOA', 'WORKFORCE_BOARD', 'APPRENTICESHIP_INITIATIVE', 'SCHOLARSHIP', 'SELF_PAY'));
alter table "user" add constraint user_role_known check (role in ('STAFF', 'STAFF_ADMIN', 'EMPLOYER')),
  add constraint user_employer_bound check ((role = 'EMPLOYER') = (employer_id is not null));
alter table invitation add constraint invitation_role_known check (role in ('STAFF', 'STAFF_ADMIN', 'EMPLOYER')),
  add constraint invitation_employer_bound check ((role = 'EMPLOYER') = (employer_id is not null));
alter table consent_entry add constraint consent_entry_kind_known check (kind in ('GIVEN', 'WITHDRAWN'));
alter table roster_import add constraint roster_import_kind_known check (kind in ('ROSTER', 'COHORTS')),
  add constraint roster_import_status_known
    check (status in ('UPLOADING', 'READING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'FAILED'));

-- The last seat is given once, even to two at once: the counter's row lock queues them, the check refuses the second.
alter table cohort add constraint cohort_has_seats check (seats_taken <= capacity),
  add constraint cohort_ends_after_it_starts check (expected_ends_on > starts_on);

-- A learner may not stand in two active enrollments.
create unique index enrollment_one_active_per_learner on enrollment (learner_id)
  where stage not in ('COMPLETED', 'WITHDRAWN');
create unique index learner_email_once on learner (lower(email));
create unique index employer_name_once on employer (lower(name));
create unique index funding_award_once on funding_award (enrollment_id, source, coalesce(reference, ''));
create unique index invitation_one_open_per_email on invitation (lower(email)) where accepted_at is null and revoked_at is null;

-- ---------------------------------------------------------------- search text

create function fold(text) returns text language sql stable parallel safe as $$ select lower(unaccent($1)) $$;

create function keep_learner_search_text() returns trigger language plpgsql as $$
begin
  new.search_text := fold(concat_ws(' ', new.first_name, new.last_name, new.external_id, new.email));
  return new;
end $$;
create trigger keep_search_text before insert or update on learner
  for each row execute function keep_learner_search_text();

create function keep_candidate_search_text() returns trigger language plpgsql as $$
begin
  new.search_text := fold(concat_ws(' ', new.display_name, new.summary, new.internship_site,
    replace(array_to_string(new.credentials, ' '), '_', '-'), replace(array_to_string(new.work_settings, ' '), '_', ' '),
    replace(array_to_string(new.soft_skills, ' '), '_', ' ')));
  return new;
end $$;
create trigger keep_search_text before insert or update on candidate
  for each row execute function keep_candidate_search_text();

-- ---------------------------------------------------------------- seats and tenure, from enrollment

create function count_seats(deltas jsonb) returns void language plpgsql as $$
begin
  -- locked in id order, so that two bulk changes cannot deadlock
  perform 1 from cohort where id in (select (d ->> 'cohort_id')::uuid from jsonb_array_elements(deltas) d)
    order by id for no key update;
  update cohort set seats_taken = seats_taken + (d ->> 'seats')::int
    from jsonb_array_elements(deltas) d where cohort.id = (d ->> 'cohort_id')::uuid;
end $$;

create function count_enrollments_inserted() returns trigger language plpgsql as $$
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
create trigger count_inserted after insert on enrollment referencing new table as added
  for each statement execute function count_enrollments_inserted();

create function count_enrollments_updated() returns trigger language plpgsql as $$
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
  perform refresh_candidates(array(select candidate_id from after_update where candidate_id is not null));
  return null;
end $$;
create trigger count_updated after update on enrollment
  referencing old table as before_update new table as after_update
  for each statement execute function count_enrollments_updated();

-- ---------------------------------------------------------------- the pipeline by day, from stage changes

create function count_stage_flow() returns trigger language plpgsql as $$
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
create trigger count_flow after insert on stage_change referencing new table as changed
  for each statement execute function count_stage_flow();

create function recount_stage_flow() returns trigger language plpgsql as $$
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
create trigger recount_flow after update on stage_change
  referencing old table as before_update new table as changed
  for each statement execute function recount_stage_flow();

-- ---------------------------------------------------------------- published candidates follow their learners

-- First name and initial: what employers see of a name.
create function public_name(first_name text, last_name text) returns text language sql immutable parallel safe
  return first_name || ' ' || upper(left(last_name, 1)) || '.';

-- Brings published rows up to date with their learners, and takes down those past the candidate stages (A54).
create function refresh_candidates(candidates uuid[]) returns void language plpgsql as $$
declare over uuid[];
begin
  if cardinality(candidates) = 0 then return; end if;
  select coalesce(array_agg(candidate_id), '{}') into over from enrollment
    where candidate_id = any (candidates) and stage not in ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY');
  if cardinality(over) > 0 then
    update enrollment set candidate_id = null where candidate_id = any (over);
    delete from candidate where id = any (over);
  end if;
  update candidate c set
      program_id = e.program_id, display_name = public_name(l.first_name, l.last_name), stage = e.stage,
      summary = p.summary, soft_skills = p.soft_skills, available_on = p.available_on,
      credentials = array(select kind from credential where learner_id = l.id order by kind),
      work_settings = l.work_settings, open_to_remote = l.open_to_remote, state = l.state, language = l.language,
      practicode_cases = e.practicode_cases, practicode_score = e.practicode_score, internship_site = e.internship_site
    from enrollment e join learner l on l.id = e.learner_id join candidate_profile p on p.enrollment_id = e.id
    where e.candidate_id = c.id and c.id = any (candidates);
end $$;

create function refresh_candidates_of_learners() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed l
    join enrollment e on e.learner_id = l.id where e.candidate_id is not null));
  return null;
end $$;
create trigger refresh_candidates after update on learner referencing new table as changed
  for each statement execute function refresh_candidates_of_learners();

create function refresh_candidates_of_credentials() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed k
    join enrollment e on e.learner_id = k.learner_id where e.candidate_id is not null));
  return null;
end $$;
create trigger refresh_candidates_inserted after insert on credential referencing new table as changed
  for each statement execute function refresh_candidates_of_credentials();
create trigger refresh_candidates_deleted after delete on credential referencing old table as changed
  for each statement execute function refresh_candidates_of_credentials();

create function refresh_candidates_of_profiles() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed p
    join enrollment e on e.id = p.enrollment_id where e.candidate_id is not null));
  return null;
end $$;
create trigger refresh_candidates after update on candidate_profile referencing new table as changed
  for each statement execute function refresh_candidates_of_profiles();

-- ---------------------------------------------------------------- this installation

alter table installation add constraint installation_is_one check (id = 1);
insert into installation (id_key)
  select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
