-- Which employers an event is about: those that see its record when it is written, as the record's own policies have it, and of a
-- record of an apprentice the employment through which. They see the event ever after, also once the record is gone or they are;
-- who comes later reads the record itself.
create or replace function employers_of(of_act text, of_type text, of_id uuid) returns table (employer_id uuid, placement_id uuid)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct on (whose.employer_id) whose.employer_id, whose.placement_id from (
    select of_id as employer_id, null::uuid as placement_id where of_type = 'Employer'
    union all select w.employer_id, null from worksite w where of_type = 'Worksite' and w.id = of_id
    union all select p.employer_id, null from placement p where of_type = 'Placement' and p.id = of_id
    union all select h.employer_id, h.placement_id from hours_entry h where of_type = 'HoursEntry' and h.id = of_id
    union all select d.employer_id, null from delegation d where of_type = 'Delegation' and d.id = of_id
    union all select x.employer_id, null from external_reference x where of_type = 'ExternalReference' and x.id = of_id
    -- how colleagues sign in is theirs
    union all select u.employer_id, null from "user" u where of_type = 'Person' and u.id = of_id
      and of_act in ('person.joined', 'person.disabled', 'person.enabled', 'person.removed')
    union all select p.employer_id, p.id from sign_off s join placement p using (enrollment_id)
      where of_type = 'SignOff' and s.id = of_id and p.started_on <= s.judged_on and coalesce(p.ended_on >= sponsor_today(), true)
    union all select p.employer_id, p.id from review r join placement p using (enrollment_id)
      where of_type = 'Review' and r.id = of_id and p.started_on <= coalesce(r.held_on, r.planned_on)
        and coalesce(p.ended_on >= sponsor_today(), true)
    union all select f.employer_id, null from evidence_file f where of_type = 'EvidenceFile' and f.id = of_id
    union all select w.employer_id, w.placement_id from evidence_file f, employers_of('', case f.proves
      when 'HOURS' then 'HoursEntry' when 'SIGN_OFF' then 'SignOff' when 'REVIEW' then 'Review' end, f.proves_id) w
      where of_type = 'EvidenceFile' and f.id = of_id
    -- an employment shows name, stage and how a completion stands; of what else changed there its employer hears nothing
    union all select p.employer_id, null from placement p where of_type = 'Enrollment' and p.enrollment_id = of_id
      and of_act in ('enrollment.stage_changed', 'enrollment.stage_change_undone', 'enrollment.completion_confirmed') and coalesce(p.ended_on >= sponsor_today(), true)
    union all select p.employer_id, null from placement p where of_type = 'Learner' and p.learner_id = of_id
      and of_act = 'learner.updated' and coalesce(p.ended_on >= sponsor_today(), true)
    -- a file is one event: whoever has rows that were written since its transaction began looks for them
    union all select h.employer_id, null from hours_entry h
      where of_act = 'import.applied' and h.updated_at >= transaction_timestamp() + clock_shift()
    union all select p.employer_id, null from placement p
      where of_act = 'import.applied' and p.updated_at >= transaction_timestamp() + clock_shift()
  ) whose where whose.employer_id is not null order by whose.employer_id, whose.placement_id
$$;

create or replace function say_whose_event() returns trigger language plpgsql as $$
begin
  select coalesce(array_agg(w.employer_id), '{}'),
      coalesce(jsonb_object_agg(w.employer_id, w.placement_id) filter (where w.placement_id is not null), '{}')
    into new.employer_ids, new.placements from employers_of(new.act, new.subject_type, new.subject_id) w;
  return new;
end $$;
-- what is gone has said already whose it was
create or replace trigger say_whose before insert on event for each row when (new.act <> 'record.removed')
  execute function say_whose_event();

