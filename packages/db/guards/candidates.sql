create or replace function keep_candidate_search_text() returns trigger language plpgsql as $$
begin
  new.search_text := fold(concat_ws(' ', new.display_name, new.summary, new.internship_site,
    replace(array_to_string(new.credentials, ' '), '_', '-'), replace(array_to_string(new.work_settings, ' '), '_', ' '),
    replace(array_to_string(new.soft_skills, ' '), '_', ' ')));
  return new;
end $$;
create or replace trigger keep_search_text before insert or update on candidate
  for each row execute function keep_candidate_search_text();

-- First name and initial: what employers see of a name.
create or replace function public_name(first_name text, last_name text) returns text language sql immutable parallel safe
  return first_name || ' ' || upper(left(last_name, 1)) || '.';

-- Brings published rows up to date with their learners, and takes down those past the candidate stages (A54). The wallet holds
-- essential skills and qualifications as well; employers see certifications. What employers see anew they are told, by whatever it
-- came to change; who is taken down, tell_removed tells. Only of a candidate that is new is that said also where nothing changed.
create or replace function refresh_candidates(candidates uuid[], told text default 'candidate.refreshed') returns void language plpgsql as $$
declare over uuid[];
begin
  if cardinality(candidates) = 0 then return; end if;
  select coalesce(array_agg(candidate_id), '{}') into over from enrollment
    where candidate_id = any (candidates) and stage not in ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY');
  if cardinality(over) > 0 then
    update enrollment set candidate_id = null where candidate_id = any (over);
    delete from candidate where id = any (over);
  end if;
  with refreshed as (
    update candidate c set
        program_id = e.program_id, display_name = public_name(l.first_name, l.last_name), stage = e.stage,
        summary = p.summary, soft_skills = p.soft_skills, available_on = p.available_on,
        credentials = array(select kind from credential where learner_id = l.id
          and kind not like 'ESW_%' and kind not like 'DIPLOMA_%' order by kind),
        work_settings = l.work_settings, open_to_remote = l.open_to_remote, state = l.state, language = l.language,
        practicode_cases = e.practicode_cases, practicode_score = e.practicode_score, internship_site = e.internship_site
      from enrollment e join learner l on l.id = e.learner_id join candidate_profile p on p.enrollment_id = e.id
        join candidate was on was.id = e.candidate_id
      where e.candidate_id = c.id and c.id = any (candidates)
      returning c.id, was.updated_at is distinct from c.updated_at as changed)
  insert into event (act, version, subject_type, subject_id, touches, actor_id)
    select told, 1, 'Candidate', id, array[id], viewer_person_id() from refreshed
      where changed or told = 'candidate.shown' order by id;
end $$;

create or replace function refresh_candidates_of_learners() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed l
    join enrollment e on e.learner_id = l.id where e.candidate_id is not null));
  return null;
end $$;
create or replace trigger refresh_candidates after update on learner referencing new table as changed
  for each statement execute function refresh_candidates_of_learners();

create or replace function refresh_candidates_of_credentials() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed k
    join enrollment e on e.learner_id = k.learner_id where e.candidate_id is not null));
  return null;
end $$;
create or replace trigger refresh_candidates_inserted after insert on credential referencing new table as changed
  for each statement execute function refresh_candidates_of_credentials();
create or replace trigger refresh_candidates_deleted after delete on credential referencing old table as changed
  for each statement execute function refresh_candidates_of_credentials();
-- A credential in the wallet can be corrected, its kind included: a published candidate follows, as it does when one is
-- added or removed.
create or replace trigger refresh_candidates_updated after update on credential referencing new table as changed
  for each statement execute function refresh_candidates_of_credentials();

create or replace function refresh_candidates_of_profiles() returns trigger language plpgsql as $$
begin
  perform refresh_candidates(array(select e.candidate_id from changed p
    join enrollment e on e.id = p.enrollment_id where e.candidate_id is not null));
  return null;
end $$;
create or replace trigger refresh_candidates after update on candidate_profile referencing new table as changed
  for each statement execute function refresh_candidates_of_profiles();

-- A profile is published once it was screened and while its learner consents.
create or replace function publish_with_consent() returns trigger language plpgsql as $$
begin
  if not exists (select from candidate_profile p where p.enrollment_id = new.id and p.screened_on is not null
      and 'GIVEN' = (select c.kind from consent_entry c where c.profile_id = p.id order by c.recorded_at desc, c.id desc limit 1)) then
    raise exception 'published without screening or consent ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return new;
end $$;
create or replace trigger publish_with_consent before update of candidate_id on enrollment
  for each row when (new.candidate_id is not null and new.candidate_id is distinct from old.candidate_id)
  execute function publish_with_consent();
create or replace trigger publish_with_consent_at_once before insert on enrollment
  for each row when (new.candidate_id is not null) execute function publish_with_consent();

create or replace function candidate_is_of_somebody() returns trigger language plpgsql as $$
begin
  if exists (select from candidate c where c.id = new.id and not exists (select from enrollment e where e.candidate_id = c.id)) then
    raise exception 'a candidate without an enrollment ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return null;
end $$;
create constraint trigger candidate_is_of_somebody after insert on candidate deferrable initially deferred
  for each row execute function candidate_is_of_somebody();
