-- What Prisma's schema language cannot say of the program record: states, sums that triggers keep, and what never changes.

-- ---------------------------------------------------------------- states

alter table program_version add constraint program_version_status_known check (status in ('DRAFT', 'PUBLISHED')),
  add constraint program_version_type_known check (type in ('COMPETENCY_BASED', 'TIME_BASED', 'HYBRID'));
alter table requirement add constraint requirement_gate_known
  check (gate in ('COMPLETION', 'LEAVING_PRACTICODE', 'LEAVING_INTERNSHIP', 'NONE'));
alter table hours_entry add constraint hours_entry_kind_known check (kind in ('OJT', 'RTI')),
  add constraint hours_entry_basis_known check (basis in ('DONE', 'PRIOR_CREDIT', 'REVERSAL')),
  add constraint hours_entry_status_known check (status in ('SUBMITTED', 'APPROVED', 'REJECTED')),
  add constraint hours_entry_source_known check (source in ('PERSON', 'ATTENDANCE', 'IMPORT', 'API', 'DEMO')),
  -- an entry is of one kind: on the job for an employer and perhaps a competency, or instruction in perhaps a course
  add constraint hours_entry_of_one_kind check (case kind
    when 'OJT' then course_id is null and attendance_id is null
    else competency_id is null and placement_id is null and employer_id is null end),
  add constraint hours_entry_at_an_employer check ((placement_id is null) = (employer_id is null)
    and (kind <> 'OJT' or basis <> 'DONE' or placement_id is not null)),
  add constraint hours_entry_signed check ((basis = 'REVERSAL') = (minutes < 0) and minutes <> 0
    and (basis = 'REVERSAL') = (reverses_id is not null)),
  add constraint hours_entry_within_a_day check (basis <> 'DONE' or minutes <= 1440),
  -- credit and reversals are somebody's decision and say why; a decision says when, a rejection why
  add constraint hours_entry_explained check (basis = 'DONE' or (status = 'APPROVED' and length(coalesce(reason, '')) > 2)),
  add constraint hours_entry_decided check ((status = 'SUBMITTED') = (decided_at is null)
    and (status <> 'REJECTED' or length(coalesce(decision_reason, '')) > 2));
alter table hours_day add constraint hours_day_has_24_hours check (minutes between 0 and 1440);
alter table hours_week add constraint hours_week_never_below_zero check (approved_minutes >= 0 and submitted_minutes >= 0);
alter table delegation add constraint delegation_in_order check (ends_on >= starts_on),
  add constraint delegation_between_two check (from_id <> to_id);
alter table sign_off add constraint sign_off_level_known check (level between 1 and 9);
alter table course_section add constraint course_section_in_order check (ends_on >= starts_on);
alter table class_meeting add constraint class_meeting_length check (minutes between 1 and 1440);
alter table attendance add constraint attendance_length check (minutes between 0 and 1440);
alter table practicode_reading add constraint practicode_reading_figures
  check (cases_done >= 0 and (score_percent is null or score_percent between 0 and 100)),
  add constraint practicode_reading_source_known check (source in ('PERSON', 'IMPORT', 'DEMO'));
alter table internship add constraint internship_minutes check (coding_minutes between 0 and minutes),
  add constraint internship_in_order check (coalesce(ends_on, starts_on) >= starts_on and coalesce(ended_on, starts_on) >= starts_on),
  add constraint internship_recommendation_known check (recommendation in ('READY', 'MORE_PRACTICE'));
alter table check_record add constraint check_record_outcome_known check (outcome in ('PASSED', 'FAILED', 'WAIVED'));
alter table exam_attempt add constraint exam_attempt_outcome_known check (outcome in ('PASSED', 'FAILED', 'ABSENT'));
alter table ceu_entry add constraint ceu_entry_bodies_known check (cardinality(bodies) > 0 and bodies <@ array['AAPC', 'AHIMA']),
  add constraint ceu_entry_signed check (hundredths <> 0 and (reverses_id is not null) = (hundredths < 0)
    and (reverses_id is null or length(coalesce(reason, '')) > 2));
alter table prior_learning add constraint prior_learning_credits check (credits = 0 or (credits > 0 and length(coalesce(new_skills, '')) > 2));
alter table review add constraint review_status_known check (status in ('PLANNED', 'HELD', 'SIGNED', 'CANCELLED')),
  add constraint review_held_on_a_day check ((status in ('HELD', 'SIGNED')) = (held_on is not null));
alter table review_signature add constraint review_signature_party_known
  check (party in ('APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR')),
  add constraint review_signature_named check ((signed_at is null) = (signed_name is null));
alter table evidence_file add constraint evidence_file_type_known
  check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  -- a file proves one thing, or nothing yet
  add constraint evidence_file_proves_one check (num_nonnulls(hours_entry_id, sign_off_id, credential_id, exam_attempt_id,
    ceu_entry_id, internship_id, check_record_id, prior_learning_id, review_id) <= 1);