-- What does an act that no person known here does: whoever holds a signing link; the command line, which speaks for nobody in
-- particular (sealed so, or by sign-in's own connection); else the server, at its time of day or as follows from another act.
create or replace function say_what_acts() returns trigger language plpgsql as $$
begin
  new.actor_system := case when new.actor_id is null then case viewer_kind()
    when 'link' then 'LINK'
    when 'auth' then 'COMMAND_LINE'
    when 'staff' then case when viewer_is_sealed() then 'COMMAND_LINE' else 'SERVER' end
    else 'SERVER' end end;
  return new;
end $$;
create or replace trigger say_what_acts before insert on event for each row execute function say_what_acts();

-- A row that is deleted, by whatever act or along with what it hung on, leaves an event with its type and id. The type is said by
-- the trigger. Parts of a draft have none: saving a draft writes them anew, and tells of the draft. Nor has a file that did not
-- arrive whole: nobody was ever shown it.
create or replace function tell_removed() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  insert into event (act, version, subject_type, subject_id, touches, actor_id, employer_ids)
    select 'record.removed', 1, tg_argv[0], (r ->> 'id')::uuid, array[(r ->> 'id')::uuid], viewer_person_id(),
      case when r ->> 'employer_id' is not null then array[(r ->> 'employer_id')::uuid]
        when tg_argv[0] = 'ReviewSignature' then array(select employer_id from employers_of('', 'Review', (r ->> 'review_id')::uuid)) else '{}' end
    from gone, lateral (select to_jsonb(gone) as r) row
    where (tg_argv[0], r ->> 'status') is distinct from ('RosterImport', 'UPLOADING');
  return null;
end $$;
create or replace trigger tell_removed after delete on attendance referencing old table as gone
  for each statement execute function tell_removed('Attendance');
create or replace trigger tell_removed after delete on candidate referencing old table as gone
  for each statement execute function tell_removed('Candidate');
create or replace trigger tell_removed after delete on candidate_profile referencing old table as gone
  for each statement execute function tell_removed('CandidateProfile');
create or replace trigger tell_removed after delete on ceu_entry referencing old table as gone
  for each statement execute function tell_removed('CeuEntry');
create or replace trigger tell_removed after delete on check_record referencing old table as gone
  for each statement execute function tell_removed('CheckRecord');
create or replace trigger tell_removed after delete on class_meeting referencing old table as gone
  for each statement execute function tell_removed('ClassMeeting');
create or replace trigger tell_removed after delete on cohort referencing old table as gone
  for each statement execute function tell_removed('Cohort');
create or replace trigger tell_removed after delete on consent_entry referencing old table as gone
  for each statement execute function tell_removed('ConsentEntry');
create or replace trigger tell_removed after delete on course_section referencing old table as gone
  for each statement execute function tell_removed('CourseSection');
create or replace trigger tell_removed after delete on credential referencing old table as gone
  for each statement execute function tell_removed('Credential');
create or replace trigger tell_removed after delete on delegation referencing old table as gone
  for each statement execute function tell_removed('Delegation');
create or replace trigger tell_removed after delete on employer referencing old table as gone
  for each statement execute function tell_removed('Employer');
create or replace trigger tell_removed after delete on enrollment referencing old table as gone
  for each statement execute function tell_removed('Enrollment');
create or replace trigger tell_removed after delete on evidence_file referencing old table as gone
  for each statement execute function tell_removed('EvidenceFile');
create or replace trigger tell_removed after delete on exam_attempt referencing old table as gone
  for each statement execute function tell_removed('ExamAttempt');
create or replace trigger tell_removed after delete on external_reference referencing old table as gone
  for each statement execute function tell_removed('ExternalReference');
create or replace trigger tell_removed after delete on funding_award referencing old table as gone
  for each statement execute function tell_removed('FundingAward');
create or replace trigger tell_removed after delete on hours_entry referencing old table as gone
  for each statement execute function tell_removed('HoursEntry');
create or replace trigger tell_removed after delete on internship referencing old table as gone
  for each statement execute function tell_removed('Internship');
create or replace trigger tell_removed after delete on invitation referencing old table as gone
  for each statement execute function tell_removed('Invitation');
create or replace trigger tell_removed after delete on learner referencing old table as gone
  for each statement execute function tell_removed('Learner');
create or replace trigger tell_removed after delete on placement referencing old table as gone
  for each statement execute function tell_removed('Placement');
create or replace trigger tell_removed after delete on practicode_reading referencing old table as gone
  for each statement execute function tell_removed('PracticodeReading');
create or replace trigger tell_removed after delete on prior_learning referencing old table as gone
  for each statement execute function tell_removed('PriorLearning');
create or replace trigger tell_removed after delete on program referencing old table as gone
  for each statement execute function tell_removed('Program');
create or replace trigger tell_removed after delete on program_version referencing old table as gone
  for each statement execute function tell_removed('ProgramVersion');
create or replace trigger tell_removed after delete on review referencing old table as gone
  for each statement execute function tell_removed('Review');
create or replace trigger tell_removed after delete on review_signature referencing old table as gone
  for each statement execute function tell_removed('ReviewSignature');
create or replace trigger tell_removed after delete on roster_import referencing old table as gone
  for each statement execute function tell_removed('RosterImport');
create or replace trigger tell_removed after delete on shortlist_entry referencing old table as gone
  for each statement execute function tell_removed('ShortlistEntry');
create or replace trigger tell_removed after delete on sign_off referencing old table as gone
  for each statement execute function tell_removed('SignOff');
create or replace trigger tell_removed after delete on stage_change referencing old table as gone
  for each statement execute function tell_removed('StageChange');
create or replace trigger tell_removed after delete on "user" referencing old table as gone
  for each statement execute function tell_removed('Person');
create or replace trigger tell_removed after delete on worksite referencing old table as gone
  for each statement execute function tell_removed('Worksite');