alter table placement add constraint placement_in_order check (ended_on is null or ended_on >= started_on);
alter table roster_import drop constraint roster_import_kind_known,
  add constraint roster_import_kind_known check (kind in ('ROSTER', 'COHORTS', 'HOURS', 'PRACTICODE'));

-- One sign-off of a level stands at a time, even when two write it at once.
create unique index sign_off_once on sign_off (enrollment_id, competency_id, level) where revoked_at is null;
-- Attendance writes one standing entry a class and learner; a reversed one may be written anew.
create index hours_entry_attendance on hours_entry (attendance_id) where attendance_id is not null;

-- ---------------------------------------------------------------- what people started on never changes

create function keep_published_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'PUBLISHED' then raise exception 'a published program version is never deleted: this violates "program_version_is_kept"' using errcode = '23514', constraint = 'program_version_is_kept'; end if;
    return old;
  end if;
  if old.status = 'PUBLISHED' and new.status = 'PUBLISHED'
    and row (new.program_id, new.number, new.title, new.type, new.effective_from, new.particulars, new.policies)
      is distinct from row (old.program_id, old.number, old.title, old.type, old.effective_from, old.particulars, old.policies) then
    raise exception 'a published program version never changes: this violates "program_version_is_kept"' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  if old.status = 'PUBLISHED' and new.status = 'DRAFT' and exists (select from enrollment where program_version_id = old.id) then
    raise exception 'people have started on this program version: this violates "program_version_is_kept"' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  return new;
end $$;
create trigger keep_published before update or delete on program_version
  for each row execute function keep_published_version();

-- Rows of a published version stay as they are; the version's row is locked, so that nobody publishes it meanwhile.
create function keep_published_content() returns trigger language plpgsql as $$
declare changed uuid;
begin
  for changed in
    select case tg_table_name when 'learning_objective'
      then (select program_version_id from course where id = (r.line ->> 'course_id')::uuid)
      else (r.line ->> 'program_version_id')::uuid end
    from (values (case when tg_op <> 'INSERT' then to_jsonb(old) end), (case when tg_op <> 'DELETE' then to_jsonb(new) end)) r (line)
    where r.line is not null
  loop
    perform from program_version where id = changed and status = 'DRAFT' for share;
    -- a version that is gone takes its content along
    if not found and exists (select from program_version where id = changed) then
      raise exception 'the content of a published program version never changes: this violates "program_version_is_kept"' using errcode = '23514', constraint = 'program_version_is_kept';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
do $$
declare part text;
begin
  foreach part in array array['requirement', 'job_function', 'competency', 'course', 'learning_objective'] loop
    execute format('create trigger keep_published before insert or update or delete on %I
      for each row execute function keep_published_content()', part);
  end loop;
end $$;

-- An enrollment begins on the version in force on its day: the latest published one that counts by then, else the first.
create function choose_version() returns trigger language plpgsql as $$
begin
  if new.program_version_id <> '00000000-0000-0000-0000-000000000000' then return new; end if;
  select id into new.program_version_id from program_version
    where program_id = new.program_id and status = 'PUBLISHED'
    order by effective_from > new.enrolled_on, case when effective_from > new.enrolled_on then effective_from end, effective_from desc limit 1;
  if new.program_version_id is null then
    raise exception 'the program has no published version: this violates "program_has_a_version"' using errcode = '23514', constraint = 'program_has_a_version';
  end if;
  return new;
end $$;
create trigger choose_version before insert on enrollment for each row execute function choose_version();

-- ---------------------------------------------------------------- placements know whom they are of

create function fill_placement() returns trigger language plpgsql as $$
begin
  select e.learner_id, e.program_version_id, trim(l.first_name || ' ' || l.last_name)
    into strict new.learner_id, new.program_version_id, new.apprentice_name
    from enrollment e join learner l on l.id = e.learner_id where e.id = new.enrollment_id;
  return new;
end $$;
create trigger fill before insert on placement for each row execute function fill_placement();

create function rename_apprentices() returns trigger language plpgsql as $$
begin
  update placement p set apprentice_name = trim(c.first_name || ' ' || c.last_name) from changed c
    where p.learner_id = c.id and p.apprentice_name <> trim(c.first_name || ' ' || c.last_name);
  return null;
end $$;
create trigger rename_apprentices after update on learner referencing new table as changed
  for each statement execute function rename_apprentices();

-- Employment and enrollment days do not leave hours outside: what was done stays within them.
create function keep_hours_within_placement() returns trigger language plpgsql as $$
begin
  if exists (select from hours_entry h where h.placement_id = new.id and h.basis = 'DONE' and h.status <> 'REJECTED'
      and not (h.on_day >= new.started_on and h.on_day <= coalesce(new.ended_on, 'infinity'))
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand outside the employment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $$;
create trigger keep_hours_within before update of started_on, ended_on on placement
  for each row when (new.started_on > old.started_on or new.ended_on is distinct from old.ended_on)
  execute function keep_hours_within_placement();

create function keep_hours_within_enrollment() returns trigger language plpgsql as $$
begin
  if exists (select from hours_entry h where h.enrollment_id = new.id and h.kind = 'RTI' and h.basis = 'DONE'
      and h.status <> 'REJECTED' and h.on_day < new.enrolled_on
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand before the enrollment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $$;
create trigger keep_hours_within before update of enrolled_on on enrollment
  for each row when (new.enrolled_on > old.enrolled_on) execute function keep_hours_within_enrollment();

-- ---------------------------------------------------------------- the hours ledger

-- A decided entry stays; staff and employers have no right to change its facts at all (policies/hours.sql).
create function decide_once() returns trigger language plpgsql as $$
begin
  if old.status <> 'SUBMITTED' then
    raise exception 'these hours are decided: this violates "hours_entry_decided_once"' using errcode = '23514', constraint = 'hours_entry_decided_once';
  end if;
  return new;
end $$;
create trigger decide_once before update of status, decided_at, decided_by_id, decision_reason on hours_entry
  for each row execute function decide_once();

-- What is written lies within employment or enrollment, and takes back just what it says it does.
create function check_hours_written() returns trigger language plpgsql as $$
begin
  perform from placement where id in (select placement_id from added) for share;
  if exists (select from added a left join placement p on p.id = a.placement_id
      where a.placement_id is not null and not coalesce(p.enrollment_id = a.enrollment_id and p.learner_id = a.learner_id
        and p.employer_id = a.employer_id
        and (a.basis <> 'DONE' or a.on_day between p.started_on and coalesce(p.ended_on, 'infinity')), false)) then
    raise exception 'hours outside the employment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  -- an employer, who has no grant on enrollments, writes hours of placements alone
  if exists (select from added where placement_id is null) then
    if exists (select from added a left join enrollment e on e.id = a.enrollment_id
        where a.placement_id is null and not coalesce(e.learner_id = a.learner_id
          and (a.basis <> 'DONE' or a.on_day >= e.enrolled_on), false)) then
      raise exception 'hours before the enrollment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
    end if;
  end if;
  if exists (select from added a join hours_entry o on o.id = a.reverses_id
      where row (a.enrollment_id, a.kind, a.on_day, a.minutes, a.placement_id, a.competency_id, a.course_id)
        is distinct from row (o.enrollment_id, o.kind, o.on_day, -o.minutes, o.placement_id, o.competency_id, o.course_id)
        or o.status <> 'APPROVED' or o.basis = 'REVERSAL') then
    raise exception 'a reversal takes back an approved entry as it is: this violates "hours_entry_reverses_exactly"' using errcode = '23514', constraint = 'hours_entry_reverses_exactly';
  end if;
  return null;
end $$;
create trigger check_written after insert on hours_entry referencing new table as added
  for each statement execute function check_hours_written();

create function monday_of(day date) returns date language sql immutable parallel safe return day - (extract(isodow from day)::int - 1);

-- Sums of days and weeks, in the transaction of the change. Rows are made first, then locked in key order, then changed:
-- two at once queue up instead of blocking each other, and a sum below zero or above a day is refused. Credit for what
-- came before is no day's work and counts in its week only.
create function count_hours_written() returns trigger language plpgsql as $$
begin
  insert into hours_day (learner_id, on_day, minutes) select distinct learner_id, on_day, 0 from added
    where basis <> 'PRIOR_CREDIT' and status <> 'REJECTED' order by 1, 2 on conflict do nothing;
  perform from hours_day where (learner_id, on_day) in (select learner_id, on_day from added) order by learner_id, on_day for no key update;
  update hours_day d set minutes = d.minutes + s.minutes from (
      select a.learner_id, a.on_day, sum(a.minutes)::int as minutes from added a left join hours_entry o on o.id = a.reverses_id
      where coalesce(o.basis, a.basis) = 'DONE' and a.status <> 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day and s.minutes <> 0;
  insert into hours_week (enrollment_id, kind, week_on) select distinct enrollment_id, kind, monday_of(on_day) from added
    where status <> 'REJECTED' order by 1, 2, 3 on conflict do nothing;
  perform from hours_week where (enrollment_id, kind, week_on) in (select enrollment_id, kind, monday_of(on_day) from added)
    order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = w.approved_minutes + s.approved, submitted_minutes = w.submitted_minutes + s.submitted
    from (select enrollment_id, kind, monday_of(on_day) as week_on,
        coalesce(sum(minutes) filter (where status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0)::int as submitted
      from added where status <> 'REJECTED' group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $$;
create trigger count_written after insert on hours_entry referencing new table as added
  for each statement execute function count_hours_written();

create function count_hours_decided() returns trigger language plpgsql as $$
begin
  if not exists (select from after_update a join before_update b on b.id = a.id where a.status <> b.status) then return null; end if;
  perform from hours_day where (learner_id, on_day) in (select learner_id, on_day from after_update) order by learner_id, on_day for no key update;
  update hours_day d set minutes = d.minutes - s.minutes from (
      select a.learner_id, a.on_day, sum(a.minutes)::int as minutes from after_update a join before_update b on b.id = a.id
      where a.basis = 'DONE' and b.status <> 'REJECTED' and a.status = 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day;
  perform from hours_week where (enrollment_id, kind, week_on) in (select enrollment_id, kind, monday_of(on_day) from after_update)
    order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = w.approved_minutes + s.approved, submitted_minutes = w.submitted_minutes - s.decided
    from (select a.enrollment_id, a.kind, monday_of(a.on_day) as week_on,
        coalesce(sum(a.minutes) filter (where a.status = 'APPROVED'), 0)::int as approved, sum(a.minutes)::int as decided
      from after_update a join before_update b on b.id = a.id where b.status = 'SUBMITTED' and a.status <> 'SUBMITTED' group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $$;
create trigger count_decided after update on hours_entry
  referencing old table as before_update new table as after_update
  for each statement execute function count_hours_decided();

-- ---------------------------------------------------------------- Practicode and internship, as the pipeline shows them

-- The enrollment carries the latest figures, so that board, cohort page and candidate need not look for them.
create function show_practicode() returns trigger language plpgsql as $$
begin
  update enrollment e set practicode_cases = r.cases_done, practicode_score = r.score_percent from (
      select distinct on (enrollment_id) enrollment_id, cases_done, score_percent from practicode_reading
      where enrollment_id in (select enrollment_id from added) order by enrollment_id, read_on desc, id desc) r
    where e.id = r.enrollment_id
      and (e.practicode_cases, e.practicode_score) is distinct from (r.cases_done, r.score_percent);
  return null;
end $$;
create trigger show after insert on practicode_reading referencing new table as added
  for each statement execute function show_practicode();

create function show_internship() returns trigger language plpgsql as $$
begin
  update enrollment e set internship_site = i.site, internship_started_on = i.starts_on from (
      select distinct on (enrollment_id) enrollment_id, site, starts_on from internship
      where enrollment_id in (select enrollment_id from changed) order by enrollment_id, starts_on desc, id desc) i
    where e.id = i.enrollment_id
      and (e.internship_site, e.internship_started_on) is distinct from (i.site, i.starts_on);
  return null;
end $$;
create trigger show_inserted after insert on internship referencing new table as changed
  for each statement execute function show_internship();
create trigger show_updated after update on internship referencing new table as changed
  for each statement execute function show_internship();

-- What was written down before there were readings and internships.
insert into practicode_reading (enrollment_id, read_on, cases_done, score_percent, source)
  select id, created_at::date, practicode_cases, practicode_score, 'IMPORT' from enrollment where practicode_cases is not null;
insert into internship (enrollment_id, site, starts_on)
  select id, internship_site, internship_started_on from enrollment where internship_site is not null and internship_started_on is not null;

-- ---------------------------------------------------------------- candidates show certifications

-- The wallet holds essential skills and qualifications as well; employers see certifications, as before.
create or replace function refresh_candidates(candidates uuid[]) returns void language plpgsql as $$
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
      credentials = array(select kind from credential where learner_id = l.id
        and kind not like 'ESW_%' and kind not like 'DIPLOMA_%' order by kind),
      work_settings = l.work_settings, open_to_remote = l.open_to_remote, state = l.state, language = l.language,
      practicode_cases = e.practicode_cases, practicode_score = e.practicode_score, internship_site = e.internship_site
    from enrollment e join learner l on l.id = e.learner_id join candidate_profile p on p.enrollment_id = e.id
    where e.candidate_id = c.id and c.id = any (candidates);
end $$;

-- ---------------------------------------------------------------- reviews

-- A review is signed when its last party has signed.
create function close_signed_reviews() returns trigger language plpgsql as $$
begin
  update review r set status = 'SIGNED', version = r.version + 1 where r.status = 'HELD'
    and r.id in (select review_id from changed where signed_at is not null)
    and not exists (select from review_signature s where s.review_id = r.id and s.signed_at is null);
  return null;
end $$;
create trigger close_signed after update on review_signature referencing new table as changed
  for each statement execute function close_signed_reviews();

-- A signature is given once.
create function sign_once() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  return new;
end $$;
create trigger sign_once before update of signed_at, signed_name, comment on review_signature
  for each row execute function sign_once();
