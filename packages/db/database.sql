-- The whole database as migrations, guards and policies make it. Printed by `pnpm db:print`; never edited.

create extension pg_trgm;

create extension unaccent;

create collation names (provider = icu, locale = 'und');

create domain stage_name as text CHECK (VALUE = ANY (ARRAY['TRAINING'::text, 'PRACTICODE'::text, 'INTERNSHIP'::text, 'READY'::text, 'APPRENTICESHIP'::text, 'COMPLETED'::text, 'WITHDRAWN'::text]));

grant usage on schema public to journeyline_auth;
grant usage on schema public to journeyline_backup;
grant usage on schema public to journeyline_employer;
grant usage on schema public to journeyline_guard;
grant usage on schema public to journeyline_link;
grant usage on schema public to journeyline_staff;
grant usage on schema public to journeyline_worker;

-- ---------------------------------------------------------------- _guards

create table _guards (
  name text not null,
  checksum text not null,
  standing text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  constraint _guards_pkey PRIMARY KEY (name)
);
grant select on _guards to journeyline_backup;

-- ---------------------------------------------------------------- _policies

create table _policies (
  checksum text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  sequence integer not null default 1,
  policies text,
  standing text,
  constraint _policies_pkey PRIMARY KEY (checksum),
  constraint this_database_belongs_to_a_newer_journeyline CHECK (standing IS NOT NULL)
);
grant select on _policies to journeyline_backup;

-- ---------------------------------------------------------------- _prisma_migrations

create table _prisma_migrations (
  id character varying(36) not null,
  checksum character varying(64) not null,
  finished_at timestamp with time zone,
  migration_name character varying(255) not null,
  logs text,
  rolled_back_at timestamp with time zone,
  started_at timestamp with time zone not null default now(),
  applied_steps_count integer not null default 0,
  constraint _prisma_migrations_pkey PRIMARY KEY (id)
);
grant select on _prisma_migrations to journeyline_backup;
grant select on _prisma_migrations to journeyline_staff;

-- ---------------------------------------------------------------- account

create table account (
  id uuid not null default uuid7(),
  account_id text not null,
  provider_id text not null,
  user_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp(3) with time zone,
  refresh_token_expires_at timestamp(3) with time zone,
  scope text,
  password text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX account_user_id_idx ON account USING btree (user_id);
alter table account enable row level security;
alter table account force row level security;
grant delete, insert, select, update on account to journeyline_auth;
grant select on account to journeyline_backup;
create policy a_backup_reads_every_row on account for select to journeyline_backup
  using (true);
create policy sign_in_keeps_accounts on account for all to journeyline_auth
  using (true)
  with check (true);

-- ---------------------------------------------------------------- attendance

create table attendance (
  id uuid not null default uuid7(),
  meeting_id uuid not null,
  enrollment_id uuid not null,
  minutes integer not null,
  note text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint attendance_pkey PRIMARY KEY (id),
  constraint attendance_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES class_meeting(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint attendance_length CHECK (minutes >= 0 AND minutes <= 1440)
);
CREATE INDEX attendance_enrollment_id_idx ON attendance USING btree (enrollment_id);
CREATE INDEX attendance_updated_at_id_idx ON attendance USING btree (updated_at, id);
CREATE UNIQUE INDEX attendance_meeting_id_enrollment_id_key ON attendance USING btree (meeting_id, enrollment_id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON attendance FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON attendance REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Attendance');
alter table attendance enable row level security;
alter table attendance force row level security;
grant delete, insert, select, update on attendance to journeyline_staff;
grant select on attendance to journeyline_backup;
grant select on attendance to journeyline_guard;
create policy a_backup_reads_every_row on attendance for select to journeyline_backup
  using (true);
create policy staff_see_every_attendance on attendance for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_attendance on attendance for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- audit_entry

create table audit_entry (
  id uuid not null default uuid7(),
  at timestamp(3) with time zone not null default clock_now(),
  actor_id uuid,
  act text not null,
  subject_type text not null,
  subject_id uuid not null,
  detail jsonb not null default '{}'::jsonb,
  constraint audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_subject_type_subject_id_at_idx ON audit_entry USING btree (subject_type, subject_id, at DESC);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant insert on audit_entry to journeyline_auth;
grant insert on audit_entry to journeyline_employer;
grant insert on audit_entry to journeyline_link;
grant insert, select on audit_entry to journeyline_staff;
grant select on audit_entry to journeyline_backup;
create policy a_backup_reads_every_row on audit_entry for select to journeyline_backup
  using (true);
create policy employers_write_what_they_do on audit_entry for insert to journeyline_employer
  with check ((is_now(at) AND (actor_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND (act = ANY (acts_of_employers()))));
create policy links_write_that_they_signed on audit_entry for insert to journeyline_link
  with check ((is_now(at) AND (actor_id IS NULL) AND (act = ANY (acts_of_links())) AND (subject_id = ( SELECT l.review_id
   FROM review_link l))));
create policy sign_in_writes_what_it_does on audit_entry for insert to journeyline_auth
  with check ((is_now(at) AND (act = ANY (acts_of_sign_in()))));
create policy staff_see_the_audit_trail on audit_entry for select to journeyline_staff
  using (true);
create policy staff_write_the_audit_trail on audit_entry for insert to journeyline_staff
  with check ((is_now(at) AND ((NOT (actor_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id))) OR (act ~~ 'demo.%'::text))));

-- ---------------------------------------------------------------- candidate

create table candidate (
  id uuid not null default uuid7(),
  program_id uuid not null,
  display_name text not null,
  stage text not null,
  summary text not null,
  soft_skills text[],
  credentials text[],
  work_settings text[],
  open_to_remote boolean not null,
  state text,
  language text not null,
  practicode_cases integer,
  practicode_score integer,
  internship_site text,
  available_on date,
  published_at timestamp(3) with time zone not null default clock_now(),
  search_text text not null default ''::text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint candidate_pkey PRIMARY KEY (id),
  constraint candidate_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX candidate_credentials_idx ON candidate USING gin (credentials);
CREATE INDEX candidate_published_at_id_idx ON candidate USING btree (published_at DESC, id DESC);
CREATE INDEX candidate_search_text_trgm ON candidate USING gin (search_text gin_trgm_ops);
CREATE INDEX candidate_stage_published_at_id_idx ON candidate USING btree (stage, published_at DESC, id DESC);
CREATE INDEX candidate_updated_at_id_idx ON candidate USING btree (updated_at, id);
CREATE INDEX candidate_work_settings_idx ON candidate USING gin (work_settings);
CREATE CONSTRAINT TRIGGER candidate_is_of_somebody AFTER INSERT ON candidate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION candidate_is_of_somebody();
CREATE TRIGGER keep_search_text BEFORE INSERT OR UPDATE ON candidate FOR EACH ROW EXECUTE FUNCTION keep_candidate_search_text();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON candidate FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON candidate REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Candidate');
alter table candidate enable row level security;
alter table candidate force row level security;
grant delete, insert, select, update on candidate to journeyline_staff;
grant select on candidate to journeyline_backup;
grant select on candidate to journeyline_employer;
create policy a_backup_reads_every_row on candidate for select to journeyline_backup
  using (true);
create policy employers_see_every_candidate on candidate for select to journeyline_employer
  using (true);
create policy staff_see_every_candidate on candidate for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- candidate_profile

create table candidate_profile (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  summary text not null default ''::text,
  soft_skills text[] default ARRAY[]::text[],
  available_on date,
  screened_on date,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint candidate_profile_pkey PRIMARY KEY (id),
  constraint candidate_profile_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX candidate_profile_enrollment_id_key ON candidate_profile USING btree (enrollment_id);
CREATE TRIGGER refresh_candidates AFTER UPDATE ON candidate_profile REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_candidates_of_profiles();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON candidate_profile FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON candidate_profile REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('CandidateProfile');
alter table candidate_profile enable row level security;
alter table candidate_profile force row level security;
grant insert, select, update on candidate_profile to journeyline_staff;
grant select on candidate_profile to journeyline_backup;
grant select on candidate_profile to journeyline_guard;
create policy a_backup_reads_every_row on candidate_profile for select to journeyline_backup
  using (true);
create policy staff_see_every_profile on candidate_profile for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_candidate_profile on candidate_profile for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- ceu_entry

create table ceu_entry (
  id uuid not null default uuid7(),
  learner_id uuid not null,
  earned_on date not null,
  hundredths integer not null,
  bodies text[],
  hiim_domain boolean not null default true,
  from_ahima boolean not null default false,
  index_number text,
  sponsor text not null,
  title text not null,
  reason text,
  reverses_id uuid,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint ceu_entry_pkey PRIMARY KEY (id),
  constraint ceu_entry_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint ceu_entry_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint ceu_entry_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES ceu_entry(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint ceu_entry_bodies_known CHECK (cardinality(bodies) > 0 AND bodies <@ ARRAY['AAPC'::text, 'AHIMA'::text]),
  constraint ceu_entry_signed CHECK (hundredths <> 0 AND (reverses_id IS NOT NULL) = (hundredths < 0) AND (reverses_id IS NULL OR length(COALESCE(reason, ''::text)) > 2))
);
CREATE INDEX ceu_entry_learner_id_earned_on_id_idx ON ceu_entry USING btree (learner_id, earned_on DESC, id);
CREATE UNIQUE INDEX ceu_entry_reverses_id_key ON ceu_entry USING btree (reverses_id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON ceu_entry FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON ceu_entry REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('CeuEntry');
alter table ceu_entry enable row level security;
alter table ceu_entry force row level security;
grant insert, select on ceu_entry to journeyline_staff;
grant select on ceu_entry to journeyline_backup;
grant select on ceu_entry to journeyline_guard;
create policy a_backup_reads_every_row on ceu_entry for select to journeyline_backup
  using (true);
create policy staff_see_every_ceu on ceu_entry for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_ceu_entry on ceu_entry for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- check_record

create table check_record (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  requirement_id uuid not null,
  outcome text not null,
  checked_on date not null,
  expires_on date,
  reference text,
  former_reason text,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  revoked_at timestamp(3) with time zone,
  revoked_by_id uuid,
  revoked_reason text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  reason text,
  constraint check_record_pkey PRIMARY KEY (id),
  constraint check_record_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint check_record_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint check_record_requirement_id_fkey FOREIGN KEY (requirement_id) REFERENCES requirement(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint check_record_revoked_by_id_fkey FOREIGN KEY (revoked_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint check_record_outcome_known CHECK (outcome = ANY (ARRAY['PASSED'::text, 'FAILED'::text, 'WAIVED'::text])),
  constraint check_record_reason_known CHECK (reason = ANY (ARRAY['DECIDED_BY_EMPLOYER'::text, 'DECIDED_BY_SPONSOR'::text, 'NOT_AGREED'::text, 'NOT_COMPLETED'::text, 'MADE_BY_EMPLOYER'::text, 'STILL_COUNTS'::text, 'NOT_NEEDED'::text]))
);
CREATE INDEX check_record_enrollment_id_requirement_id_checked_on_id_idx ON check_record USING btree (enrollment_id, requirement_id, checked_on DESC, id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON check_record FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON check_record REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('CheckRecord');
alter table check_record enable row level security;
alter table check_record force row level security;
grant insert, select on check_record to journeyline_staff;
grant select on check_record to journeyline_backup;
grant select on check_record to journeyline_guard;
grant update (revoked_at, revoked_by_id, revoked_reason) on check_record to journeyline_staff;
create policy a_backup_reads_every_row on check_record for select to journeyline_backup
  using (true);
create policy staff_see_every_check on check_record for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_check_record on check_record for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- class_meeting

create table class_meeting (
  id uuid not null default uuid7(),
  section_id uuid not null,
  on_day date not null,
  minutes integer not null,
  topic text,
  confirmed_at timestamp(3) with time zone,
  confirmed_by_id uuid,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint class_meeting_pkey PRIMARY KEY (id),
  constraint class_meeting_confirmed_by_id_fkey FOREIGN KEY (confirmed_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint class_meeting_section_id_fkey FOREIGN KEY (section_id) REFERENCES course_section(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint class_meeting_length CHECK (minutes >= 1 AND minutes <= 1440)
);
CREATE UNIQUE INDEX class_meeting_section_id_on_day_key ON class_meeting USING btree (section_id, on_day);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON class_meeting FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON class_meeting REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ClassMeeting');
alter table class_meeting enable row level security;
alter table class_meeting force row level security;
grant delete, insert, select, update on class_meeting to journeyline_staff;
grant select on class_meeting to journeyline_backup;
create policy a_backup_reads_every_row on class_meeting for select to journeyline_backup
  using (true);
create policy staff_see_every_meeting on class_meeting for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- cohort

create table cohort (
  id uuid not null default uuid7(),
  program_id uuid not null,
  code text not null,
  name text collate names not null,
  starts_on date not null,
  expected_ends_on date not null,
  capacity integer not null,
  seats_taken integer not null default 0,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint cohort_pkey PRIMARY KEY (id),
  constraint cohort_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint cohort_ends_after_it_starts CHECK (expected_ends_on > starts_on),
  constraint cohort_has_seats CHECK (seats_taken <= capacity)
);
CREATE INDEX cohort_program_id_starts_on_id_idx ON cohort USING btree (program_id, starts_on DESC, id);
CREATE INDEX cohort_updated_at_id_idx ON cohort USING btree (updated_at, id);
CREATE UNIQUE INDEX cohort_program_id_code_key ON cohort USING btree (program_id, code);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON cohort FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON cohort REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Cohort');
alter table cohort enable row level security;
alter table cohort force row level security;
grant delete, select on cohort to journeyline_guard;
grant insert, select, update on cohort to journeyline_staff;
grant select on cohort to journeyline_backup;
grant update (seats_taken) on cohort to journeyline_guard;
create policy a_backup_reads_every_row on cohort for select to journeyline_backup
  using (true);
create policy staff_see_every_cohort on cohort for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_gives_seats_back on cohort for update to journeyline_guard
  using (true)
  with check (true);
create policy the_guard_looks_at_cohort on cohort for select to journeyline_guard
  using (true);
create policy the_guard_takes_back_cohort on cohort for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- competency

create table competency (
  id uuid not null default uuid7(),
  program_version_id uuid not null,
  job_function_id uuid not null,
  "position" integer not null,
  letter text not null,
  code text not null,
  source_text text not null,
  display_text text not null,
  core boolean not null,
  rti_minutes integer,
  ojt_minutes integer,
  same_as text,
  also_under text,
  witnessed boolean not null default false,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint competency_pkey PRIMARY KEY (id),
  constraint competency_job_function_id_fkey FOREIGN KEY (job_function_id) REFERENCES job_function(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint competency_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX competency_job_function_id_position_idx ON competency USING btree (job_function_id, "position");
CREATE INDEX competency_updated_at_id_idx ON competency USING btree (updated_at, id);
CREATE UNIQUE INDEX competency_program_version_id_code_key ON competency USING btree (program_version_id, code);
CREATE TRIGGER keep_published BEFORE INSERT OR DELETE OR UPDATE ON competency FOR EACH ROW EXECUTE FUNCTION keep_published_content();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON competency FOR EACH ROW EXECUTE FUNCTION stamp();
alter table competency enable row level security;
alter table competency force row level security;
grant delete, insert, select, update on competency to journeyline_staff;
grant select on competency to journeyline_backup;
grant select on competency to journeyline_employer;
grant select on competency to journeyline_guard;
create policy a_backup_reads_every_row on competency for select to journeyline_backup
  using (true);
create policy employers_see_parts_of_published_versions on competency for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM program_version v
  WHERE (v.id = competency.program_version_id))));
create policy staff_see_every_competency on competency for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_competency on competency for select to journeyline_guard
  using (true);

-- ---------------------------------------------------------------- completion_confirmation

create table completion_confirmation (
  id uuid not null default uuid7(),
  stage_change_id uuid not null,
  open jsonb not null,
  reason text not null,
  confirmed_at timestamp(3) with time zone not null default clock_now(),
  confirmed_by_id uuid,
  constraint completion_confirmation_pkey PRIMARY KEY (id),
  constraint completion_confirmation_confirmed_by_id_fkey FOREIGN KEY (confirmed_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint completion_confirmation_stage_change_id_fkey FOREIGN KEY (stage_change_id) REFERENCES stage_change(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX completion_confirmation_stage_change_id_id_idx ON completion_confirmation USING btree (stage_change_id, id);
alter table completion_confirmation enable row level security;
alter table completion_confirmation force row level security;
grant insert, select on completion_confirmation to journeyline_staff;
grant select on completion_confirmation to journeyline_backup;
grant select on completion_confirmation to journeyline_guard;
create policy a_backup_reads_every_row on completion_confirmation for select to journeyline_backup
  using (true);
create policy staff_see_every_confirmation on completion_confirmation for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_completion_confirmation on completion_confirmation for select to journeyline_guard
  using (true);

-- ---------------------------------------------------------------- consent_entry

create table consent_entry (
  id uuid not null default uuid7(),
  profile_id uuid not null,
  kind text not null,
  method text,
  on_day date not null,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint consent_entry_pkey PRIMARY KEY (id),
  constraint consent_entry_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES candidate_profile(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint consent_entry_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint consent_entry_kind_known CHECK (kind = ANY (ARRAY['GIVEN'::text, 'WITHDRAWN'::text]))
);
CREATE INDEX consent_entry_profile_id_recorded_at_id_idx ON consent_entry USING btree (profile_id, recorded_at DESC, id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON consent_entry FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON consent_entry REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ConsentEntry');
alter table consent_entry enable row level security;
alter table consent_entry force row level security;
grant insert, select on consent_entry to journeyline_staff;
grant select on consent_entry to journeyline_backup;
create policy a_backup_reads_every_row on consent_entry for select to journeyline_backup
  using (true);
create policy staff_see_every_consent on consent_entry for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- course

create table course (
  id uuid not null default uuid7(),
  program_version_id uuid not null,
  "position" integer not null,
  number text not null,
  name text not null,
  minutes integer not null,
  exam_preparation boolean not null default false,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint course_pkey PRIMARY KEY (id),
  constraint course_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX course_program_version_id_number_key ON course USING btree (program_version_id, number);
CREATE TRIGGER keep_published BEFORE INSERT OR DELETE OR UPDATE ON course FOR EACH ROW EXECUTE FUNCTION keep_published_content();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON course FOR EACH ROW EXECUTE FUNCTION stamp();
alter table course enable row level security;
alter table course force row level security;
grant delete, insert, select, update on course to journeyline_staff;
grant select on course to journeyline_backup;
grant select on course to journeyline_employer;
create policy a_backup_reads_every_row on course for select to journeyline_backup
  using (true);
create policy employers_see_parts_of_published_versions on course for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM program_version v
  WHERE (v.id = course.program_version_id))));
create policy staff_see_every_course on course for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- course_section

create table course_section (
  id uuid not null default uuid7(),
  course_id uuid not null,
  cohort_id uuid not null,
  name text not null,
  instructor text,
  delivery_method text,
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint course_section_pkey PRIMARY KEY (id),
  constraint course_section_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint course_section_course_id_fkey FOREIGN KEY (course_id) REFERENCES course(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint course_section_in_order CHECK (ends_on >= starts_on)
);
CREATE INDEX course_section_cohort_id_starts_on_id_idx ON course_section USING btree (cohort_id, starts_on, id);
CREATE INDEX course_section_course_id_idx ON course_section USING btree (course_id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON course_section FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON course_section REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('CourseSection');
alter table course_section enable row level security;
alter table course_section force row level security;
grant delete, insert, select, update on course_section to journeyline_staff;
grant select on course_section to journeyline_backup;
grant select on course_section to journeyline_guard;
create policy a_backup_reads_every_row on course_section for select to journeyline_backup
  using (true);
create policy staff_see_every_section on course_section for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_course_section on course_section for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- credential

create table credential (
  id uuid not null default uuid7(),
  learner_id uuid not null,
  kind text not null,
  awarded_on date,
  expires_on date,
  note text,
  number text,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint credential_pkey PRIMARY KEY (id),
  constraint credential_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX credential_updated_at_id_idx ON credential USING btree (updated_at, id);
CREATE UNIQUE INDEX credential_learner_id_kind_key ON credential USING btree (learner_id, kind);
CREATE TRIGGER let_go_of_evidence BEFORE DELETE ON credential FOR EACH ROW EXECUTE FUNCTION let_go_of_evidence('CREDENTIAL');
CREATE TRIGGER refresh_candidates_deleted AFTER DELETE ON credential REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_candidates_of_credentials();
CREATE TRIGGER refresh_candidates_inserted AFTER INSERT ON credential REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_candidates_of_credentials();
CREATE TRIGGER refresh_candidates_updated AFTER UPDATE ON credential REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_candidates_of_credentials();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON credential FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON credential REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Credential');
alter table credential enable row level security;
alter table credential force row level security;
grant delete, insert, select, update on credential to journeyline_staff;
grant delete, select on credential to journeyline_guard;
grant select on credential to journeyline_backup;
create policy a_backup_reads_every_row on credential for select to journeyline_backup
  using (true);
create policy staff_see_every_credential on credential for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_credential on credential for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_takes_back_credential on credential for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- delegation

create table delegation (
  id uuid not null default uuid7(),
  employer_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  created_by_id uuid,
  revoked_at timestamp(3) with time zone,
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint delegation_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint delegation_from_id_fkey FOREIGN KEY (from_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint delegation_to_id_fkey FOREIGN KEY (to_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint delegation_between_two CHECK (from_id <> to_id),
  constraint delegation_in_order CHECK (ends_on >= starts_on)
);
CREATE INDEX delegation_employer_id_ends_on_id_idx ON delegation USING btree (employer_id, ends_on, id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON delegation FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON delegation REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Delegation');
alter table delegation enable row level security;
alter table delegation force row level security;
grant insert, select on delegation to journeyline_employer;
grant insert, select on delegation to journeyline_staff;
grant select on delegation to journeyline_backup;
grant select on delegation to journeyline_guard;
grant select (id, from_id, to_id, revoked_at) on delegation to journeyline_auth;
grant update (revoked_at) on delegation to journeyline_auth;
grant update (revoked_at) on delegation to journeyline_employer;
grant update (revoked_at) on delegation to journeyline_staff;
create policy a_backup_reads_every_row on delegation for select to journeyline_backup
  using (true);
create policy a_supervisor_names_a_colleague on delegation as restrictive for insert to journeyline_employer
  with check (((from_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND (created_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(created_at) AND (revoked_at IS NULL) AND (EXISTS ( SELECT
   FROM "user" u
  WHERE ((u.id = delegation.to_id) AND (u.employer_id = delegation.employer_id))))));
create policy an_employer_sees_its_delegations on delegation for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy sign_in_ends_standing_in on delegation for update to journeyline_auth
  using ((revoked_at IS NULL))
  with check ((revoked_at IS NOT NULL));
create policy sign_in_finds_who_stands_in on delegation for select to journeyline_auth
  using (true);
create policy staff_name_colleagues on delegation as restrictive for insert to journeyline_staff
  with check (((NOT (created_by_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id))) AND is_now(created_at) AND (2 = ( SELECT count(*) AS count
   FROM "user" u
  WHERE ((u.id = ANY (ARRAY[delegation.from_id, delegation.to_id])) AND (u.employer_id = delegation.employer_id))))));
create policy staff_see_every_delegation on delegation for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_delegation on delegation for select to journeyline_guard
  using (true);
create policy who_is_concerned_ends_it on delegation as restrictive for update to journeyline_employer
  using ((((( SELECT viewer_person_id() AS viewer_person_id) = from_id) OR (( SELECT viewer_person_id() AS viewer_person_id) = to_id)) AND (revoked_at IS NULL)))
  with check (is_now(revoked_at));

-- ---------------------------------------------------------------- done_act

create table done_act (
  key bytea not null,
  fingerprint bytea not null,
  answer bytea,
  done_at timestamp(3) with time zone not null default CURRENT_TIMESTAMP,
  constraint done_act_pkey PRIMARY KEY (key)
);
CREATE INDEX done_act_done_at_idx ON done_act USING btree (done_at);
alter table done_act enable row level security;
alter table done_act force row level security;
grant delete, insert, select on done_act to journeyline_auth;
grant select on done_act to journeyline_backup;
grant insert (key, fingerprint) on done_act to journeyline_employer;
grant insert (key, fingerprint) on done_act to journeyline_link;
grant insert (key, fingerprint) on done_act to journeyline_staff;
grant update (answer) on done_act to journeyline_auth;
create policy a_backup_reads_every_row on done_act for select to journeyline_backup
  using (true);
create policy sign_in_keeps_what_was_done on done_act for all to journeyline_auth
  using (true)
  with check (true);
create policy whoever_acts_says_that_it_is_done on done_act for insert to journeyline_employer, journeyline_link, journeyline_staff
  with check (true);

-- ---------------------------------------------------------------- employer

create table employer (
  id uuid not null default uuid7(),
  name text collate names not null,
  about text,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint employer_pkey PRIMARY KEY (id)
);
CREATE INDEX employer_updated_at_id_idx ON employer USING btree (updated_at, id);
CREATE UNIQUE INDEX employer_name_once ON employer USING btree (lower(name));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON employer FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON employer REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Employer');
alter table employer enable row level security;
alter table employer force row level security;
grant insert, select, update on employer to journeyline_staff;
grant select on employer to journeyline_backup;
grant select on employer to journeyline_employer;
grant select (id, name) on employer to journeyline_auth;
create policy a_backup_reads_every_row on employer for select to journeyline_backup
  using (true);
create policy an_employer_sees_itself on employer for select to journeyline_employer
  using ((id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy sign_in_sees_employers on employer for select to journeyline_auth
  using (true);
create policy staff_see_every_employer on employer for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- enrollment

create table enrollment (
  id uuid not null default uuid7(),
  learner_id uuid not null,
  cohort_id uuid not null,
  program_id uuid not null,
  enrolled_on date not null,
  stage text not null,
  candidate_id uuid,
  stage_since date not null,
  practicode_cases integer,
  practicode_score integer,
  internship_site text,
  internship_started_on date,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  practicode_started_on date,
  program_version_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  review_due_on date,
  updated_at timestamp(3) with time zone not null default clock_now(),
  registered_on date,
  registration_number text,
  ojt_counts_from date,
  constraint enrollment_pkey PRIMARY KEY (id),
  constraint enrollment_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint enrollment_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint enrollment_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint enrollment_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint enrollment_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint enrollment_registration_number_short CHECK (length(registration_number) <= 40),
  constraint enrollment_stage_known CHECK (stage::stage_name IS NOT NULL)
);
CREATE INDEX enrollment_cohort_id_id_idx ON enrollment USING btree (cohort_id, id);
CREATE INDEX enrollment_cohort_id_stage_stage_since_id_idx ON enrollment USING btree (cohort_id, stage, stage_since, id);
CREATE INDEX enrollment_learner_id_id_idx ON enrollment USING btree (learner_id, id);
CREATE INDEX enrollment_program_id_stage_stage_since_id_idx ON enrollment USING btree (program_id, stage, stage_since, id);
CREATE INDEX enrollment_program_version_id_idx ON enrollment USING btree (program_version_id);
CREATE INDEX enrollment_review_due ON enrollment USING btree (review_due_on, id) WHERE review_due_on IS NOT NULL AND (stage <> ALL (ARRAY['COMPLETED'::text, 'WITHDRAWN'::text]));
CREATE INDEX enrollment_updated_at_id_idx ON enrollment USING btree (updated_at, id);
CREATE UNIQUE INDEX enrollment_candidate_id_key ON enrollment USING btree (candidate_id);
CREATE UNIQUE INDEX enrollment_learner_id_cohort_id_key ON enrollment USING btree (learner_id, cohort_id);
CREATE UNIQUE INDEX enrollment_one_active_per_learner ON enrollment USING btree (learner_id) WHERE stage <> ALL (ARRAY['COMPLETED'::text, 'WITHDRAWN'::text]);
CREATE CONSTRAINT TRIGGER completed_by_a_change AFTER INSERT OR UPDATE OF stage ON enrollment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.stage = 'COMPLETED'::text) EXECUTE FUNCTION completed_by_a_change();
CREATE TRIGGER choose_version BEFORE INSERT ON enrollment FOR EACH ROW EXECUTE FUNCTION choose_version();
CREATE TRIGGER count_deleted AFTER DELETE ON enrollment REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_enrollments_deleted();
CREATE TRIGGER count_inserted AFTER INSERT ON enrollment REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_enrollments_inserted();
CREATE TRIGGER count_updated AFTER UPDATE ON enrollment REFERENCING OLD TABLE AS before_update NEW TABLE AS after_update FOR EACH STATEMENT EXECUTE FUNCTION count_enrollments_updated();
CREATE TRIGGER follow_stage AFTER UPDATE ON enrollment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_stage();
CREATE TRIGGER hold_employments AFTER UPDATE ON enrollment REFERENCING OLD TABLE AS before_update NEW TABLE AS after_update FOR EACH STATEMENT EXECUTE FUNCTION hold_employments();
CREATE TRIGGER keep_counting_day BEFORE INSERT OR UPDATE OF enrolled_on, registered_on ON enrollment FOR EACH ROW EXECUTE FUNCTION keep_counting_day();
CREATE TRIGGER keep_hours_within BEFORE UPDATE OF enrolled_on ON enrollment FOR EACH ROW WHEN (new.enrolled_on > old.enrolled_on) EXECUTE FUNCTION keep_hours_within_enrollment();
CREATE TRIGGER publish_with_consent BEFORE UPDATE OF candidate_id ON enrollment FOR EACH ROW WHEN (new.candidate_id IS NOT NULL AND new.candidate_id IS DISTINCT FROM old.candidate_id) EXECUTE FUNCTION publish_with_consent();
CREATE TRIGGER publish_with_consent_at_once BEFORE INSERT ON enrollment FOR EACH ROW WHEN (new.candidate_id IS NOT NULL) EXECUTE FUNCTION publish_with_consent();
CREATE TRIGGER recount_ojt AFTER UPDATE ON enrollment REFERENCING OLD TABLE AS before_update NEW TABLE AS after_update FOR EACH STATEMENT EXECUTE FUNCTION recount_ojt();
CREATE TRIGGER set_review_due BEFORE INSERT OR UPDATE OF enrolled_on ON enrollment FOR EACH ROW EXECUTE FUNCTION set_review_due();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON enrollment FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON enrollment REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Enrollment');
alter table enrollment enable row level security;
alter table enrollment force row level security;
grant delete, select on enrollment to journeyline_guard;
grant insert, select on enrollment to journeyline_staff;
grant select on enrollment to journeyline_backup;
grant update (enrolled_on, stage, candidate_id, stage_since, practicode_cases, practicode_score, internship_site, internship_started_on, version, practicode_started_on, review_due_on, registered_on, registration_number) on enrollment to journeyline_staff;
create policy a_backup_reads_every_row on enrollment for select to journeyline_backup
  using (true);
create policy staff_see_every_enrollment on enrollment for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_enrollment on enrollment for select to journeyline_guard
  using (true);
create policy the_guard_takes_back_enrollment on enrollment for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- event

create table event (
  id uuid not null default uuid7(),
  act text not null,
  version integer not null,
  subject_type text not null,
  subject_id uuid not null,
  touches uuid[],
  data jsonb not null default '{}'::jsonb,
  effective_on date not null default sponsor_today(),
  recorded_at timestamp(3) with time zone not null default clock_now(),
  actor_id uuid,
  written bigint generated always as identity not null,
  "position" bigint,
  employer_ids uuid[] default '{}'::uuid[],
  actor_system text,
  placements jsonb not null default '{}'::jsonb,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_actor_system_known CHECK ((actor_system = ANY (ARRAY['LINK'::text, 'COMMAND_LINE'::text, 'SERVER'::text])) AND actor_id IS NULL OR actor_system IS NULL),
  constraint event_position_counts_from_one CHECK ("position" > 0)
);
CREATE INDEX event_act_position_idx ON event USING btree (act, "position");
CREATE INDEX event_employer_ids_idx ON event USING gin (employer_ids);
CREATE INDEX event_of_candidates ON event USING btree ("position") WHERE subject_type = 'Candidate'::text;
CREATE INDEX event_subject_id_position_idx ON event USING btree (subject_id, "position");
CREATE INDEX event_without_position ON event USING btree (written) WHERE "position" IS NULL;
CREATE UNIQUE INDEX event_position_key ON event USING btree ("position");
CREATE TRIGGER say_what_acts BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION say_what_acts();
CREATE TRIGGER say_whose BEFORE INSERT ON event FOR EACH ROW WHEN (new.act <> 'record.removed'::text) EXECUTE FUNCTION say_whose_event();
alter table event enable row level security;
alter table event force row level security;
grant select on event to journeyline_backup;
grant select on event to journeyline_employer;
grant select on event to journeyline_staff;
grant select on event to journeyline_worker;
grant insert (act, version, subject_type, subject_id, touches, actor_id, employer_ids) on event to journeyline_guard;
grant insert (act, version, subject_type, subject_id, touches, data, effective_on, actor_id) on event to journeyline_auth;
grant insert (act, version, subject_type, subject_id, touches, data, effective_on, actor_id) on event to journeyline_employer;
grant insert (act, version, subject_type, subject_id, touches, data, effective_on, actor_id) on event to journeyline_link;
grant insert (act, version, subject_type, subject_id, touches, data, effective_on, actor_id) on event to journeyline_staff;
grant update ("position") on event to journeyline_worker;
create policy a_backup_reads_every_row on event for select to journeyline_backup
  using (true);
create policy an_employer_sees_events_of_its_own on event for select to journeyline_employer
  using (((( SELECT viewer_employer_id() AS viewer_employer_id) IS NOT NULL) AND ((employer_ids @> ARRAY[(NULLIF(current_setting('journeyline.employer_id'::text, true), ''::text))::uuid]) OR (subject_type = 'Candidate'::text) OR (act = ANY (ARRAY['program_version.published'::text, 'program_version.withdrawn'::text])))));
create policy employers_write_what_they_do on event for insert to journeyline_employer
  with check (((actor_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND (act = ANY (acts_of_employers())) AND ((( SELECT viewer_employer_id() AS viewer_employer_id) = ANY (employer_ids)) OR ((subject_type = 'Person'::text) AND (subject_id = ( SELECT viewer_person_id() AS viewer_person_id))))));
create policy links_write_that_they_signed on event for insert to journeyline_link
  with check (((actor_id IS NULL) AND (act = ANY (acts_of_links())) AND (subject_id = ( SELECT l.review_id
   FROM review_link l))));
create policy sign_in_writes_what_it_does on event for insert to journeyline_auth
  with check ((act = ANY (acts_of_sign_in())));
create policy staff_see_every_event on event for select to journeyline_staff
  using ((subject_type <> 'ShortlistEntry'::text));
create policy staff_write_what_they_do on event for insert to journeyline_staff
  with check ((NOT (actor_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id))));
create policy the_guard_tells_what_is_gone on event for insert to journeyline_guard
  with check ((act = 'record.removed'::text));
create policy the_worker_gives_a_position_once on event for update to journeyline_worker
  using (("position" IS NULL))
  with check (("position" IS NOT NULL));
create policy the_worker_reads_every_event on event for select to journeyline_worker
  using (true);

-- ---------------------------------------------------------------- evidence_file

create table evidence_file (
  id uuid not null default uuid7(),
  learner_id uuid not null,
  name text not null,
  content_type text not null,
  bytes integer not null,
  sha256 text not null,
  details_units boolean not null default false,
  uploaded_at timestamp(3) with time zone not null default clock_now(),
  uploaded_by_id uuid,
  employer_id uuid,
  removed_at timestamp(3) with time zone,
  removed_by_id uuid,
  removed_reason text,
  proves text,
  proves_id uuid,
  hours_entry_id uuid generated always as (
CASE
    WHEN (proves = 'HOURS'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  sign_off_id uuid generated always as (
CASE
    WHEN (proves = 'SIGN_OFF'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  credential_id uuid generated always as (
CASE
    WHEN (proves = 'CREDENTIAL'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  exam_attempt_id uuid generated always as (
CASE
    WHEN (proves = 'EXAM'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  ceu_entry_id uuid generated always as (
CASE
    WHEN (proves = 'CEU'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  internship_id uuid generated always as (
CASE
    WHEN (proves = 'INTERNSHIP'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  check_record_id uuid generated always as (
CASE
    WHEN (proves = 'CHECK'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  prior_learning_id uuid generated always as (
CASE
    WHEN (proves = 'PRIOR_LEARNING'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  review_id uuid generated always as (
CASE
    WHEN (proves = 'REVIEW'::text) THEN proves_id
    ELSE NULL::uuid
END) stored,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint evidence_file_pkey PRIMARY KEY (id),
  constraint evidence_file_ceu_entry_id_fkey FOREIGN KEY (ceu_entry_id) REFERENCES ceu_entry(id),
  constraint evidence_file_check_record_id_fkey FOREIGN KEY (check_record_id) REFERENCES check_record(id),
  constraint evidence_file_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES credential(id),
  constraint evidence_file_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint evidence_file_exam_attempt_id_fkey FOREIGN KEY (exam_attempt_id) REFERENCES exam_attempt(id),
  constraint evidence_file_hours_entry_id_fkey FOREIGN KEY (hours_entry_id) REFERENCES hours_entry(id),
  constraint evidence_file_internship_id_fkey FOREIGN KEY (internship_id) REFERENCES internship(id),
  constraint evidence_file_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint evidence_file_prior_learning_id_fkey FOREIGN KEY (prior_learning_id) REFERENCES prior_learning(id),
  constraint evidence_file_removed_by_id_fkey FOREIGN KEY (removed_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint evidence_file_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id),
  constraint evidence_file_sign_off_id_fkey FOREIGN KEY (sign_off_id) REFERENCES sign_off(id),
  constraint evidence_file_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint evidence_file_proves_known CHECK (proves = ANY (ARRAY['HOURS'::text, 'SIGN_OFF'::text, 'CREDENTIAL'::text, 'EXAM'::text, 'CEU'::text, 'INTERNSHIP'::text, 'CHECK'::text, 'PRIOR_LEARNING'::text, 'REVIEW'::text])),
  constraint evidence_file_proves_one CHECK ((proves IS NULL) = (proves_id IS NULL)),
  constraint evidence_file_type_known CHECK (content_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))
);
CREATE INDEX evidence_file_credential_id_idx ON evidence_file USING btree (credential_id);
CREATE INDEX evidence_file_employer_id_idx ON evidence_file USING btree (employer_id);
CREATE INDEX evidence_file_hours_entry_id_idx ON evidence_file USING btree (hours_entry_id);
CREATE INDEX evidence_file_learner_id_id_idx ON evidence_file USING btree (learner_id, id);
CREATE INDEX evidence_file_proves_id_idx ON evidence_file USING btree (proves_id);
CREATE INDEX evidence_file_sign_off_id_idx ON evidence_file USING btree (sign_off_id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON evidence_file FOR EACH ROW EXECUTE FUNCTION stamp('hours_entry_id', 'sign_off_id', 'credential_id', 'exam_attempt_id', 'ceu_entry_id', 'internship_id', 'check_record_id', 'prior_learning_id', 'review_id');
CREATE TRIGGER tell_removed AFTER DELETE ON evidence_file REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('EvidenceFile');
alter table evidence_file enable row level security;
alter table evidence_file force row level security;
grant insert, select on evidence_file to journeyline_staff;
grant select on evidence_file to journeyline_backup;
grant select on evidence_file to journeyline_employer;
grant select on evidence_file to journeyline_guard;
grant insert (id, learner_id, name, content_type, bytes, sha256, details_units, uploaded_at, uploaded_by_id, employer_id) on evidence_file to journeyline_employer;
grant update (details_units, removed_at, removed_by_id, removed_reason, proves, proves_id) on evidence_file to journeyline_staff;
grant update (proves, proves_id, updated_at) on evidence_file to journeyline_guard;
grant update (removed_at, removed_by_id, removed_reason, proves, proves_id) on evidence_file to journeyline_employer;
create policy a_backup_reads_every_row on evidence_file for select to journeyline_backup
  using (true);
create policy an_employer_links_or_withdraws_once on evidence_file as restrictive for update to journeyline_employer
  using (((removed_at IS NULL) AND (proves_id IS NULL)))
  with check (((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)) AND (learner_id = ANY (( SELECT viewer_learner_ids() AS viewer_learner_ids)::uuid[])) AND ((removed_at IS NULL) OR ((removed_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(removed_at)))));
create policy an_employer_sees_evidence_of_hours on evidence_file for all to journeyline_employer
  using (((hours_entry_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM hours_entry h
  WHERE (h.id = evidence_file.hours_entry_id)))));
create policy an_employer_sees_evidence_of_reviews on evidence_file for all to journeyline_employer
  using (((review_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM review r
  WHERE (r.id = evidence_file.review_id)))));
create policy an_employer_sees_evidence_of_sign_offs on evidence_file for all to journeyline_employer
  using (((sign_off_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM sign_off s
  WHERE (s.id = evidence_file.sign_off_id)))));
create policy an_employer_sees_what_it_sent_in on evidence_file for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check (((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)) AND (proves_id IS NULL)));
create policy an_employer_sends_what_was_received on evidence_file as restrictive for insert to journeyline_employer
  with check (((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)) AND (learner_id = ANY (( SELECT viewer_learner_ids() AS viewer_learner_ids)::uuid[])) AND (uploaded_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(uploaded_at) AND evidence_is_received(sha256)));
create policy staff_see_all_evidence on evidence_file for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_evidence_file on evidence_file for select to journeyline_guard
  using (true);
create policy the_guard_shows_evidence on evidence_file for update to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- exam_attempt

create table exam_attempt (
  id uuid not null default uuid7(),
  learner_id uuid not null,
  kind text not null,
  taken_on date not null,
  outcome text not null,
  score_percent integer,
  note text,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint exam_attempt_pkey PRIMARY KEY (id),
  constraint exam_attempt_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint exam_attempt_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint exam_attempt_outcome_known CHECK (outcome = ANY (ARRAY['PASSED'::text, 'FAILED'::text, 'ABSENT'::text]))
);
CREATE UNIQUE INDEX exam_attempt_learner_id_kind_taken_on_key ON exam_attempt USING btree (learner_id, kind, taken_on);
CREATE TRIGGER let_go_of_evidence BEFORE DELETE ON exam_attempt FOR EACH ROW EXECUTE FUNCTION let_go_of_evidence('EXAM');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON exam_attempt FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON exam_attempt REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ExamAttempt');
alter table exam_attempt enable row level security;
alter table exam_attempt force row level security;
grant delete, insert, select on exam_attempt to journeyline_staff;
grant select on exam_attempt to journeyline_backup;
grant select on exam_attempt to journeyline_guard;
create policy a_backup_reads_every_row on exam_attempt for select to journeyline_backup
  using (true);
create policy staff_see_every_exam on exam_attempt for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_exam_attempt on exam_attempt for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- external_reference

create table external_reference (
  id uuid not null default uuid7(),
  employer_id uuid,
  system text not null,
  value text not null,
  subject_type text not null,
  subject_id uuid not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint external_reference_pkey PRIMARY KEY (id),
  constraint external_reference_names_one UNIQUE NULLS NOT DISTINCT (employer_id, system, subject_type, value),
  constraint external_reference_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint external_reference_system_known CHECK (system ~ '^[a-z0-9][a-z0-9._-]{0,39}$'::text),
  constraint external_reference_type_known CHECK (subject_type = ANY (ARRAY['Learner'::text, 'Enrollment'::text, 'Placement'::text, 'Employer'::text, 'Worksite'::text, 'Cohort'::text, 'HoursEntry'::text, 'FundingAward'::text])),
  constraint external_reference_value_seen CHECK ((value IS NFC NORMALIZED) AND value = btrim(value) AND value !~ '[\u0001-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]'::text),
  constraint external_reference_value_short CHECK (length(value) >= 1 AND length(value) <= 200)
);
CREATE INDEX external_reference_subject_id_id_idx ON external_reference USING btree (subject_id, id);
CREATE INDEX external_reference_updated_at_id_idx ON external_reference USING btree (updated_at, id);
CREATE TRIGGER own BEFORE INSERT ON external_reference FOR EACH ROW EXECUTE FUNCTION own_reference_of();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON external_reference FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON external_reference REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ExternalReference');
alter table external_reference enable row level security;
alter table external_reference force row level security;
grant delete, insert, select on external_reference to journeyline_employer;
grant delete, insert, select on external_reference to journeyline_staff;
grant delete, select on external_reference to journeyline_guard;
grant select on external_reference to journeyline_backup;
create policy a_backup_reads_every_row on external_reference for select to journeyline_backup
  using (true);
create policy an_employer_keeps_its_references on external_reference for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy staff_see_every_reference on external_reference for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_forgets_references on external_reference for all to journeyline_guard
  using (true)
  with check (false);

-- ---------------------------------------------------------------- funding_award

create table funding_award (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  source text not null,
  reference text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint funding_award_pkey PRIMARY KEY (id),
  constraint funding_award_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint funding_award_source_known CHECK (source = ANY (ARRAY['WIOA'::text, 'WORKFORCE_BOARD'::text, 'APPRENTICESHIP_INITIATIVE'::text, 'SCHOLARSHIP'::text, 'SELF_PAY'::text]))
);
CREATE INDEX funding_award_enrollment_id_id_idx ON funding_award USING btree (enrollment_id, id);
CREATE UNIQUE INDEX funding_award_once ON funding_award USING btree (enrollment_id, source, COALESCE(reference, ''::text));
CREATE TRIGGER forget_references AFTER DELETE ON funding_award FOR EACH ROW EXECUTE FUNCTION forget_references();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON funding_award FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON funding_award REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('FundingAward');
alter table funding_award enable row level security;
alter table funding_award force row level security;
grant delete, insert, select, update on funding_award to journeyline_staff;
grant delete, select on funding_award to journeyline_guard;
grant select on funding_award to journeyline_backup;
create policy a_backup_reads_every_row on funding_award for select to journeyline_backup
  using (true);
create policy staff_see_every_funding_award on funding_award for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_funding_award on funding_award for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_takes_back_funding_award on funding_award for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- hours_day

create table hours_day (
  learner_id uuid not null,
  on_day date not null,
  minutes integer not null,
  constraint hours_day_pkey PRIMARY KEY (learner_id, on_day),
  constraint hours_day_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint hours_day_not_below_zero CHECK (minutes >= 0)
);
alter table hours_day enable row level security;
alter table hours_day force row level security;
grant delete, insert, select, update on hours_day to journeyline_guard;
grant select on hours_day to journeyline_backup;
grant select on hours_day to journeyline_employer;
grant select on hours_day to journeyline_staff;
grant update (minutes) on hours_day to journeyline_employer;
grant update (minutes) on hours_day to journeyline_staff;
create policy a_backup_reads_every_row on hours_day for select to journeyline_backup
  using (true);
create policy an_employer_locks_days_of_its_apprentices on hours_day for update to journeyline_employer
  using ((learner_id = ANY (( SELECT viewer_learner_ids() AS viewer_learner_ids)::uuid[])))
  with check (false);
create policy an_employer_sees_days_of_its_apprentices on hours_day for select to journeyline_employer
  using ((learner_id = ANY (( SELECT viewer_learner_ids() AS viewer_learner_ids)::uuid[])));
create policy staff_lock_days on hours_day for update to journeyline_staff
  using (true)
  with check (false);
create policy staff_see_every_day on hours_day for select to journeyline_staff
  using (true);
create policy the_guard_keeps_days on hours_day for all to journeyline_guard
  using (true)
  with check (true);
create policy the_guard_takes_back_hours_day on hours_day for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- hours_entry

create table hours_entry (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  learner_id uuid not null,
  kind text not null,
  basis text not null default 'DONE'::text,
  on_day date not null,
  minutes integer not null,
  placement_id uuid,
  employer_id uuid,
  competency_id uuid,
  course_id uuid,
  note text,
  reason text,
  award_code text,
  source text not null,
  reference text,
  written_at timestamp(3) with time zone not null default clock_now(),
  written_by_id uuid,
  status text not null default 'SUBMITTED'::text,
  decided_at timestamp(3) with time zone,
  decided_by_id uuid,
  decision_reason text,
  reverses_id uuid,
  resubmits_id uuid,
  attendance_id uuid,
  writer_employer_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  import_id uuid,
  corrects_id uuid,
  constraint hours_entry_pkey PRIMARY KEY (id),
  constraint hours_entry_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES attendance(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_competency_id_fkey FOREIGN KEY (competency_id) REFERENCES competency(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES hours_entry(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_course_id_fkey FOREIGN KEY (course_id) REFERENCES course(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint hours_entry_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint hours_entry_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint hours_entry_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_resubmits_id_fkey FOREIGN KEY (resubmits_id) REFERENCES hours_entry(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES hours_entry(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_written_by_id_fkey FOREIGN KEY (written_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint hours_entry_at_an_employer CHECK ((placement_id IS NULL) = (employer_id IS NULL) AND (kind <> 'OJT'::text OR basis <> 'DONE'::text OR placement_id IS NOT NULL)),
  constraint hours_entry_basis_known CHECK (basis = ANY (ARRAY['DONE'::text, 'PRIOR_CREDIT'::text, 'REVERSAL'::text])),
  constraint hours_entry_corrects_as_done CHECK (corrects_id IS NULL OR basis = 'DONE'::text),
  constraint hours_entry_decided CHECK ((status = 'SUBMITTED'::text) = (decided_at IS NULL) AND (status <> 'REJECTED'::text OR length(COALESCE(decision_reason, ''::text)) > 2)),
  constraint hours_entry_explained CHECK (basis = 'DONE'::text OR (basis = 'PRIOR_CREDIT'::text OR status = 'APPROVED'::text) AND length(COALESCE(reason, ''::text)) > 2),
  constraint hours_entry_import_is_source CHECK (import_id IS NULL OR source = 'IMPORT'::text),
  constraint hours_entry_kind_known CHECK (kind = ANY (ARRAY['OJT'::text, 'RTI'::text])),
  constraint hours_entry_of_one_kind CHECK (
CASE kind
    WHEN 'OJT'::text THEN course_id IS NULL AND attendance_id IS NULL
    ELSE competency_id IS NULL AND placement_id IS NULL AND employer_id IS NULL
END),
  constraint hours_entry_signed CHECK ((basis = 'REVERSAL'::text) = (minutes < 0) AND minutes <> 0 AND (basis = 'REVERSAL'::text) = (reverses_id IS NOT NULL)),
  constraint hours_entry_source_known CHECK (source = ANY (ARRAY['PERSON'::text, 'ATTENDANCE'::text, 'IMPORT'::text, 'DEMO'::text])),
  constraint hours_entry_status_known CHECK (status = ANY (ARRAY['SUBMITTED'::text, 'APPROVED'::text, 'REJECTED'::text]))
);
CREATE INDEX hours_entry_attendance ON hours_entry USING btree (attendance_id) WHERE attendance_id IS NOT NULL;
CREATE INDEX hours_entry_employer_id_on_day_id_idx ON hours_entry USING btree (employer_id, on_day DESC, id DESC);
CREATE INDEX hours_entry_employer_id_status_on_day_id_idx ON hours_entry USING btree (employer_id, status, on_day, id);
CREATE INDEX hours_entry_enrollment_id_on_day_id_idx ON hours_entry USING btree (enrollment_id, on_day DESC, id DESC);
CREATE INDEX hours_entry_import ON hours_entry USING btree (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX hours_entry_placement_id_on_day_id_idx ON hours_entry USING btree (placement_id, on_day DESC, id DESC);
CREATE INDEX hours_entry_status_on_day_id_idx ON hours_entry USING btree (status, on_day, id);
CREATE INDEX hours_entry_updated_at_id_idx ON hours_entry USING btree (updated_at, id);
CREATE UNIQUE INDEX hours_entry_corrects_id_key ON hours_entry USING btree (corrects_id);
CREATE UNIQUE INDEX hours_entry_reference_once ON hours_entry USING btree (source, reference, COALESCE(writer_employer_id, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE UNIQUE INDEX hours_entry_resubmits_id_key ON hours_entry USING btree (resubmits_id);
CREATE UNIQUE INDEX hours_entry_reverses_id_key ON hours_entry USING btree (reverses_id);
CREATE TRIGGER check_facts AFTER INSERT ON hours_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_hours_facts();
CREATE TRIGGER check_written AFTER INSERT ON hours_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_hours_written();
CREATE TRIGGER count_decided AFTER UPDATE ON hours_entry REFERENCING OLD TABLE AS before_update NEW TABLE AS after_update FOR EACH STATEMENT EXECUTE FUNCTION count_hours_decided();
CREATE TRIGGER count_deleted AFTER DELETE ON hours_entry REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_hours_deleted();
CREATE TRIGGER count_written AFTER INSERT ON hours_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_hours_written();
CREATE TRIGGER decide_once BEFORE UPDATE OF status, decided_at, decided_by_id, decision_reason ON hours_entry FOR EACH ROW EXECUTE FUNCTION decide_once();
CREATE TRIGGER own_reference BEFORE INSERT ON hours_entry FOR EACH ROW EXECUTE FUNCTION own_reference();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON hours_entry FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON hours_entry REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('HoursEntry');
CREATE TRIGGER touch_followed AFTER INSERT ON hours_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION touch_followed_hours();
alter table hours_entry enable row level security;
alter table hours_entry force row level security;
grant delete, select on hours_entry to journeyline_guard;
grant insert, select on hours_entry to journeyline_employer;
grant insert, select on hours_entry to journeyline_staff;
grant select on hours_entry to journeyline_backup;
grant update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_employer;
grant update (status, decided_at, decided_by_id, decision_reason) on hours_entry to journeyline_staff;
grant update (updated_at) on hours_entry to journeyline_guard;
create policy a_backup_reads_every_row on hours_entry for select to journeyline_backup
  using (true);
create policy a_staff_admin_grants_credit on hours_entry as restrictive for insert to journeyline_staff
  with check (((basis <> 'PRIOR_CREDIT'::text) OR (source = 'DEMO'::text) OR ( SELECT viewer_is_staff_admin() AS viewer_is_staff_admin)));
create policy an_employer_decides_on_its_own on hours_entry as restrictive for update to journeyline_employer
  using (true)
  with check (((placement_id = ANY (( SELECT viewer_deciding_placement_ids() AS viewer_deciding_placement_ids)::uuid[])) AND (status <> 'SUBMITTED'::text) AND (decided_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(decided_at) AND ((status = 'REJECTED'::text) OR (written_by_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id)) OR (EXISTS ( SELECT
   FROM (placement p
     JOIN program_version v ON ((v.id = p.program_version_id)))
  WHERE ((p.id = hours_entry.placement_id) AND ((v.policies -> 'secondPersonApproves'::text) = 'false'::jsonb)))))));
create policy an_employer_sees_hours_worked_for_it on hours_entry for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy an_employer_writes_hours_to_be_decided_on on hours_entry as restrictive for insert to journeyline_employer
  with check (((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])) AND (kind = 'OJT'::text) AND (basis = 'DONE'::text) AND (status = 'SUBMITTED'::text) AND (source = 'PERSON'::text) AND (written_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(written_at) AND (num_nonnulls(decided_at, decided_by_id, decision_reason, reverses_id, corrects_id, award_code, attendance_id, import_id) = 0)));
create policy staff_decide_in_their_own_name on hours_entry as restrictive for update to journeyline_staff
  using (true)
  with check (((status <> 'SUBMITTED'::text) AND (NOT (decided_by_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id))) AND is_now(decided_at) AND ((basis <> 'PRIOR_CREDIT'::text) OR ( SELECT viewer_is_staff_admin() AS viewer_is_staff_admin))));
create policy staff_see_every_entry on hours_entry for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_hours_entry on hours_entry for select to journeyline_guard
  using (true);
create policy the_guard_takes_back_hours_entry on hours_entry for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_touches_followed_hours on hours_entry for update to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- hours_week

create table hours_week (
  enrollment_id uuid not null,
  kind text not null,
  week_on date not null,
  approved_minutes integer not null default 0,
  submitted_minutes integer not null default 0,
  constraint hours_week_pkey PRIMARY KEY (enrollment_id, kind, week_on),
  constraint hours_week_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint hours_week_never_below_zero CHECK (approved_minutes >= 0 AND submitted_minutes >= 0)
);
alter table hours_week enable row level security;
alter table hours_week force row level security;
grant delete, insert, select, update on hours_week to journeyline_guard;
grant select on hours_week to journeyline_backup;
grant select on hours_week to journeyline_employer;
grant select on hours_week to journeyline_staff;
create policy a_backup_reads_every_row on hours_week for select to journeyline_backup
  using (true);
create policy an_employer_sees_weeks_of_its_apprentices on hours_week for select to journeyline_employer
  using ((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])));
create policy staff_see_every_week on hours_week for select to journeyline_staff
  using (true);
create policy the_guard_keeps_weeks on hours_week for all to journeyline_guard
  using (true)
  with check (true);
create policy the_guard_takes_back_hours_week on hours_week for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- installation

create table installation (
  id integer not null default 1,
  id_key bytea not null,
  viewer_key bytea not null,
  constraint installation_pkey PRIMARY KEY (id),
  constraint installation_is_one CHECK (id = 1)
);
alter table installation enable row level security;
alter table installation force row level security;
grant select on installation to journeyline_auth;
grant select on installation to journeyline_backup;
grant select (viewer_key) on installation to journeyline_guard;
create policy a_backup_reads_every_row on installation for select to journeyline_backup
  using (true);
create policy sign_in_reads_the_installation on installation for select to journeyline_auth
  using (true);
create policy the_guard_reads_the_key on installation for select to journeyline_guard
  using (true);

-- ---------------------------------------------------------------- internship

create table internship (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  site text not null,
  starts_on date not null,
  ends_on date,
  ended_on date,
  minutes integer not null default 0,
  coding_minutes integer not null default 0,
  supervisor_name text,
  supervisor_email text,
  evaluated_on date,
  evaluated_by text,
  recommendation text,
  ratings jsonb,
  comment text,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint internship_pkey PRIMARY KEY (id),
  constraint internship_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint internship_in_order CHECK (COALESCE(ends_on, starts_on) >= starts_on AND COALESCE(ended_on, starts_on) >= starts_on),
  constraint internship_minutes CHECK (coding_minutes >= 0 AND coding_minutes <= minutes),
  constraint internship_recommendation_known CHECK (recommendation = ANY (ARRAY['READY'::text, 'MORE_PRACTICE'::text]))
);
CREATE INDEX internship_enrollment_id_starts_on_id_idx ON internship USING btree (enrollment_id, starts_on DESC, id);
CREATE TRIGGER let_go_of_evidence BEFORE DELETE ON internship FOR EACH ROW EXECUTE FUNCTION let_go_of_evidence('INTERNSHIP');
CREATE TRIGGER show_inserted AFTER INSERT ON internship REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION show_internship();
CREATE TRIGGER show_updated AFTER UPDATE ON internship REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION show_internship();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON internship FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON internship REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Internship');
alter table internship enable row level security;
alter table internship force row level security;
grant delete, insert, select, update on internship to journeyline_staff;
grant delete, select on internship to journeyline_guard;
grant select on internship to journeyline_backup;
create policy a_backup_reads_every_row on internship for select to journeyline_backup
  using (true);
create policy staff_see_every_internship on internship for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_internship on internship for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_takes_back_internship on internship for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- invitation

create table invitation (
  id uuid not null default uuid7(),
  email text,
  name text,
  role text not null,
  employer_id uuid,
  token_hash text not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  expires_at timestamp(3) with time zone not null,
  accepted_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  invited_by_id uuid,
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint invitation_invited_by_id_fkey FOREIGN KEY (invited_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint invitation_employer_bound CHECK ((role = 'EMPLOYER'::text) = (employer_id IS NOT NULL)),
  constraint invitation_role_known CHECK (role = ANY (ARRAY['STAFF'::text, 'STAFF_ADMIN'::text, 'EMPLOYER'::text]))
);
CREATE UNIQUE INDEX invitation_one_open_per_email ON invitation USING btree (lower(email)) WHERE accepted_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX invitation_token_hash_key ON invitation USING btree (token_hash);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON invitation FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON invitation REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Invitation');
alter table invitation enable row level security;
alter table invitation force row level security;
grant insert, select, update on invitation to journeyline_auth;
grant select on invitation to journeyline_backup;
grant select (id, email, name, role, employer_id, created_at, expires_at, accepted_at, revoked_at, invited_by_id, updated_at) on invitation to journeyline_staff;
create policy a_backup_reads_every_row on invitation for select to journeyline_backup
  using (true);
create policy sign_in_keeps_invitations on invitation for all to journeyline_auth
  using (true)
  with check (true);
create policy staff_see_every_invitation on invitation for select to journeyline_staff
  using (true);

-- ---------------------------------------------------------------- job_function

create table job_function (
  id uuid not null default uuid7(),
  program_version_id uuid not null,
  "position" integer not null,
  code text not null,
  specialization boolean not null default false,
  source_text text not null,
  display_text text not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint job_function_pkey PRIMARY KEY (id),
  constraint job_function_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX job_function_program_version_id_code_key ON job_function USING btree (program_version_id, code);
CREATE TRIGGER keep_published BEFORE INSERT OR DELETE OR UPDATE ON job_function FOR EACH ROW EXECUTE FUNCTION keep_published_content();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON job_function FOR EACH ROW EXECUTE FUNCTION stamp();
alter table job_function enable row level security;
alter table job_function force row level security;
grant delete, insert, select, update on job_function to journeyline_staff;
grant select on job_function to journeyline_backup;
grant select on job_function to journeyline_employer;
create policy a_backup_reads_every_row on job_function for select to journeyline_backup
  using (true);
create policy employers_see_parts_of_published_versions on job_function for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM program_version v
  WHERE (v.id = job_function.program_version_id))));
create policy staff_see_every_job_function on job_function for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- learner

create table learner (
  id uuid not null default uuid7(),
  external_id text,
  first_name text collate names not null,
  last_name text collate names not null,
  email text not null,
  phone text,
  date_of_birth date,
  state text,
  language text not null default 'en'::text,
  open_to_remote boolean not null default false,
  work_settings text[] default ARRAY[]::text[],
  search_text text not null default ''::text,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  aapc_renews_on date,
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint learner_pkey PRIMARY KEY (id)
);
CREATE INDEX learner_last_name_first_name_id_idx ON learner USING btree (last_name, first_name, id);
CREATE INDEX learner_search_text_trgm ON learner USING gin (search_text gin_trgm_ops);
CREATE INDEX learner_updated_at_id_idx ON learner USING btree (updated_at, id);
CREATE UNIQUE INDEX learner_email_once ON learner USING btree (lower(email));
CREATE UNIQUE INDEX learner_external_id_key ON learner USING btree (external_id);
CREATE TRIGGER keep_search_text BEFORE INSERT OR UPDATE ON learner FOR EACH ROW EXECUTE FUNCTION keep_learner_search_text();
CREATE TRIGGER refresh_candidates AFTER UPDATE ON learner REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_candidates_of_learners();
CREATE TRIGGER rename_apprentices AFTER UPDATE ON learner REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION rename_apprentices();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON learner FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON learner REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Learner');
alter table learner enable row level security;
alter table learner force row level security;
grant delete, select on learner to journeyline_guard;
grant insert, select, update on learner to journeyline_staff;
grant select on learner to journeyline_backup;
create policy a_backup_reads_every_row on learner for select to journeyline_backup
  using (true);
create policy staff_see_every_learner on learner for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_learner on learner for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_takes_back_learner on learner for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- learning_objective

create table learning_objective (
  id uuid not null default uuid7(),
  course_id uuid not null,
  "position" integer not null,
  text text not null,
  competency_codes text[] default ARRAY[]::text[],
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint learning_objective_pkey PRIMARY KEY (id),
  constraint learning_objective_course_id_fkey FOREIGN KEY (course_id) REFERENCES course(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX learning_objective_course_id_position_idx ON learning_objective USING btree (course_id, "position");
CREATE TRIGGER keep_published BEFORE INSERT OR DELETE OR UPDATE ON learning_objective FOR EACH ROW EXECUTE FUNCTION keep_published_content();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON learning_objective FOR EACH ROW EXECUTE FUNCTION stamp();
alter table learning_objective enable row level security;
alter table learning_objective force row level security;
grant delete, insert, select, update on learning_objective to journeyline_staff;
grant select on learning_objective to journeyline_backup;
grant select on learning_objective to journeyline_employer;
create policy a_backup_reads_every_row on learning_objective for select to journeyline_backup
  using (true);
create policy employers_see_objectives_of_published_versions on learning_objective for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM course c
  WHERE (c.id = learning_objective.course_id))));
create policy staff_see_every_objective on learning_objective for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- password_reset

create table password_reset (
  id uuid not null default uuid7(),
  user_id uuid not null,
  token_hash text not null,
  created_at timestamp(3) with time zone not null default now(),
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  made_by_id uuid,
  constraint password_reset_pkey PRIMARY KEY (id),
  constraint password_reset_made_by_id_fkey FOREIGN KEY (made_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint password_reset_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX password_reset_one_open ON password_reset USING btree (user_id) WHERE used_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX password_reset_token_hash_key ON password_reset USING btree (token_hash);
alter table password_reset enable row level security;
alter table password_reset force row level security;
grant insert, select, update on password_reset to journeyline_auth;
grant select on password_reset to journeyline_backup;
create policy a_backup_reads_every_row on password_reset for select to journeyline_backup
  using (true);
create policy sign_in_keeps_password_resets on password_reset for all to journeyline_auth
  using (true)
  with check (true);

-- ---------------------------------------------------------------- placement

create table placement (
  id uuid not null default uuid7(),
  employer_id uuid not null,
  enrollment_id uuid not null,
  started_on date not null,
  hourly_wage_minor integer,
  currency text not null default 'USD'::text,
  apprentice_name text not null default ''::text,
  ended_on date,
  learner_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  program_version_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  supervisor_id uuid,
  worksite_id uuid,
  stage text not null default ''::text,
  stage_since date not null default '0001-01-01'::date,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  version integer not null default 1,
  end_reason text,
  alongside_reason text,
  minutes_per_week integer,
  work_pattern text,
  employee_status text,
  wage_since date,
  constraint placement_pkey PRIMARY KEY (id),
  constraint placement_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint placement_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint placement_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES learner(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint placement_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint placement_supervisor_id_fkey FOREIGN KEY (supervisor_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint placement_worksite_id_fkey FOREIGN KEY (worksite_id) REFERENCES worksite(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint placement_alongside_reason CHECK (alongside_reason = ANY (ARRAY['PART_TIME_EACH'::text, 'HANDOVER'::text, 'SECONDMENT'::text])),
  constraint placement_employee_status CHECK (employee_status = ANY (ARRAY['NEW'::text, 'EXISTING'::text])),
  constraint placement_end_reason CHECK (end_reason = ANY (ARRAY['RESIGNED'::text, 'DISMISSED'::text, 'LAID_OFF'::text, 'CONTRACT_ENDED'::text, 'CHANGED_EMPLOYER'::text, 'LEFT_PROGRAM'::text, 'HEALTH'::text, 'OTHER'::text])),
  constraint placement_ended_for_a_reason CHECK (end_reason IS NULL OR ended_on IS NOT NULL),
  constraint placement_in_order CHECK (ended_on IS NULL OR ended_on >= started_on),
  constraint placement_minutes_per_week CHECK (minutes_per_week >= 60 AND minutes_per_week <= 4800),
  constraint placement_wage_since CHECK ((hourly_wage_minor IS NULL) = (wage_since IS NULL)),
  constraint placement_work_pattern CHECK (work_pattern = ANY (ARRAY['FULL_TIME'::text, 'PART_TIME'::text]))
);
CREATE INDEX placement_employer_id_id_idx ON placement USING btree (employer_id, id);
CREATE INDEX placement_enrollment_id_idx ON placement USING btree (enrollment_id);
CREATE INDEX placement_updated_at_id_idx ON placement USING btree (updated_at, id);
CREATE TRIGGER count_version BEFORE UPDATE ON placement FOR EACH ROW WHEN (new.supervisor_id IS DISTINCT FROM old.supervisor_id OR new.worksite_id IS DISTINCT FROM old.worksite_id OR new.started_on IS DISTINCT FROM old.started_on OR new.ended_on IS DISTINCT FROM old.ended_on OR new.end_reason IS DISTINCT FROM old.end_reason OR new.alongside_reason IS DISTINCT FROM old.alongside_reason OR new.minutes_per_week IS DISTINCT FROM old.minutes_per_week OR new.work_pattern IS DISTINCT FROM old.work_pattern OR new.employee_status IS DISTINCT FROM old.employee_status OR new.hourly_wage_minor IS DISTINCT FROM old.hourly_wage_minor OR new.wage_since IS DISTINCT FROM old.wage_since) EXECUTE FUNCTION count_placement();
CREATE TRIGGER end_placement BEFORE UPDATE OF ended_on ON placement FOR EACH ROW WHEN (new.ended_on IS DISTINCT FROM old.ended_on) EXECUTE FUNCTION end_placement();
CREATE TRIGGER fill BEFORE INSERT ON placement FOR EACH ROW EXECUTE FUNCTION fill_placement();
CREATE TRIGGER fill_wage BEFORE INSERT OR UPDATE OF started_on, hourly_wage_minor, wage_since ON placement FOR EACH ROW EXECUTE FUNCTION fill_wage();
CREATE TRIGGER keep_hours_within BEFORE UPDATE OF started_on, ended_on ON placement FOR EACH ROW WHEN (new.started_on > old.started_on OR new.ended_on IS DISTINCT FROM old.ended_on) EXECUTE FUNCTION keep_hours_within_placement();
CREATE TRIGGER keep_one BEFORE INSERT OR UPDATE OF started_on, ended_on, alongside_reason ON placement FOR EACH ROW EXECUTE FUNCTION keep_one_employment();
CREATE TRIGGER keep_wage AFTER INSERT OR UPDATE OF started_on, hourly_wage_minor, wage_since ON placement FOR EACH ROW EXECUTE FUNCTION keep_wage();
CREATE TRIGGER show_records_of_moved AFTER UPDATE ON placement REFERENCING OLD TABLE AS gone NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION show_records();
CREATE TRIGGER show_records_of_new AFTER INSERT ON placement REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION show_records();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON placement FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON placement REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Placement');
alter table placement enable row level security;
alter table placement force row level security;
grant delete, select on placement to journeyline_guard;
grant insert, select, update on placement to journeyline_staff;
grant select on placement to journeyline_backup;
grant select on placement to journeyline_employer;
grant select (id, enrollment_id, ended_on, supervisor_id) on placement to journeyline_auth;
grant update (ended_on, supervisor_id, worksite_id, end_reason) on placement to journeyline_employer;
grant update (supervisor_id) on placement to journeyline_auth;
create policy a_backup_reads_every_row on placement for select to journeyline_backup
  using (true);
create policy an_employer_names_its_own on placement as restrictive for update to journeyline_employer
  using (((ended_on IS NULL) OR (ended_on >= ( SELECT sponsor_today() AS sponsor_today))))
  with check ((((supervisor_id IS NULL) OR (EXISTS ( SELECT
   FROM "user" u
  WHERE (u.id = placement.supervisor_id)))) AND ((worksite_id IS NULL) OR (EXISTS ( SELECT
   FROM worksite w
  WHERE (w.id = placement.worksite_id))))));
create policy an_employer_sees_its_placements on placement for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy sign_in_finds_who_supervises on placement for select to journeyline_auth
  using (true);
create policy sign_in_takes_supervisors_away on placement for update to journeyline_auth
  using ((supervisor_id IS NOT NULL))
  with check ((supervisor_id IS NULL));
create policy staff_see_every_placement on placement for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_placement on placement for select to journeyline_guard
  using (true);
create policy the_guard_takes_back_placement on placement for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- placement_wage

create table placement_wage (
  placement_id uuid not null,
  since date not null,
  hourly_wage_minor integer not null,
  currency text not null,
  constraint placement_wage_pkey PRIMARY KEY (placement_id, since),
  constraint placement_wage_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id) ON UPDATE CASCADE ON DELETE CASCADE
);
alter table placement_wage enable row level security;
alter table placement_wage force row level security;
grant delete, insert, select, update on placement_wage to journeyline_guard;
grant select on placement_wage to journeyline_backup;
grant select on placement_wage to journeyline_employer;
grant select on placement_wage to journeyline_staff;
create policy a_backup_reads_every_row on placement_wage for select to journeyline_backup
  using (true);
create policy an_employer_sees_wages_of_its_placements on placement_wage for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM placement p
  WHERE (p.id = placement_wage.placement_id))));
create policy staff_see_every_wage on placement_wage for select to journeyline_staff
  using (true);
create policy the_guard_keeps_wages on placement_wage for all to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- practicode_reading

create table practicode_reading (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  read_on date not null,
  cases_done integer not null,
  score_percent integer,
  source text not null default 'PERSON'::text,
  correction_reason text,
  note text,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  import_id uuid,
  constraint practicode_reading_pkey PRIMARY KEY (id),
  constraint practicode_reading_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint practicode_reading_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint practicode_reading_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint practicode_reading_figures CHECK (cases_done >= 0 AND (score_percent IS NULL OR score_percent >= 0 AND score_percent <= 100)),
  constraint practicode_reading_import_is_source CHECK (import_id IS NULL OR source = 'IMPORT'::text),
  constraint practicode_reading_source_known CHECK (source = ANY (ARRAY['PERSON'::text, 'IMPORT'::text, 'DEMO'::text]))
);
CREATE INDEX practicode_reading_enrollment_id_read_on_id_idx ON practicode_reading USING btree (enrollment_id, read_on DESC, id DESC);
CREATE INDEX practicode_reading_import ON practicode_reading USING btree (import_id) WHERE import_id IS NOT NULL;
CREATE TRIGGER show AFTER INSERT ON practicode_reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION show_practicode();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON practicode_reading FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON practicode_reading REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('PracticodeReading');
alter table practicode_reading enable row level security;
alter table practicode_reading force row level security;
grant delete, select on practicode_reading to journeyline_guard;
grant insert, select on practicode_reading to journeyline_staff;
grant select on practicode_reading to journeyline_backup;
create policy a_backup_reads_every_row on practicode_reading for select to journeyline_backup
  using (true);
create policy staff_see_every_reading on practicode_reading for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_practicode_reading on practicode_reading for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));
create policy the_guard_takes_back_practicode_reading on practicode_reading for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- prior_learning

create table prior_learning (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  kind text not null,
  title text not null,
  achieved_on date,
  credits integer not null default 0,
  new_skills text,
  version integer not null default 1,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint prior_learning_pkey PRIMARY KEY (id),
  constraint prior_learning_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint prior_learning_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint prior_learning_credits CHECK (credits = 0 OR credits > 0 AND length(COALESCE(new_skills, ''::text)) > 2)
);
CREATE INDEX prior_learning_enrollment_id_id_idx ON prior_learning USING btree (enrollment_id, id);
CREATE TRIGGER let_go_of_evidence BEFORE DELETE ON prior_learning FOR EACH ROW EXECUTE FUNCTION let_go_of_evidence('PRIOR_LEARNING');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON prior_learning FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON prior_learning REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('PriorLearning');
alter table prior_learning enable row level security;
alter table prior_learning force row level security;
grant delete, insert, select, update on prior_learning to journeyline_staff;
grant select on prior_learning to journeyline_backup;
grant select on prior_learning to journeyline_guard;
create policy a_backup_reads_every_row on prior_learning for select to journeyline_backup
  using (true);
create policy staff_see_all_prior_learning on prior_learning for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_prior_learning on prior_learning for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- program

create table program (
  id uuid not null default uuid7(),
  code text not null,
  name text not null,
  occupation text not null,
  country text not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  currency text not null default 'USD'::text,
  constraint program_pkey PRIMARY KEY (id),
  constraint program_currency CHECK (currency ~ '^[A-Z]{3}$'::text)
);
CREATE UNIQUE INDEX program_code_key ON program USING btree (code);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON program FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON program REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Program');
alter table program enable row level security;
alter table program force row level security;
grant insert, select, update on program to journeyline_staff;
grant select on program to journeyline_backup;
grant select on program to journeyline_employer;
create policy a_backup_reads_every_row on program for select to journeyline_backup
  using (true);
create policy employers_see_every_program on program for select to journeyline_employer
  using (true);
create policy staff_see_every_program on program for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- program_version

create table program_version (
  id uuid not null default uuid7(),
  program_id uuid not null,
  number integer not null,
  status text not null,
  title text not null,
  type text not null,
  effective_from date not null,
  particulars jsonb not null,
  policies jsonb not null,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  created_by_id uuid,
  published_at timestamp(3) with time zone,
  published_by_id uuid,
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint program_version_pkey PRIMARY KEY (id),
  constraint program_version_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint program_version_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint program_version_published_by_id_fkey FOREIGN KEY (published_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint program_version_path_possible CHECK ((policies -> 'path'::text) IS NULL OR ((policies -> 'path'::text)::text) ~ '^\["TRAINING"(, "PRACTICODE")?(, "INTERNSHIP")?(, "READY")?, "APPRENTICESHIP", "COMPLETED"\]$'::text),
  constraint program_version_status_known CHECK (status = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text])),
  constraint program_version_type_known CHECK (type = ANY (ARRAY['COMPETENCY_BASED'::text, 'TIME_BASED'::text, 'HYBRID'::text]))
);
CREATE UNIQUE INDEX program_version_program_id_number_key ON program_version USING btree (program_id, number);
CREATE TRIGGER keep_published BEFORE DELETE OR UPDATE ON program_version FOR EACH ROW EXECUTE FUNCTION keep_published_version();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON program_version FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON program_version REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ProgramVersion');
alter table program_version enable row level security;
alter table program_version force row level security;
grant delete, insert, select, update on program_version to journeyline_staff;
grant select on program_version to journeyline_backup;
grant select on program_version to journeyline_employer;
grant select on program_version to journeyline_guard;
create policy a_backup_reads_every_row on program_version for select to journeyline_backup
  using (true);
create policy employers_see_published_versions on program_version for select to journeyline_employer
  using ((status = 'PUBLISHED'::text));
create policy staff_see_every_version on program_version for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_program_version on program_version for select to journeyline_guard
  using (true);

-- ---------------------------------------------------------------- rate_limit

create table rate_limit (
  id uuid not null default uuid7(),
  key text not null,
  count integer not null,
  last_request bigint not null,
  constraint rate_limit_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX rate_limit_key_key ON rate_limit USING btree (key);
alter table rate_limit enable row level security;
alter table rate_limit force row level security;
grant delete, insert, select, update on rate_limit to journeyline_auth;
grant select on rate_limit to journeyline_backup;
create policy a_backup_reads_every_row on rate_limit for select to journeyline_backup
  using (true);
create policy sign_in_keeps_rate_limits on rate_limit for all to journeyline_auth
  using (true)
  with check (true);

-- ---------------------------------------------------------------- requirement

create table requirement (
  id uuid not null default uuid7(),
  program_version_id uuid not null,
  "position" integer not null,
  code text not null,
  kind text not null,
  title text not null,
  gate text not null,
  source text,
  measure jsonb not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint requirement_pkey PRIMARY KEY (id),
  constraint requirement_program_version_id_fkey FOREIGN KEY (program_version_id) REFERENCES program_version(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint requirement_gate_known CHECK (gate = ANY (ARRAY['COMPLETION'::text, 'LEAVING_TRAINING'::text, 'LEAVING_PRACTICODE'::text, 'LEAVING_INTERNSHIP'::text, 'NONE'::text]))
);
CREATE UNIQUE INDEX requirement_program_version_id_code_key ON requirement USING btree (program_version_id, code);
CREATE TRIGGER keep_published BEFORE INSERT OR DELETE OR UPDATE ON requirement FOR EACH ROW EXECUTE FUNCTION keep_published_content();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON requirement FOR EACH ROW EXECUTE FUNCTION stamp();
alter table requirement enable row level security;
alter table requirement force row level security;
grant delete, insert, select, update on requirement to journeyline_staff;
grant select on requirement to journeyline_backup;
grant select on requirement to journeyline_employer;
create policy a_backup_reads_every_row on requirement for select to journeyline_backup
  using (true);
create policy employers_see_parts_of_published_versions on requirement for select to journeyline_employer
  using ((EXISTS ( SELECT
   FROM program_version v
  WHERE (v.id = requirement.program_version_id))));
create policy staff_see_every_requirement on requirement for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- review

create table review (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  status text not null default 'PLANNED'::text,
  planned_on date not null,
  held_on date,
  on_the_job text not null default ''::text,
  off_the_job text not null default ''::text,
  support text not null default ''::text,
  goals text not null default ''::text,
  version integer not null default 1,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint review_pkey PRIMARY KEY (id),
  constraint review_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint review_held_on_a_day CHECK ((status = ANY (ARRAY['HELD'::text, 'SIGNED'::text])) = (held_on IS NOT NULL)),
  constraint review_status_known CHECK (status = ANY (ARRAY['PLANNED'::text, 'HELD'::text, 'SIGNED'::text, 'CANCELLED'::text]))
);
CREATE INDEX review_enrollment_id_planned_on_id_idx ON review USING btree (enrollment_id, planned_on DESC, id);
CREATE INDEX review_open ON review USING btree (COALESCE(held_on, planned_on), id) WHERE status = ANY (ARRAY['PLANNED'::text, 'HELD'::text]);
CREATE INDEX review_status_planned_on_id_idx ON review USING btree (status, planned_on, id);
CREATE INDEX review_updated_at_id_idx ON review USING btree (updated_at, id);
CREATE UNIQUE INDEX review_one_planned ON review USING btree (enrollment_id) WHERE status = 'PLANNED'::text;
CREATE TRIGGER keep BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION keep_review();
CREATE TRIGGER move_review_due AFTER INSERT ON review REFERENCING NEW TABLE AS held FOR EACH STATEMENT EXECUTE FUNCTION move_review_due();
CREATE TRIGGER move_review_due_of_one AFTER UPDATE OF held_on ON review FOR EACH ROW WHEN (new.held_on IS DISTINCT FROM old.held_on) EXECUTE FUNCTION move_review_due_of_one();
CREATE TRIGGER show_moved AFTER UPDATE OF planned_on, held_on ON review FOR EACH ROW WHEN (COALESCE(new.held_on, new.planned_on) IS DISTINCT FROM COALESCE(old.held_on, old.planned_on)) EXECUTE FUNCTION show_moved_review();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON review REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Review');
alter table review enable row level security;
alter table review force row level security;
grant insert, select, update on review to journeyline_staff;
grant select on review to journeyline_backup;
grant select on review to journeyline_employer;
grant select on review to journeyline_guard;
grant select on review to journeyline_link;
grant update (status, version, updated_at) on review to journeyline_guard;
grant update (version) on review to journeyline_employer;
grant update (version) on review to journeyline_link;
create policy a_backup_reads_every_row on review for select to journeyline_backup
  using (true);
create policy a_link_locks_its_review on review for update to journeyline_link
  using ((id = ( SELECT l.review_id
   FROM review_link l)))
  with check (false);
create policy a_link_shows_its_review on review for select to journeyline_link
  using ((id = ( SELECT l.review_id
   FROM review_link l)));
create policy an_employer_locks_what_it_sees on review for update to journeyline_employer
  using ((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])))
  with check (false);
create policy an_employer_sees_reviews_of_its_time on review for select to journeyline_employer
  using (((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])) AND (EXISTS ( SELECT
   FROM placement p
  WHERE ((p.enrollment_id = review.enrollment_id) AND (p.employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)) AND (p.started_on <= COALESCE(review.held_on, review.planned_on)))))));
create policy staff_see_every_review on review for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_closes_reviews on review for all to journeyline_guard
  using (true)
  with check ((status = 'SIGNED'::text));
create policy the_guard_shows_reviews on review for update to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- review_link

create table review_link (
  signature_id uuid not null,
  review_id uuid not null,
  token_hash text not null,
  constraint review_link_pkey PRIMARY KEY (signature_id),
  constraint review_link_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint review_link_signature_id_fkey FOREIGN KEY (signature_id) REFERENCES review_signature(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX review_link_token_hash_key ON review_link USING btree (token_hash);
alter table review_link enable row level security;
alter table review_link force row level security;
grant delete, insert on review_link to journeyline_staff;
grant select on review_link to journeyline_backup;
grant select on review_link to journeyline_link;
grant select (signature_id, review_id) on review_link to journeyline_staff;
create policy a_backup_reads_every_row on review_link for select to journeyline_backup
  using (true);
create policy a_link_is_found_by_its_hash on review_link for select to journeyline_link
  using ((token_hash = NULLIF(current_setting('journeyline.link_hash'::text, true), ''::text)));
create policy staff_make_links on review_link for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- review_signature

create table review_signature (
  id uuid not null default uuid7(),
  review_id uuid not null,
  party text not null,
  name text not null,
  email text,
  person_id uuid,
  expires_at timestamp(3) with time zone,
  signed_at timestamp(3) with time zone,
  signed_name text,
  comment text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  other_name_reason text,
  link_made_by_id uuid,
  disputed_at timestamp(3) with time zone,
  dispute_reason text,
  dispute_answer text,
  dispute_answered_at timestamp(3) with time zone,
  dispute_answered_by_id uuid,
  constraint review_signature_pkey PRIMARY KEY (id),
  constraint review_signature_dispute_answered_by_id_fkey FOREIGN KEY (dispute_answered_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint review_signature_link_made_by_id_fkey FOREIGN KEY (link_made_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint review_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint review_signature_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint review_signature_dispute_whole CHECK ((disputed_at IS NULL) = (dispute_reason IS NULL) AND (dispute_answered_at IS NULL) = (dispute_answer IS NULL) AND (dispute_answered_at IS NULL OR disputed_at IS NOT NULL) AND (signed_at IS NULL OR disputed_at IS NULL OR dispute_answered_at IS NOT NULL)),
  constraint review_signature_named CHECK ((signed_at IS NULL) = (signed_name IS NULL)),
  constraint review_signature_party_known CHECK (party = ANY (ARRAY['APPRENTICE'::text, 'TUTOR'::text, 'SUPERVISOR'::text, 'MENTOR'::text]))
);
CREATE UNIQUE INDEX review_signature_review_id_party_key ON review_signature USING btree (review_id, party);
CREATE TRIGGER close_signed AFTER UPDATE ON review_signature REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION close_signed_reviews();
CREATE TRIGGER keep BEFORE UPDATE OF review_id, party, name, email, person_id ON review_signature FOR EACH ROW WHEN (old.signed_at IS NOT NULL) EXECUTE FUNCTION keep_signature();
CREATE TRIGGER name_link_maker BEFORE UPDATE OF link_made_by_id ON review_signature FOR EACH ROW WHEN (new.link_made_by_id IS NOT NULL) EXECUTE FUNCTION name_link_maker();
CREATE TRIGGER sign_once BEFORE UPDATE OF signed_at, signed_name, comment, other_name_reason, disputed_at, dispute_reason, dispute_answer, dispute_answered_at ON review_signature FOR EACH ROW EXECUTE FUNCTION sign_once();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON review_signature FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON review_signature REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ReviewSignature');
alter table review_signature enable row level security;
alter table review_signature force row level security;
grant delete, insert, select, update on review_signature to journeyline_staff;
grant select on review_signature to journeyline_backup;
grant select on review_signature to journeyline_employer;
grant select on review_signature to journeyline_guard;
grant select on review_signature to journeyline_link;
grant update (signed_at, signed_name, comment, disputed_at, dispute_reason) on review_signature to journeyline_employer;
grant update (signed_at, signed_name, comment, other_name_reason, disputed_at, dispute_reason) on review_signature to journeyline_link;
grant update (updated_at) on review_signature to journeyline_guard;
create policy a_backup_reads_every_row on review_signature for select to journeyline_backup
  using (true);
create policy a_link_gives_its_signature on review_signature for update to journeyline_link
  using ((id = ( SELECT l.signature_id
   FROM review_link l)))
  with check ((id = ( SELECT l.signature_id
   FROM review_link l)));
create policy a_link_shows_who_signs on review_signature for select to journeyline_link
  using ((review_id = ( SELECT l.review_id
   FROM review_link l)));
create policy an_employer_sees_signatures_of_its_reviews on review_signature for all to journeyline_employer
  using ((EXISTS ( SELECT
   FROM review r
  WHERE (r.id = review_signature.review_id))))
  with check ((EXISTS ( SELECT
   FROM review r
  WHERE (r.id = review_signature.review_id))));
create policy an_employers_person_signs_as_themselves on review_signature as restrictive for update to journeyline_employer
  using ((person_id = ( SELECT viewer_person_id() AS viewer_person_id)))
  with check (
CASE
    WHEN (signed_at IS NULL) THEN (disputed_at IS NOT NULL)
    ELSE (EXISTS ( SELECT
       FROM "user" u
      WHERE ((u.id = review_signature.person_id) AND (TRIM(BOTH FROM u.name) = review_signature.signed_name))))
END);
create policy staff_see_every_signature on review_signature for all to journeyline_staff
  using (true)
  with check (true);
create policy staff_take_out_who_has_not_signed on review_signature as restrictive for delete to journeyline_staff
  using ((signed_at IS NULL));
create policy the_guard_looks_at_review_signature on review_signature for select to journeyline_guard
  using (true);
create policy the_guard_shows_signatures on review_signature for update to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- roster_import

create table roster_import (
  id uuid not null default uuid7(),
  kind text not null,
  file_name text not null,
  status text not null,
  bytes_total integer not null default 0,
  bytes_read integer not null default 0,
  rows_read integer not null default 0,
  rows_to_create integer not null default 0,
  rows_to_change integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_refused integer not null default 0,
  failure jsonb,
  created_at timestamp(3) with time zone not null default clock_now(),
  heartbeat_at timestamp(3) with time zone default clock_now(),
  applied_at timestamp(3) with time zone,
  created_by_id uuid,
  to_create jsonb,
  updated_at timestamp(3) with time zone not null default clock_now(),
  undone_at timestamp(3) with time zone,
  undone_by_id uuid,
  constraint roster_import_pkey PRIMARY KEY (id),
  constraint roster_import_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint roster_import_undone_by_id_fkey FOREIGN KEY (undone_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint roster_import_kind_known CHECK (kind = ANY (ARRAY['ROSTER'::text, 'COHORTS'::text, 'HOURS'::text, 'PRACTICODE'::text])),
  constraint roster_import_status_known CHECK (status = ANY (ARRAY['UPLOADING'::text, 'READING'::text, 'PREVIEWED'::text, 'APPLYING'::text, 'APPLIED'::text, 'UNDONE'::text, 'FAILED'::text])),
  constraint roster_import_undone_when CHECK ((status = 'UNDONE'::text) = (undone_at IS NOT NULL))
);
CREATE INDEX roster_import_created_at_id_idx ON roster_import USING btree (created_at DESC, id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON roster_import FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON roster_import REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('RosterImport');
alter table roster_import enable row level security;
alter table roster_import force row level security;
grant delete, insert, select, update on roster_import to journeyline_staff;
grant select on roster_import to journeyline_backup;
grant select on roster_import to journeyline_guard;
create policy a_backup_reads_every_row on roster_import for select to journeyline_backup
  using (true);
create policy staff_see_every_import on roster_import for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_roster_import on roster_import for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- roster_import_part

create table roster_import_part (
  import_id uuid not null,
  part integer not null,
  bytes bytea not null,
  constraint roster_import_part_pkey PRIMARY KEY (import_id, part),
  constraint roster_import_part_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE CASCADE
);
alter table roster_import_part enable row level security;
alter table roster_import_part force row level security;
grant delete, insert, select on roster_import_part to journeyline_staff;
grant select on roster_import_part to journeyline_backup;
create policy a_backup_reads_every_row on roster_import_part for select to journeyline_backup
  using (true);
create policy staff_see_every_import_part on roster_import_part for all to journeyline_staff
  using (true)
  with check (true);

-- ---------------------------------------------------------------- roster_import_row

create table roster_import_row (
  import_id uuid not null,
  line integer not null,
  outcome text not null,
  key text not null,
  cells jsonb not null,
  "row" jsonb,
  changes jsonb not null default '[]'::jsonb,
  problems jsonb not null default '[]'::jsonb,
  constraint roster_import_row_pkey PRIMARY KEY (import_id, line),
  constraint roster_import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX roster_import_row_import_id_outcome_line_idx ON roster_import_row USING btree (import_id, outcome, line);
alter table roster_import_row enable row level security;
alter table roster_import_row force row level security;
grant delete, insert, select, update on roster_import_row to journeyline_staff;
grant select on roster_import_row to journeyline_backup;
grant select on roster_import_row to journeyline_guard;
create policy a_backup_reads_every_row on roster_import_row for select to journeyline_backup
  using (true);
create policy staff_see_every_import_row on roster_import_row for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_roster_import_row on roster_import_row for select to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- session

create table session (
  id uuid not null default uuid7(),
  expires_at timestamp(3) with time zone not null,
  token text not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null,
  ip_address text,
  user_agent text,
  user_id uuid not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX session_user_id_idx ON session USING btree (user_id);
CREATE UNIQUE INDEX session_token_key ON session USING btree (token);
CREATE TRIGGER begin_session BEFORE INSERT ON session FOR EACH ROW EXECUTE FUNCTION begin_session();
CREATE TRIGGER tell_ended AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_session_ended();
alter table session enable row level security;
alter table session force row level security;
grant delete, insert, select, update on session to journeyline_auth;
grant select on session to journeyline_backup;
create policy a_backup_reads_every_row on session for select to journeyline_backup
  using (true);
create policy sign_in_keeps_sessions on session for all to journeyline_auth
  using (true)
  with check (true);

-- ---------------------------------------------------------------- shortlist_entry

create table shortlist_entry (
  id uuid not null default uuid7(),
  employer_id uuid not null,
  candidate_id uuid not null,
  note text,
  added_at timestamp(3) with time zone not null default clock_now(),
  added_by_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  version integer not null default 1,
  constraint shortlist_entry_pkey PRIMARY KEY (id),
  constraint shortlist_entry_added_by_id_fkey FOREIGN KEY (added_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint shortlist_entry_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint shortlist_entry_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX shortlist_entry_candidate_id_idx ON shortlist_entry USING btree (candidate_id);
CREATE INDEX shortlist_entry_employer_id_added_at_id_idx ON shortlist_entry USING btree (employer_id, added_at DESC, id);
CREATE UNIQUE INDEX shortlist_entry_employer_id_candidate_id_key ON shortlist_entry USING btree (employer_id, candidate_id);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON shortlist_entry FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON shortlist_entry REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('ShortlistEntry');
alter table shortlist_entry enable row level security;
alter table shortlist_entry force row level security;
grant delete, insert, select on shortlist_entry to journeyline_employer;
grant select on shortlist_entry to journeyline_backup;
grant update (note, version) on shortlist_entry to journeyline_employer;
create policy a_backup_reads_every_row on shortlist_entry for select to journeyline_backup
  using (true);
create policy an_employer_keeps_its_shortlist on shortlist_entry for all to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)))
  with check ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy who_adds_says_so on shortlist_entry as restrictive for insert to journeyline_employer
  with check (((NOT (added_by_id IS DISTINCT FROM ( SELECT viewer_person_id() AS viewer_person_id))) AND is_now(added_at)));

-- ---------------------------------------------------------------- sign_off

create table sign_off (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  competency_id uuid not null,
  level integer not null,
  judged_on date not null,
  judged_by text not null,
  witness text,
  note text,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  revoked_at timestamp(3) with time zone,
  revoked_by_id uuid,
  revoked_reason text,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint sign_off_pkey PRIMARY KEY (id),
  constraint sign_off_competency_id_fkey FOREIGN KEY (competency_id) REFERENCES competency(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint sign_off_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint sign_off_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint sign_off_revoked_by_id_fkey FOREIGN KEY (revoked_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint sign_off_level_known CHECK (level >= 1 AND level <= 9)
);
CREATE INDEX sign_off_enrollment_id_competency_id_judged_on_id_idx ON sign_off USING btree (enrollment_id, competency_id, judged_on DESC, id);
CREATE INDEX sign_off_updated_at_id_idx ON sign_off USING btree (updated_at, id);
CREATE UNIQUE INDEX sign_off_once ON sign_off USING btree (enrollment_id, competency_id, judged_on, level) WHERE revoked_at IS NULL;
CREATE TRIGGER check_written AFTER INSERT ON sign_off REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_sign_offs();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON sign_off FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON sign_off REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('SignOff');
alter table sign_off enable row level security;
alter table sign_off force row level security;
grant insert, select on sign_off to journeyline_employer;
grant insert, select on sign_off to journeyline_staff;
grant select on sign_off to journeyline_backup;
grant select on sign_off to journeyline_guard;
grant update (revoked_at, revoked_by_id, revoked_reason) on sign_off to journeyline_employer;
grant update (revoked_at, revoked_by_id, revoked_reason) on sign_off to journeyline_staff;
grant update (updated_at) on sign_off to journeyline_guard;
create policy a_backup_reads_every_row on sign_off for select to journeyline_backup
  using (true);
create policy an_employer_judges_now on sign_off as restrictive for insert to journeyline_employer
  with check (((recorded_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(recorded_at) AND (judged_on <= (( SELECT sponsor_today() AS sponsor_today) + 1)) AND (num_nonnulls(revoked_at, revoked_by_id, revoked_reason) = 0) AND (EXISTS ( SELECT
   FROM placement p
  WHERE ((p.enrollment_id = sign_off.enrollment_id) AND (p.id = ANY (( SELECT viewer_deciding_placement_ids() AS viewer_deciding_placement_ids)::uuid[])))))));
create policy an_employer_revokes_its_own on sign_off as restrictive for update to journeyline_employer
  using (((revoked_at IS NULL) AND (EXISTS ( SELECT
   FROM "user" u
  WHERE (u.id = sign_off.recorded_by_id)))))
  with check (((revoked_by_id = ( SELECT viewer_person_id() AS viewer_person_id)) AND is_now(revoked_at) AND (length(revoked_reason) > 2)));
create policy an_employer_sees_sign_offs_of_its_time on sign_off for all to journeyline_employer
  using (((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])) AND (EXISTS ( SELECT
   FROM placement p
  WHERE ((p.enrollment_id = sign_off.enrollment_id) AND (p.employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)) AND (p.started_on <= sign_off.judged_on))))))
  with check ((enrollment_id = ANY (( SELECT viewer_enrollment_ids() AS viewer_enrollment_ids)::uuid[])));
create policy staff_see_every_sign_off on sign_off for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_sign_off on sign_off for select to journeyline_guard
  using (true);
create policy the_guard_shows_sign_offs on sign_off for update to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- stage_change

create table stage_change (
  id uuid not null default uuid7(),
  enrollment_id uuid not null,
  sequence bigint not null default nextval('stage_change_sequence_seq'::regclass),
  from_stage text,
  to_stage text not null,
  effective_on date not null,
  reason text,
  source text not null default 'CONSOLE'::text,
  recorded_at timestamp(3) with time zone not null default clock_now(),
  recorded_by_id uuid,
  undone_at timestamp(3) with time zone,
  undone_by_id uuid,
  undone_reason text,
  overridden text[] default ARRAY[]::text[],
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  import_id uuid,
  undone_import_id uuid,
  leaving_reason text,
  constraint stage_change_pkey PRIMARY KEY (id),
  constraint stage_change_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES enrollment(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint stage_change_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint stage_change_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint stage_change_undone_by_id_fkey FOREIGN KEY (undone_by_id) REFERENCES "user"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint stage_change_undone_import_id_fkey FOREIGN KEY (undone_import_id) REFERENCES roster_import(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint stage_change_import_is_source CHECK (import_id IS NULL OR source = 'IMPORT'::text),
  constraint stage_change_leaving_reason_known CHECK (leaving_reason IS NULL OR to_stage = 'WITHDRAWN'::text AND (leaving_reason = ANY (ARRAY['OWN_REQUEST'::text, 'PROBATION'::text, 'GOOD_CAUSE'::text, 'DISMISSED'::text, 'LAID_OFF'::text, 'REDUNDANT'::text, 'OTHER_JOB'::text, 'OTHER_PROGRAM'::text, 'ATTENDANCE'::text, 'PERFORMANCE'::text, 'HEALTH'::text, 'PERSONAL'::text, 'MOVED_AWAY'::text, 'MILITARY_SERVICE'::text, 'LOST_CONTACT'::text, 'DECEASED'::text, 'OTHER'::text]))),
  constraint stage_change_moves CHECK (from_stage IS DISTINCT FROM to_stage),
  constraint stage_change_source_known CHECK (source = ANY (ARRAY['CONSOLE'::text, 'IMPORT'::text, 'DEMO'::text])),
  constraint stage_change_stages_known CHECK (to_stage::stage_name IS NOT NULL AND (from_stage IS NULL OR from_stage::stage_name IS NOT NULL)),
  constraint stage_change_undone_by_file CHECK (undone_import_id IS NULL OR undone_at IS NOT NULL)
);
CREATE INDEX stage_change_enrollment_id_effective_on_sequence_idx ON stage_change USING btree (enrollment_id, effective_on DESC, sequence DESC);
CREATE INDEX stage_change_import ON stage_change USING btree (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX stage_change_undone_import ON stage_change USING btree (undone_import_id) WHERE undone_import_id IS NOT NULL;
CREATE INDEX stage_change_updated_at_id_idx ON stage_change USING btree (updated_at, id);
CREATE TRIGGER count_flow AFTER INSERT ON stage_change REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_stage_flow();
CREATE TRIGGER recount_flow AFTER UPDATE ON stage_change REFERENCING OLD TABLE AS before_update NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_stage_flow();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON stage_change FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON stage_change REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('StageChange');
CREATE TRIGGER uncount_flow AFTER DELETE ON stage_change REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION uncount_stage_flow();
CREATE TRIGGER undo_once BEFORE UPDATE OF undone_at, undone_by_id, undone_reason, undone_import_id ON stage_change FOR EACH ROW WHEN (old.undone_at IS NOT NULL) EXECUTE FUNCTION undo_once();
alter table stage_change enable row level security;
alter table stage_change force row level security;
grant delete, select on stage_change to journeyline_guard;
grant insert, select on stage_change to journeyline_staff;
grant select on stage_change to journeyline_backup;
grant update (undone_at, undone_by_id, undone_reason, undone_import_id) on stage_change to journeyline_staff;
create policy a_backup_reads_every_row on stage_change for select to journeyline_backup
  using (true);
create policy staff_see_every_stage_change on stage_change for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_stage_change on stage_change for select to journeyline_guard
  using (true);
create policy the_guard_takes_back_stage_change on stage_change for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- stage_flow

create table stage_flow (
  program_id uuid not null,
  cohort_id uuid not null,
  stage text not null,
  on_day date not null,
  entered integer not null default 0,
  exited integer not null default 0,
  constraint stage_flow_pkey PRIMARY KEY (program_id, cohort_id, stage, on_day),
  constraint stage_flow_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  constraint stage_flow_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX stage_flow_cohort_id_stage_on_day_idx ON stage_flow USING btree (cohort_id, stage, on_day);
alter table stage_flow enable row level security;
alter table stage_flow force row level security;
grant delete, select on stage_flow to journeyline_guard;
grant insert, select, update on stage_flow to journeyline_staff;
grant select on stage_flow to journeyline_backup;
grant update (entered, exited) on stage_flow to journeyline_guard;
create policy a_backup_reads_every_row on stage_flow for select to journeyline_backup
  using (true);
create policy staff_see_every_stage_flow on stage_flow for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_keeps_flows on stage_flow for all to journeyline_guard
  using (true)
  with check (true);
create policy the_guard_takes_back_stage_flow on stage_flow for delete to journeyline_guard
  using ((CURRENT_USER = 'journeyline_guard'::name));

-- ---------------------------------------------------------------- stage_tenure

create table stage_tenure (
  program_id uuid not null,
  stage text not null,
  since_on date not null,
  learners integer not null default 0,
  constraint stage_tenure_pkey PRIMARY KEY (program_id, stage, since_on),
  constraint stage_tenure_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
alter table stage_tenure enable row level security;
alter table stage_tenure force row level security;
grant insert, select, update on stage_tenure to journeyline_staff;
grant select on stage_tenure to journeyline_backup;
grant select on stage_tenure to journeyline_guard;
grant select (program_id, stage, learners) on stage_tenure to journeyline_employer;
grant update (learners) on stage_tenure to journeyline_guard;
create policy a_backup_reads_every_row on stage_tenure for select to journeyline_backup
  using (true);
create policy employers_count_candidate_stages on stage_tenure for select to journeyline_employer
  using ((stage = ANY (ARRAY['TRAINING'::text, 'PRACTICODE'::text, 'INTERNSHIP'::text, 'READY'::text])));
create policy staff_see_every_stage_tenure on stage_tenure for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_keeps_tenures on stage_tenure for all to journeyline_guard
  using (true)
  with check (true);

-- ---------------------------------------------------------------- user

create table "user" (
  id uuid not null default uuid7(),
  name text not null,
  email text,
  email_verified boolean not null default false,
  image text,
  role text not null,
  employer_id uuid,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  disabled_at timestamp(3) with time zone,
  removed_at timestamp(3) with time zone,
  language text,
  constraint user_pkey PRIMARY KEY (id),
  constraint user_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE SET NULL,
  constraint user_employer_bound CHECK ((role = 'EMPLOYER'::text) = (employer_id IS NOT NULL)),
  constraint user_language_is_a_tag CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'::text),
  constraint user_removed_has_no_address CHECK ((removed_at IS NULL) = (email IS NOT NULL)),
  constraint user_role_known CHECK (role = ANY (ARRAY['STAFF'::text, 'STAFF_ADMIN'::text, 'EMPLOYER'::text]))
);
CREATE INDEX user_employer_id_id_idx ON "user" USING btree (employer_id, id);
CREATE UNIQUE INDEX user_email_key ON "user" USING btree (email);
CREATE TRIGGER shut_out AFTER UPDATE OF disabled_at, removed_at, role, employer_id ON "user" FOR EACH ROW WHEN (old.disabled_at IS DISTINCT FROM new.disabled_at OR old.removed_at IS DISTINCT FROM new.removed_at OR old.role IS DISTINCT FROM new.role OR old.employer_id IS DISTINCT FROM new.employer_id) EXECUTE FUNCTION shut_out();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_language_chosen AFTER UPDATE OF language ON "user" FOR EACH ROW WHEN (old.language IS DISTINCT FROM new.language) EXECUTE FUNCTION tell_language_chosen();
CREATE TRIGGER tell_removed AFTER DELETE ON "user" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Person');
alter table "user" enable row level security;
alter table "user" force row level security;
grant insert, select, update on "user" to journeyline_auth;
grant select on "user" to journeyline_backup;
grant select on "user" to journeyline_employer;
grant select on "user" to journeyline_guard;
grant select on "user" to journeyline_staff;
grant update (language) on "user" to journeyline_employer;
grant update (language) on "user" to journeyline_staff;
create policy a_backup_reads_every_row on "user" for select to journeyline_backup
  using (true);
create policy an_employer_sees_its_people on "user" for select to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy everybody_chooses_their_own_language on "user" for update to journeyline_employer, journeyline_staff
  using ((id = ( SELECT viewer_person_id() AS viewer_person_id)))
  with check ((id = ( SELECT viewer_person_id() AS viewer_person_id)));
create policy sign_in_keeps_people on "user" for all to journeyline_auth
  using (true)
  with check (true);
create policy staff_see_every_person on "user" for select to journeyline_staff
  using (true);
create policy the_guard_looks_at_user on "user" for select to journeyline_guard
  using (true);

-- ---------------------------------------------------------------- verification

create table verification (
  id uuid not null default uuid7(),
  identifier text not null,
  value text not null,
  expires_at timestamp(3) with time zone not null,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON verification USING btree (identifier);
alter table verification enable row level security;
alter table verification force row level security;
grant delete, insert, select, update on verification to journeyline_auth;
grant select on verification to journeyline_backup;
create policy a_backup_reads_every_row on verification for select to journeyline_backup
  using (true);
create policy sign_in_keeps_verifications on verification for all to journeyline_auth
  using (true)
  with check (true);

-- ---------------------------------------------------------------- worksite

create table worksite (
  id uuid not null default uuid7(),
  employer_id uuid not null,
  name text not null,
  city text,
  state text,
  setting text not null,
  time_zone text not null,
  remote boolean not null default false,
  created_at timestamp(3) with time zone not null default clock_now(),
  updated_at timestamp(3) with time zone not null default clock_now(),
  constraint worksite_pkey PRIMARY KEY (id),
  constraint worksite_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES employer(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX worksite_employer_id_id_idx ON worksite USING btree (employer_id, id);
CREATE INDEX worksite_updated_at_id_idx ON worksite USING btree (updated_at, id);
CREATE TRIGGER forget_references AFTER DELETE ON worksite FOR EACH ROW EXECUTE FUNCTION forget_references();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON worksite FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER tell_removed AFTER DELETE ON worksite REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tell_removed('Worksite');
alter table worksite enable row level security;
alter table worksite force row level security;
grant delete, insert, select, update on worksite to journeyline_staff;
grant select on worksite to journeyline_backup;
grant select on worksite to journeyline_employer;
grant select on worksite to journeyline_guard;
create policy a_backup_reads_every_row on worksite for select to journeyline_backup
  using (true);
create policy an_employer_sees_its_worksites on worksite for select to journeyline_employer
  using ((employer_id = ( SELECT viewer_employer_id() AS viewer_employer_id)));
create policy staff_see_every_worksite on worksite for all to journeyline_staff
  using (true)
  with check (true);
create policy the_guard_looks_at_worksite on worksite for select to journeyline_guard
  using (true);

grant select on sequence event_written_seq to journeyline_backup;

grant select on sequence stage_change_sequence_seq to journeyline_backup;

grant usage on sequence stage_change_sequence_seq to journeyline_staff;

-- ---------------------------------------------------------------- acts_of_employers()

CREATE OR REPLACE FUNCTION public.acts_of_employers()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['hours.written'::text, 'hours.resubmitted'::text, 'hours.approved'::text, 'hours.rejected'::text, 'competency.signed_off'::text, 'competency.sign_off_revoked'::text, 'evidence.added'::text, 'evidence.linked'::text, 'evidence.removed'::text, 'review.disputed'::text, 'review.signed'::text, 'placement.ended'::text, 'placement.supervisor_named'::text, 'approvals.delegated'::text, 'approvals.delegation_ended'::text, 'person.language_chosen'::text, 'reference.recorded'::text, 'reference.removed'::text];

-- ---------------------------------------------------------------- acts_of_links()

CREATE OR REPLACE FUNCTION public.acts_of_links()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['review.disputed'::text, 'review.signed'::text];

-- ---------------------------------------------------------------- acts_of_sign_in()

CREATE OR REPLACE FUNCTION public.acts_of_sign_in()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['person.invited'::text, 'invitation.revoked'::text, 'person.joined'::text, 'person.disabled'::text, 'person.enabled'::text, 'person.removed'::text, 'person.signed_in'::text, 'person.signed_out'::text, 'person.password_changed'::text, 'person.password_reset'::text, 'person.reset_link_made'::text, 'placement.supervisor_named'::text];

-- ---------------------------------------------------------------- bare_name(text)

CREATE OR REPLACE FUNCTION public.bare_name(text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN upper(translate(fold($1), ' 	
 .,"''’‘ʼ´`‐‑–-'::text, ''::text));

-- ---------------------------------------------------------------- begin_session()

CREATE OR REPLACE FUNCTION public.begin_session()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform from "user" where id = new.user_id and disabled_at is null and removed_at is null for share;
  if not found then
    raise exception 'this person is shut out: this violates "session_of_who_may_sign_in"'
      using errcode = '23514', constraint = 'session_of_who_may_sign_in';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- candidate_is_of_somebody()

CREATE OR REPLACE FUNCTION public.candidate_is_of_somebody()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from candidate c where c.id = new.id and not exists (select from enrollment e where e.candidate_id = c.id)) then
    raise exception 'a candidate without an enrollment ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return null;
end $function$;

-- ---------------------------------------------------------------- check_hours_facts()

CREATE OR REPLACE FUNCTION public.check_hours_facts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if exists (select from added a join enrollment e on e.id = a.enrollment_id join competency c on c.id = a.competency_id
      where c.program_version_id <> e.program_version_id) then
    raise exception 'the competency is of another version ("hours_entry_of_its_version")' using errcode = '23514', constraint = 'hours_entry_of_its_version';
  end if;
  if exists (select from added a join hours_entry o on o.id = a.resubmits_id where o.status <> 'REJECTED'
      or row (o.enrollment_id, o.kind, o.employer_id) is distinct from row (a.enrollment_id, a.kind, a.employer_id)) then
    raise exception 'only the same learner''s rejected hours are sent again ("hours_entry_resubmits_rejected")' using errcode = '23514', constraint = 'hours_entry_resubmits_rejected';
  end if;
  if exists (select from added a join hours_entry o on o.id = a.corrects_id
      where not exists (select from hours_entry r where r.reverses_id = o.id)
      or row (o.enrollment_id, o.kind, o.basis, o.employer_id) is distinct from row (a.enrollment_id, a.kind, a.basis, a.employer_id)) then
    raise exception 'only the same learner''s hours that are taken back are corrected ("hours_entry_corrects_reversed")' using errcode = '23514', constraint = 'hours_entry_corrects_reversed';
  end if;
  if viewer_kind() = 'employer' and exists (select from added a join placement p on p.id = a.placement_id
        join program_version v on v.id = p.program_version_id left join worksite w on w.id = p.worksite_id,
        lateral (select (clock_now() at time zone coalesce(w.time_zone, sponsor_time_zone()))::date as today) here
      where a.on_day > here.today or a.on_day < here.today - coalesce((v.policies ->> 'backdatingDays')::int, 14)) then
    raise exception 'hours of another time ("hours_entry_in_time")' using errcode = '23514', constraint = 'hours_entry_in_time';
  end if;
  return null;
end $function$;
alter function check_hours_facts() owner to journeyline_guard;

-- ---------------------------------------------------------------- check_hours_written()

CREATE OR REPLACE FUNCTION public.check_hours_written()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- check_sign_offs()

CREATE OR REPLACE FUNCTION public.check_sign_offs()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$;
alter function check_sign_offs() owner to journeyline_guard;

-- ---------------------------------------------------------------- choose_version()

CREATE OR REPLACE FUNCTION public.choose_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- clock_now()

CREATE OR REPLACE FUNCTION public.clock_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (statement_timestamp() + clock_shift());

-- ---------------------------------------------------------------- clock_shift()

CREATE OR REPLACE FUNCTION public.clock_shift()
 RETURNS interval
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN '00:00:00'::interval;

-- ---------------------------------------------------------------- close_signed_reviews()

CREATE OR REPLACE FUNCTION public.close_signed_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update review r set status = 'SIGNED', version = r.version + 1 where r.status = 'HELD'
    and r.id in (select review_id from changed where signed_at is not null)
    and not exists (select from review_signature s where s.review_id = r.id and s.signed_at is null);
  return null;
end $function$;
alter function close_signed_reviews() owner to journeyline_guard;

-- ---------------------------------------------------------------- completed_by_a_change()

CREATE OR REPLACE FUNCTION public.completed_by_a_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from enrollment e where e.id = new.id and e.stage = 'COMPLETED' and not exists (
      select from stage_change c where c.enrollment_id = e.id and c.to_stage = 'COMPLETED' and c.undone_at is null)) then
    raise exception 'completed without a change of stage ("enrollment_completed_by_a_change")' using errcode = '23514', constraint = 'enrollment_completed_by_a_change';
  end if;
  return null;
end $function$;

-- ---------------------------------------------------------------- confirmation_seen(uuid)

CREATE OR REPLACE FUNCTION public.confirmation_seen(of_enrollment uuid)
 RETURNS TABLE(confirmed_at timestamp with time zone, open jsonb)
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select k.confirmed_at, k.open
  from public.placement p, lateral (select c.id, c.to_stage from public.stage_change c
      where c.enrollment_id = of_enrollment and c.undone_at is null order by c.effective_on desc, c.sequence desc limit 1) c
    join public.completion_confirmation k on k.stage_change_id = c.id
  where p.enrollment_id = of_enrollment and p.employer_id = (select public.viewer_employer_id())
    and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())) and c.to_stage = 'COMPLETED'
  order by k.id desc limit 1
$function$;
alter function confirmation_seen(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- count_enrollments_deleted()

CREATE OR REPLACE FUNCTION public.count_enrollments_deleted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare deltas jsonb;
begin
  select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'seats', -seats)) into deltas
    from (select cohort_id, count(*) seats from gone where stage <> 'WITHDRAWN' group by 1) d;
  if deltas is not null then perform count_seats(deltas); end if;
  update stage_tenure t set learners = t.learners - d.learners
    from (select program_id, stage, stage_since, count(*) as learners from gone group by 1, 2, 3) d
    where (t.program_id, t.stage, t.since_on) = (d.program_id, d.stage, d.stage_since);
  return null;
end $function$;

-- ---------------------------------------------------------------- count_enrollments_inserted()

CREATE OR REPLACE FUNCTION public.count_enrollments_inserted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare deltas jsonb;
begin
  select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'seats', seats)) into deltas
    from (select cohort_id, count(*) seats from added where stage <> 'WITHDRAWN' group by 1) d;
  if deltas is not null then perform count_seats(deltas); end if;
  insert into stage_tenure as t (program_id, stage, since_on, learners)
    select program_id, stage, stage_since, count(*) from added group by 1, 2, 3 order by 1, 2, 3
    on conflict (program_id, stage, since_on) do update set learners = t.learners + excluded.learners;
  return null;
end $function$;

-- ---------------------------------------------------------------- count_enrollments_updated()

CREATE OR REPLACE FUNCTION public.count_enrollments_updated()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- count_hours_decided()

CREATE OR REPLACE FUNCTION public.count_hours_decided()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
      from after_update a join before_update b on b.id = a.id join enrollment e on e.id = a.enrollment_id
      where b.status = 'SUBMITTED' and a.status <> 'SUBMITTED'
        and hours_count(a.kind, a.placement_id, a.on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $function$;
alter function count_hours_decided() owner to journeyline_guard;

-- ---------------------------------------------------------------- count_hours_deleted()

CREATE OR REPLACE FUNCTION public.count_hours_deleted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update hours_day d set minutes = d.minutes - s.minutes
    from (select learner_id, on_day, sum(minutes)::int as minutes from gone where basis = 'DONE' and status <> 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day;
  update hours_week w set submitted_minutes = w.submitted_minutes - s.minutes
    from (select g.enrollment_id, kind, monday_of(on_day) as week_on, sum(minutes)::int as minutes
      from gone g join enrollment e on e.id = g.enrollment_id
      where status = 'SUBMITTED' and hours_count(kind, placement_id, on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $function$;
alter function count_hours_deleted() owner to journeyline_guard;

-- ---------------------------------------------------------------- count_hours_written()

CREATE OR REPLACE FUNCTION public.count_hours_written()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  insert into hours_day (learner_id, on_day, minutes) select distinct learner_id, on_day, 0 from added
    where basis <> 'PRIOR_CREDIT' and status <> 'REJECTED' order by 1, 2 on conflict do nothing;
  perform from hours_day where (learner_id, on_day) in (select learner_id, on_day from added) order by learner_id, on_day for no key update;
  update hours_day d set minutes = d.minutes + s.minutes from (
      select a.learner_id, a.on_day, sum(a.minutes)::int as minutes from added a left join hours_entry o on o.id = a.reverses_id
      where coalesce(o.basis, a.basis) = 'DONE' and a.status <> 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day and s.minutes <> 0;
  if exists (select from (select a.learner_id, a.on_day, max(day_minutes(a.on_day, coalesce(w.time_zone, sponsor_time_zone()))) as minutes
        from added a left join placement p on p.id = a.placement_id left join worksite w on w.id = p.worksite_id
        where a.basis = 'DONE' and a.status <> 'REJECTED' group by 1, 2) long
      join hours_day d on d.learner_id = long.learner_id and d.on_day = long.on_day where d.minutes > long.minutes) then
    raise exception 'more hours than the day has: this violates "hours_day_within_its_length"' using errcode = '23514', constraint = 'hours_day_within_its_length';
  end if;
  insert into hours_week (enrollment_id, kind, week_on) select distinct enrollment_id, kind, monday_of(on_day) from added
    where status <> 'REJECTED' order by 1, 2, 3 on conflict do nothing;
  perform from hours_week where (enrollment_id, kind, week_on) in (select enrollment_id, kind, monday_of(on_day) from added)
    order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = w.approved_minutes + s.approved, submitted_minutes = w.submitted_minutes + s.submitted
    from (select a.enrollment_id, kind, monday_of(on_day) as week_on,
        coalesce(sum(minutes) filter (where status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0)::int as submitted
      from added a join enrollment e on e.id = a.enrollment_id
      where status <> 'REJECTED' and hours_count(kind, placement_id, on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $function$;
alter function count_hours_written() owner to journeyline_guard;

-- ---------------------------------------------------------------- count_placement()

CREATE OR REPLACE FUNCTION public.count_placement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.version := old.version + 1;
  return new;
end $function$;

-- ---------------------------------------------------------------- count_seats(jsonb)

CREATE OR REPLACE FUNCTION public.count_seats(deltas jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  -- locked in id order, so that two bulk changes cannot deadlock
  perform 1 from cohort where id in (select (d ->> 'cohort_id')::uuid from jsonb_array_elements(deltas) d)
    order by id for no key update;
  update cohort set seats_taken = seats_taken + (d ->> 'seats')::int
    from jsonb_array_elements(deltas) d where cohort.id = (d ->> 'cohort_id')::uuid;
end $function$;

-- ---------------------------------------------------------------- count_stage_flow()

CREATE OR REPLACE FUNCTION public.count_stage_flow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into stage_flow as f (program_id, cohort_id, stage, on_day, entered, exited)
    select e.program_id, e.cohort_id, s.stage, c.effective_on, sum(s.entered), sum(s.exited)
    from changed c join enrollment e on e.id = c.enrollment_id,
      lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited)
    where s.stage is not null and c.undone_at is null group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (program_id, cohort_id, stage, on_day)
      do update set entered = f.entered + excluded.entered, exited = f.exited + excluded.exited;
  return null;
end $function$;

-- ---------------------------------------------------------------- day_minutes(date,text)

CREATE OR REPLACE FUNCTION public.day_minutes(day date, zone text)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (floor((EXTRACT(epoch FROM ((((day + 1))::timestamp without time zone AT TIME ZONE zone) - ((day)::timestamp without time zone AT TIME ZONE zone))) / (60)::numeric)))::integer;

-- ---------------------------------------------------------------- decide_once()

CREATE OR REPLACE FUNCTION public.decide_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status <> 'SUBMITTED' then
    raise exception 'these hours are decided: this violates "hours_entry_decided_once"' using errcode = '23514', constraint = 'hours_entry_decided_once';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- employers_of(text,text,uuid)

CREATE OR REPLACE FUNCTION public.employers_of(of_act text, of_type text, of_id uuid)
 RETURNS TABLE(employer_id uuid, placement_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;
alter function employers_of(text,text,uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- end_placement()

CREATE OR REPLACE FUNCTION public.end_placement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  select coalesce(s.stage, e.stage), coalesce(s.since, e.stage_since) into strict new.stage, new.stage_since
    from enrollment e left join stage_on(e.id, case when new.ended_on < sponsor_today() then new.ended_on end) s on true
    where e.id = new.enrollment_id;
  return new;
end $function$;
alter function end_placement() owner to journeyline_guard;

-- ---------------------------------------------------------------- evidence_is_received(text)

CREATE OR REPLACE FUNCTION public.evidence_is_received(sha256_hex text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select current_setting('journeyline.evidence_seal', true)
      = encode(sha256(viewer_key || sha256(viewer_key || convert_to('evidence ' || sha256_hex, 'UTF8'))), 'hex')
    from public.installation
$function$;
alter function evidence_is_received(text) owner to journeyline_guard;

-- ---------------------------------------------------------------- fill_placement()

CREATE OR REPLACE FUNCTION public.fill_placement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- fill_wage()

CREATE OR REPLACE FUNCTION public.fill_wage()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    select g.currency into strict new.currency from enrollment e join program g on g.id = e.program_id where e.id = new.enrollment_id;
  end if;
  if new.hourly_wage_minor is null then
    new.wage_since := null;
  elsif tg_op = 'INSERT' or old.hourly_wage_minor is null then
    new.wage_since := coalesce(new.wage_since, new.started_on);
  elsif new.wage_since is null then
    new.wage_since := case
      when new.hourly_wage_minor <> old.hourly_wage_minor then greatest(sponsor_today(), old.wage_since)
      when old.wage_since = old.started_on then new.started_on
      else old.wage_since end;
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- fold(text)

CREATE OR REPLACE FUNCTION public.fold(text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select lower(unaccent(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g')) collate "default")
$function$;

-- ---------------------------------------------------------------- follow_stage()

CREATE OR REPLACE FUNCTION public.follow_stage()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update placement p set stage = c.stage, stage_since = c.stage_since from changed c
    where p.enrollment_id = c.id and (p.stage, p.stage_since) is distinct from (c.stage, c.stage_since)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $function$;

-- ---------------------------------------------------------------- forget_references()

CREATE OR REPLACE FUNCTION public.forget_references()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  delete from external_reference where subject_id = old.id;
  return null;
end $function$;
alter function forget_references() owner to journeyline_guard;

-- ---------------------------------------------------------------- hold_employments()

CREATE OR REPLACE FUNCTION public.hold_employments()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform from placement where enrollment_id in (select n.id from after_update n join before_update o on o.id = n.id
    where n.ojt_counts_from is distinct from o.ojt_counts_from) order by id for no key update;
  return null;
end $function$;

-- ---------------------------------------------------------------- hours_count(text,uuid,date,date)

CREATE OR REPLACE FUNCTION public.hours_count(kind text, placement_id uuid, on_day date, counts_from date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((kind <> 'OJT'::text) OR (placement_id IS NULL) OR (counts_from IS NULL) OR (on_day >= counts_from));

-- ---------------------------------------------------------------- import_made(uuid)

CREATE OR REPLACE FUNCTION public.import_made(of_import uuid)
 RETURNS TABLE(line integer, made text, id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET enable_nestloop TO 'off'
AS $function$
  with planned as (select r.line, r.row from roster_import_row r where r.import_id = of_import and r.outcome = 'CREATE')
  select p.line, x.made, (p.row #>> x.path)::uuid from planned p, (values ('learner', array['learner', 'id']),
      ('enrollment', array['enrollment', 'id']), ('internship', array['internship', 'id']), ('funding_award', array['award', 'id']),
      ('placement', array['placement', 'id']), ('cohort', array['cohort', 'id'])) x (made, path) where p.row #>> x.path is not null
  union all select p.line, 'credential', k.id from planned p join credential k
    on k.learner_id = (p.row ->> 'learnerId')::uuid and k.kind = p.row #>> '{credential,kind}'
  union all select p.line, 'stage_change', s.id from planned p join stage_change s
    on s.enrollment_id = (p.row ->> 'enrollmentId')::uuid and s.import_id = of_import
  union all select p.line, 'practicode_reading', k.id from planned p join practicode_reading k
    on k.enrollment_id = (p.row ->> 'enrollmentId')::uuid and k.import_id = of_import
      and k.read_on = coalesce((p.row #>> '{reading,read_on}')::date, k.read_on)
  union all select p.line, 'hours_entry', h.id from planned p join hours_entry h
    on h.import_id = of_import and h.reference = p.row #>> '{entry,reference}'
$function$;
alter function import_made(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- import_rests(uuid)

CREATE OR REPLACE FUNCTION public.import_rests(of_import uuid)
 RETURNS TABLE(line integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET enable_nestloop TO 'off'
AS $function$
declare
  part record; link record;
  made_all uuid[] := array(select m.id from import_made(of_import) m);
begin
  return query select m.line from import_made(of_import) m join external_reference x on x.subject_id = m.id;
  return query select m.line from import_made(of_import) m where case m.made
    when 'learner' then exists (select from learner x where x.id = m.id and x.version > 1)
    when 'enrollment' then exists (select from enrollment x where x.id = m.id and x.version > 1)
    when 'cohort' then exists (select from cohort x where x.id = m.id and x.version > 1)
    when 'internship' then exists (select from internship x where x.id = m.id and x.updated_at > x.created_at)
    when 'funding_award' then exists (select from funding_award x where x.id = m.id and x.updated_at > x.created_at)
    when 'placement' then exists (select from placement x where x.id = m.id and x.updated_at > x.created_at)
    when 'credential' then exists (select from credential x where x.id = m.id and x.updated_at > x.created_at)
    when 'stage_change' then exists (select from stage_change x where x.id = m.id and x.undone_at is not null)
    when 'hours_entry' then exists (select from hours_entry x where x.id = m.id and x.status <> 'SUBMITTED')
    when 'practicode_reading' then exists (select from practicode_reading x join stage_change s on s.enrollment_id = x.enrollment_id
      where x.id = m.id and s.import_id is distinct from of_import and s.undone_at is null and s.recorded_at >= x.recorded_at)
    else false end;
  for part in select m.made, array_agg(m.id) as ids, array_agg(m.line) as lines from import_made(of_import) m group by 1 loop
    for link in
      select c.conrelid::regclass as naming, a.attname as named_in from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confdeltype <> 'c' and cardinality(c.conkey) = 1 and c.confrelid = part.made::regclass
        and c.conrelid not in ('hours_day'::regclass, 'hours_week'::regclass, 'stage_flow'::regclass, 'stage_tenure'::regclass)
    loop
      return query execute format('select m.line from unnest($1, $2) m (id, line) join %s x on x.%I = m.id
        where not exists (select from unnest($3) o (id) where o.id = x.id)', link.naming, link.named_in)
        using part.ids, part.lines, made_all;
    end loop;
  end loop;
end $function$;
alter function import_rests(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- is_now(timestamp with time zone)

CREATE OR REPLACE FUNCTION public.is_now(stamp timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((stamp >= (clock_now() - '00:15:00'::interval)) AND (stamp <= (clock_now() + '00:15:00'::interval)));

-- ---------------------------------------------------------------- is_of_the_sponsor(uuid)

CREATE OR REPLACE FUNCTION public.is_of_the_sponsor(person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select exists (select from "user" where id = person and employer_id is null)
$function$;
alter function is_of_the_sponsor(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- keep_candidate_search_text()

CREATE OR REPLACE FUNCTION public.keep_candidate_search_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.search_text := fold(concat_ws(' ', new.display_name, new.summary, new.internship_site,
    replace(array_to_string(new.credentials, ' '), '_', '-'), replace(array_to_string(new.work_settings, ' '), '_', ' '),
    replace(array_to_string(new.soft_skills, ' '), '_', ' ')));
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_counting_day()

CREATE OR REPLACE FUNCTION public.keep_counting_day()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select case coalesce(policies ->> 'ojtCountsFrom', 'REGISTRATION') when 'EMPLOYMENT' then null
      when 'ENROLLMENT' then new.enrolled_on else coalesce(new.registered_on, new.enrolled_on) end
    into new.ojt_counts_from from program_version where id = new.program_version_id;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_hours_within_enrollment()

CREATE OR REPLACE FUNCTION public.keep_hours_within_enrollment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from hours_entry h where h.enrollment_id = new.id and h.kind = 'RTI' and h.basis = 'DONE'
      and h.status <> 'REJECTED' and h.on_day < new.enrolled_on
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand before the enrollment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_hours_within_placement()

CREATE OR REPLACE FUNCTION public.keep_hours_within_placement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from hours_entry h where h.placement_id = new.id and h.basis = 'DONE' and h.status <> 'REJECTED'
      and not (h.on_day >= new.started_on and h.on_day <= coalesce(new.ended_on, 'infinity'))
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand outside the employment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_learner_search_text()

CREATE OR REPLACE FUNCTION public.keep_learner_search_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.search_text := fold(concat_ws(' ', new.first_name, new.last_name, new.external_id, new.email));
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_one_employment()

CREATE OR REPLACE FUNCTION public.keep_one_employment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.alongside_reason is not null or (tg_op = 'UPDATE' and old.alongside_reason is null and new.started_on >= old.started_on
    and coalesce(new.ended_on, 'infinity') <= coalesce(old.ended_on, 'infinity')) then return new; end if;
  perform from enrollment where id = new.enrollment_id for no key update;
  if exists (select from placement p where p.enrollment_id = new.enrollment_id and p.id <> new.id and p.alongside_reason is null
      and p.started_on <= coalesce(new.ended_on, 'infinity') and new.started_on <= coalesce(p.ended_on, 'infinity')) then
    raise exception 'two employments would run at once: this violates "placement_one_at_a_time"' using errcode = '23514', constraint = 'placement_one_at_a_time';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_published_content()

CREATE OR REPLACE FUNCTION public.keep_published_content()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      raise exception 'the content of a published program version never changes ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
    end if;
  end loop;
  return coalesce(new, old);
end $function$;

-- ---------------------------------------------------------------- keep_published_version()

CREATE OR REPLACE FUNCTION public.keep_published_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if old.status = 'PUBLISHED' then raise exception 'a published program version is never deleted ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept'; end if;
    return old;
  end if;
  if old.status = 'PUBLISHED' and new.status = 'PUBLISHED'
    and row (new.program_id, new.number, new.title, new.type, new.effective_from, new.particulars, new.policies)
      is distinct from row (old.program_id, old.number, old.title, old.type, old.effective_from, old.particulars, old.policies) then
    raise exception 'a published program version never changes ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  if old.status = 'PUBLISHED' and new.status = 'DRAFT' and exists (select from enrollment where program_version_id = old.id) then
    raise exception 'people have started on this program version ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_review()

CREATE OR REPLACE FUNCTION public.keep_review()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- it came into somebody's sight (show_records), and is what it was
  if new.updated_at is null and to_jsonb(new) - 'updated_at' = to_jsonb(old) - 'updated_at' then return new; end if;
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
end $function$;

-- ---------------------------------------------------------------- keep_signature()

CREATE OR REPLACE FUNCTION public.keep_signature()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if row (new.review_id, new.party, new.name, new.email) is distinct from row (old.review_id, old.party, old.name, old.email)
    or (old.person_id is not null and new.person_id is not null and new.person_id <> old.person_id) then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- keep_wage()

CREATE OR REPLACE FUNCTION public.keep_wage()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if tg_op = 'UPDATE' then
    update placement_wage w set since = new.started_on where w.placement_id = new.id and w.since = old.started_on
      and old.started_on <> new.started_on
      and not exists (select from placement_wage o where o.placement_id = new.id and o.since = new.started_on);
    delete from placement_wage w where w.placement_id = new.id and w.since = old.wage_since and new.wage_since is distinct from old.wage_since
      and (new.hourly_wage_minor is null or new.hourly_wage_minor = old.hourly_wage_minor);
  end if;
  if new.hourly_wage_minor is not null then
    insert into placement_wage (placement_id, since, hourly_wage_minor, currency)
      values (new.id, new.wage_since, new.hourly_wage_minor, new.currency)
      on conflict (placement_id, since) do update set hourly_wage_minor = excluded.hourly_wage_minor;
  end if;
  return null;
end $function$;
alter function keep_wage() owner to journeyline_guard;

-- ---------------------------------------------------------------- let_go_of_evidence()

CREATE OR REPLACE FUNCTION public.let_go_of_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update evidence_file set proves = null, proves_id = null where proves = tg_argv[0] and proves_id = old.id;
  return old;
end $function$;

-- ---------------------------------------------------------------- monday_of(date)

CREATE OR REPLACE FUNCTION public.monday_of(day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (day - ((EXTRACT(isodow FROM day))::integer - 1));

-- ---------------------------------------------------------------- move_review_due()

CREATE OR REPLACE FUNCTION public.move_review_due()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id in (select enrollment_id from held where held_on is not null);
  return null;
end $function$;

-- ---------------------------------------------------------------- move_review_due_of_one()

CREATE OR REPLACE FUNCTION public.move_review_due_of_one()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id = new.enrollment_id;
  return null;
end $function$;

-- ---------------------------------------------------------------- name_link_maker()

CREATE OR REPLACE FUNCTION public.name_link_maker()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.link_made_by_id is distinct from viewer_person_id() then
    raise exception 'a link is made in the own name ("review_link_made")' using errcode = '23514', constraint = 'review_link_made';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- ojt_counts_from(uuid)

CREATE OR REPLACE FUNCTION public.ojt_counts_from(of_enrollment uuid)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select e.ojt_counts_from from public.enrollment e where e.id = of_enrollment
    and (public.viewer_kind() <> 'employer' or e.id = any ((select public.viewer_enrollment_ids())::uuid[]))
$function$;
alter function ojt_counts_from(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- own_reference()

CREATE OR REPLACE FUNCTION public.own_reference()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.writer_employer_id := case when new.source = 'PERSON' then viewer_employer_id() end;
  if length(new.reference) > 200 then
    raise exception 'new row violates check constraint "hours_entry_reference_short"' using errcode = '23514';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- own_reference_of()

CREATE OR REPLACE FUNCTION public.own_reference_of()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare found boolean;
begin
  if viewer_kind() is null then return new; end if;
  new.employer_id := viewer_employer_id();
  -- a type that has no references is the constraint's to refuse
  if referenced_table(new.subject_type) is null then return new; end if;
  execute format('select exists (select from %I where id = $1)', referenced_table(new.subject_type)) into found using new.subject_id;
  if not found then
    raise exception 'new row violates check constraint "external_reference_names_something"' using errcode = '23514';
  end if;
  -- one after the other for each record, so that two at once do not both find room
  perform pg_advisory_xact_lock(hashtextextended('references of ' || new.subject_id, 0));
  if (select count(*) >= 20 from external_reference
      where subject_id = new.subject_id and employer_id is not distinct from new.employer_id
        and (system, value) is distinct from (new.system, new.value)) then
    raise exception 'new row violates check constraint "external_reference_few"' using errcode = '23514';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- plan_seen(uuid)

CREATE OR REPLACE FUNCTION public.plan_seen(of_enrollment uuid)
 RETURNS TABLE(enrolled_on date, planned_end_on date, employments json)
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select e.enrolled_on, c.expected_ends_on,
    (select json_agg(json_build_array(p.started_on, p.ended_on, p.minutes_per_week) order by p.started_on, p.id) from public.placement p where p.enrollment_id = e.id)
  from public.enrollment e join public.cohort c on c.id = e.cohort_id
  where e.id = of_enrollment and exists (select from public.placement p where p.enrollment_id = e.id
    and p.employer_id = (select public.viewer_employer_id()) and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())))
$function$;
alter function plan_seen(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- public_name(text,text)

CREATE OR REPLACE FUNCTION public.public_name(first_name text, last_name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (((first_name || ' '::text) || upper("left"(last_name, 1))) || '.'::text);

-- ---------------------------------------------------------------- publish_with_consent()

CREATE OR REPLACE FUNCTION public.publish_with_consent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from candidate_profile p where p.enrollment_id = new.id and p.screened_on is not null
      and 'GIVEN' = (select c.kind from consent_entry c where c.profile_id = p.id order by c.recorded_at desc, c.id desc limit 1)) then
    raise exception 'published without screening or consent ("candidate_with_consent")' using errcode = '23514', constraint = 'candidate_with_consent';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- recount_ojt()

CREATE OR REPLACE FUNCTION public.recount_ojt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare moved uuid[];
begin
  select array_agg(n.id order by n.id) into moved from after_update n join before_update o on o.id = n.id
    where n.ojt_counts_from is distinct from o.ojt_counts_from;
  if moved is null then return null; end if;
  perform from hours_week where enrollment_id = any (moved) and kind = 'OJT' order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = s.approved, submitted_minutes = s.submitted
    from (select k.enrollment_id, k.week_on,
        coalesce(sum(h.minutes) filter (where h.status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED'), 0)::int as submitted
      from hours_week k join enrollment e on e.id = k.enrollment_id left join hours_entry h on h.enrollment_id = k.enrollment_id
        and h.kind = 'OJT' and monday_of(h.on_day) = k.week_on and hours_count(h.kind, h.placement_id, h.on_day, e.ojt_counts_from)
      where k.enrollment_id = any (moved) and k.kind = 'OJT' group by 1, 2) s
    where w.kind = 'OJT' and w.enrollment_id = s.enrollment_id and w.week_on = s.week_on
      and (w.approved_minutes, w.submitted_minutes) is distinct from (s.approved, s.submitted);
  update hours_entry h set updated_at = null from after_update n join before_update o on o.id = n.id
    where h.enrollment_id = n.id and n.id = any (moved) and h.kind = 'OJT'
      and hours_count(h.kind, h.placement_id, h.on_day, n.ojt_counts_from) <> hours_count(h.kind, h.placement_id, h.on_day, o.ojt_counts_from);
  return null;
end $function$;
alter function recount_ojt() owner to journeyline_guard;

-- ---------------------------------------------------------------- recount_stage_flow()

CREATE OR REPLACE FUNCTION public.recount_stage_flow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- referenced_table(text)

CREATE OR REPLACE FUNCTION public.referenced_table(type text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$
  select case type
    when 'Learner' then 'learner' when 'Enrollment' then 'enrollment' when 'Placement' then 'placement'
    when 'Employer' then 'employer' when 'Worksite' then 'worksite' when 'Cohort' then 'cohort'
    when 'HoursEntry' then 'hours_entry' when 'FundingAward' then 'funding_award' end $function$;

-- ---------------------------------------------------------------- refresh_candidates(uuid[],text)

CREATE OR REPLACE FUNCTION public.refresh_candidates(candidates uuid[], told text DEFAULT 'candidate.refreshed'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$;

-- ---------------------------------------------------------------- refresh_candidates_of_credentials()

CREATE OR REPLACE FUNCTION public.refresh_candidates_of_credentials()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform refresh_candidates(array(select e.candidate_id from changed k
    join enrollment e on e.learner_id = k.learner_id where e.candidate_id is not null));
  return null;
end $function$;

-- ---------------------------------------------------------------- refresh_candidates_of_learners()

CREATE OR REPLACE FUNCTION public.refresh_candidates_of_learners()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform refresh_candidates(array(select e.candidate_id from changed l
    join enrollment e on e.learner_id = l.id where e.candidate_id is not null));
  return null;
end $function$;

-- ---------------------------------------------------------------- refresh_candidates_of_profiles()

CREATE OR REPLACE FUNCTION public.refresh_candidates_of_profiles()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform refresh_candidates(array(select e.candidate_id from changed p
    join enrollment e on e.id = p.enrollment_id where e.candidate_id is not null));
  return null;
end $function$;

-- ---------------------------------------------------------------- rename_apprentices()

CREATE OR REPLACE FUNCTION public.rename_apprentices()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update placement p set apprentice_name = trim(c.first_name || ' ' || c.last_name) from changed c
    where p.learner_id = c.id and p.apprentice_name <> trim(c.first_name || ' ' || c.last_name)
      and (p.ended_on is null or p.ended_on >= sponsor_today());
  return null;
end $function$;

-- ---------------------------------------------------------------- review_due_on(uuid,uuid,date)

CREATE OR REPLACE FUNCTION public.review_due_on(enrollment_id uuid, program_version_id uuid, enrolled_on date)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (GREATEST(enrolled_on, (SELECT max(r.held_on) AS max FROM review r WHERE (r.enrollment_id = review_due_on.enrollment_id))) + (SELECT ((q.measure ->> 'everyDays'::text))::integer AS int4 FROM requirement q WHERE ((q.program_version_id = review_due_on.program_version_id) AND (q.kind = 'REVIEWS'::text))));

-- ---------------------------------------------------------------- say_what_acts()

CREATE OR REPLACE FUNCTION public.say_what_acts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.actor_system := case when new.actor_id is null then case viewer_kind()
    when 'link' then 'LINK'
    when 'auth' then 'COMMAND_LINE'
    when 'staff' then case when viewer_is_sealed() then 'COMMAND_LINE' else 'SERVER' end
    else 'SERVER' end end;
  return new;
end $function$;

-- ---------------------------------------------------------------- say_whose_event()

CREATE OR REPLACE FUNCTION public.say_whose_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select coalesce(array_agg(w.employer_id), '{}'),
      coalesce(jsonb_object_agg(w.employer_id, w.placement_id) filter (where w.placement_id is not null), '{}')
    into new.employer_ids, new.placements from employers_of(new.act, new.subject_type, new.subject_id) w;
  return new;
end $function$;

-- ---------------------------------------------------------------- set_review_due()

CREATE OR REPLACE FUNCTION public.set_review_due()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.review_due_on := review_due_on(new.id, new.program_version_id, new.enrolled_on);
  return new;
end $function$;

-- ---------------------------------------------------------------- show_internship()

CREATE OR REPLACE FUNCTION public.show_internship()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update enrollment e set internship_site = i.site, internship_started_on = i.starts_on from (
      select distinct on (enrollment_id) enrollment_id, site, starts_on from internship
      where enrollment_id in (select enrollment_id from changed) order by enrollment_id, starts_on desc, id desc) i
    where e.id = i.enrollment_id
      and (e.internship_site, e.internship_started_on) is distinct from (i.site, i.starts_on);
  return null;
end $function$;

-- ---------------------------------------------------------------- show_moved_review()

CREATE OR REPLACE FUNCTION public.show_moved_review()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update review_signature set updated_at = null where review_id = new.id;
  update evidence_file set updated_at = null where review_id = new.id;
  return null;
end $function$;
alter function show_moved_review() owner to journeyline_guard;

-- ---------------------------------------------------------------- show_practicode()

CREATE OR REPLACE FUNCTION public.show_practicode()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update enrollment e set practicode_cases = r.cases_done, practicode_score = r.score_percent from (
      select distinct on (enrollment_id) enrollment_id, cases_done, score_percent from practicode_reading
      where enrollment_id in (select enrollment_id from added) order by enrollment_id, read_on desc, id desc) r
    where e.id = r.enrollment_id
      and (e.practicode_cases, e.practicode_score) is distinct from (r.cases_done, r.score_percent);
  return null;
end $function$;

-- ---------------------------------------------------------------- show_records()

CREATE OR REPLACE FUNCTION public.show_records()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$;
alter function show_records() owner to journeyline_guard;

-- ---------------------------------------------------------------- shut_out()

CREATE OR REPLACE FUNCTION public.shut_out()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from session where user_id = new.id;
  update password_reset set revoked_at = now() where user_id = new.id and used_at is null and revoked_at is null;
  return null;
end $function$;

-- ---------------------------------------------------------------- sign_offs_seen(uuid)

CREATE OR REPLACE FUNCTION public.sign_offs_seen(of_enrollment uuid)
 RETURNS TABLE(id uuid, enrollment_id uuid, competency_id uuid, level integer, judged_on date, judged_by text, witness text, note text, recorded_at timestamp with time zone, recorded_by_id uuid, revoked_at timestamp with time zone, revoked_by_id uuid, revoked_reason text, created_at timestamp with time zone, updated_at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select s.id, s.enrollment_id, s.competency_id, s.level, s.judged_on, case when own then s.judged_by else 'Before this employment' end,
    case when own then s.witness end, case when own then s.note end, s.recorded_at, case when own then s.recorded_by_id end,
    s.revoked_at, case when own then s.revoked_by_id end, case when own then s.revoked_reason end,
    s.created_at, case when own then s.updated_at else s.created_at end
  from public.placement p join public.sign_off s on s.enrollment_id = p.enrollment_id, lateral (select p.started_on <= s.judged_on) o (own)
  where p.enrollment_id = of_enrollment and p.employer_id = (select public.viewer_employer_id())
    and (p.ended_on is null or p.ended_on >= (select public.sponsor_today())) and (own or s.revoked_at is null)
$function$;
alter function sign_offs_seen(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- sign_once()

CREATE OR REPLACE FUNCTION public.sign_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.signed_at is not null then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  if new.disputed_at is distinct from old.disputed_at then
    if new.disputed_at is null or not is_now(new.disputed_at) or new.signed_at is not null
      or (old.disputed_at is not null and old.dispute_answered_at is null)
      or not exists (select from review r where r.id = new.review_id and r.status = 'HELD') then
      raise exception 'this review is not to be disputed ("review_signature_disputed")' using errcode = '23514', constraint = 'review_signature_disputed';
    end if;
    new.dispute_answer := null;
    new.dispute_answered_at := null;
    new.dispute_answered_by_id := null;
  elsif new.dispute_reason is distinct from old.dispute_reason
    or row (new.dispute_answer, new.dispute_answered_at) is distinct from row (old.dispute_answer, old.dispute_answered_at)
      and (old.dispute_answered_at is not null or not is_now(new.dispute_answered_at) or new.dispute_answered_by_id is distinct from viewer_person_id()) then
    raise exception 'this dispute is answered, or not so ("review_signature_disputed")' using errcode = '23514', constraint = 'review_signature_disputed';
  end if;
  if new.signed_at is not null and (not is_now(new.signed_at)
      or not exists (select from review r where r.id = new.review_id and r.status = 'HELD')
      or exists (select from review_signature s where s.review_id = new.review_id and s.disputed_at is not null and s.dispute_answered_at is null)
      or (new.person_id is null and new.other_name_reason is null and bare_name(new.name) <> bare_name(new.signed_name))
      or exists (select from review_signature s where s.review_id = new.review_id and s.id <> new.id and s.signed_at is null
        and array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], s.party)
          < array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], new.party))) then
    raise exception 'this signature is not due ("review_signature_in_turn")' using errcode = '23514', constraint = 'review_signature_in_turn';
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- sponsor_time_zone()

CREATE OR REPLACE FUNCTION public.sponsor_time_zone()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN 'UTC'::text;

-- ---------------------------------------------------------------- sponsor_today()

CREATE OR REPLACE FUNCTION public.sponsor_today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((clock_now() AT TIME ZONE sponsor_time_zone()))::date;

-- ---------------------------------------------------------------- stage_on(uuid,date)

CREATE OR REPLACE FUNCTION public.stage_on(of_enrollment uuid, day date)
 RETURNS TABLE(stage text, since date)
 LANGUAGE sql
 STABLE
AS $function$
  select to_stage, effective_on from stage_change where enrollment_id = of_enrollment and undone_at is null and effective_on <= day
    order by effective_on desc, sequence desc limit 1
$function$;

-- ---------------------------------------------------------------- stamp()

CREATE OR REPLACE FUNCTION public.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare moves boolean;
begin
  if tg_op = 'INSERT' then
    if viewer_kind() is not null then new.created_at := clock_now(); end if;
    new.updated_at := clock_now();
    return new;
  end if;
  if viewer_kind() is not null then new.created_at := old.created_at; end if;
  moves := new.updated_at is null;
  new.updated_at := old.updated_at;
  if moves or (case when tg_nargs = 0 then new is distinct from old
      else to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv end) then
    new.updated_at := greatest(clock_now(), old.updated_at + interval '1 millisecond');
  end if;
  return new;
end $function$;

-- ---------------------------------------------------------------- tell_language_chosen()

CREATE OR REPLACE FUNCTION public.tell_language_chosen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('journeyline_sessions', 'ended ' || new.id);
  return null;
end $function$;

-- ---------------------------------------------------------------- tell_removed()

CREATE OR REPLACE FUNCTION public.tell_removed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  insert into event (act, version, subject_type, subject_id, touches, actor_id, employer_ids)
    select 'record.removed', 1, tg_argv[0], (r ->> 'id')::uuid, array[(r ->> 'id')::uuid], viewer_person_id(),
      case when r ->> 'employer_id' is not null then array[(r ->> 'employer_id')::uuid]
        when tg_argv[0] = 'ReviewSignature' then array(select employer_id from employers_of('', 'Review', (r ->> 'review_id')::uuid)) else '{}' end
    from gone, lateral (select to_jsonb(gone) as r) row
    where (tg_argv[0], r ->> 'status') is distinct from ('RosterImport', 'UPLOADING');
  return null;
end $function$;
alter function tell_removed() owner to journeyline_guard;

-- ---------------------------------------------------------------- tell_session_ended()

CREATE OR REPLACE FUNCTION public.tell_session_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('journeyline_sessions', 'ended ' || old.user_id);
  return null;
end $function$;

-- ---------------------------------------------------------------- touch_followed_hours()

CREATE OR REPLACE FUNCTION public.touch_followed_hours()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare followed uuid[];
begin
  select array_agg(id order by id) into followed from (select reverses_id as id from added
      union select resubmits_id from added union select corrects_id from added) named
    where id is not null;
  if followed is not null then update hours_entry set updated_at = null where id = any (followed); end if;
  return null;
end $function$;
alter function touch_followed_hours() owner to journeyline_guard;

-- ---------------------------------------------------------------- uncount_stage_flow()

CREATE OR REPLACE FUNCTION public.uncount_stage_flow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update stage_flow f set entered = f.entered - d.entered, exited = f.exited - d.exited
    from (select e.program_id, e.cohort_id, s.stage, c.effective_on, sum(s.entered) as entered, sum(s.exited) as exited
      from gone c join enrollment e on e.id = c.enrollment_id,
        lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited)
      where s.stage is not null and c.undone_at is null group by 1, 2, 3, 4) d
    where (f.program_id, f.cohort_id, f.stage, f.on_day) = (d.program_id, d.cohort_id, d.stage, d.effective_on);
  return null;
end $function$;

-- ---------------------------------------------------------------- undo_import(uuid)

CREATE OR REPLACE FUNCTION public.undo_import(of_import uuid)
 RETURNS TABLE(rows integer, line integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET enable_nestloop TO 'off'
AS $function$
declare gone jsonb;
begin
  if viewer_kind() is distinct from 'staff' or not exists (
      select from roster_import where id = of_import and status = 'APPLIED' and rows_to_change = 0) then
    raise exception 'only what was imported is taken back ("import_is_undone_whole")' using errcode = '23514', constraint = 'import_is_undone_whole';
  end if;
  select count(distinct r.line)::int, min(r.line) into rows, line from import_rests(of_import) r;
  if rows > 0 then
    return next;
    return;
  end if;
  select jsonb_object_agg(made, ids) into gone from (select made, jsonb_agg(m.id) as ids from import_made(of_import) m group by 1) m;
  delete from credential where id in (select jsonb_array_elements_text(gone -> 'credential')::uuid);
  delete from placement where id in (select jsonb_array_elements_text(gone -> 'placement')::uuid);
  delete from funding_award where id in (select jsonb_array_elements_text(gone -> 'funding_award')::uuid);
  delete from internship where id in (select jsonb_array_elements_text(gone -> 'internship')::uuid);
  delete from practicode_reading where id in (select jsonb_array_elements_text(gone -> 'practicode_reading')::uuid);
  delete from stage_change where id in (select jsonb_array_elements_text(gone -> 'stage_change')::uuid);
  delete from hours_entry where id in (select jsonb_array_elements_text(gone -> 'hours_entry')::uuid);
  delete from hours_week where enrollment_id in (select jsonb_array_elements_text(gone -> 'enrollment')::uuid)
    and (approved_minutes, submitted_minutes) = (0, 0);
  delete from enrollment where id in (select jsonb_array_elements_text(gone -> 'enrollment')::uuid);
  delete from hours_day where learner_id in (select jsonb_array_elements_text(gone -> 'learner')::uuid) and minutes = 0;
  delete from learner where id in (select jsonb_array_elements_text(gone -> 'learner')::uuid);
  delete from stage_flow where cohort_id in (select jsonb_array_elements_text(gone -> 'cohort')::uuid) and (entered, exited) = (0, 0);
  delete from cohort where id in (select jsonb_array_elements_text(gone -> 'cohort')::uuid);
end $function$;
alter function undo_import(uuid) owner to journeyline_guard;

-- ---------------------------------------------------------------- undo_once()

CREATE OR REPLACE FUNCTION public.undo_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'this change is undone ("stage_change_undone_once")' using errcode = '23514', constraint = 'stage_change_undone_once';
end $function$;

-- ---------------------------------------------------------------- uuid7()

CREATE OR REPLACE FUNCTION public.uuid7()
 RETURNS uuid
 LANGUAGE sql
 PARALLEL SAFE
AS $function$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$function$;

-- ---------------------------------------------------------------- viewer_deciding_placement_ids()

CREATE OR REPLACE FUNCTION public.viewer_deciding_placement_ids()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(array_agg(p.id), '{}') from placement p
    where p.employer_id = (select viewer_employer_id()) and (p.ended_on is null or p.ended_on >= (select sponsor_today()))
      and (p.supervisor_id is null or p.supervisor_id = (select viewer_person_id()) or exists (select from delegation d
        where d.from_id = p.supervisor_id and d.to_id = (select viewer_person_id()) and d.revoked_at is null
          and (select sponsor_today()) between d.starts_on and d.ends_on))
$function$;

-- ---------------------------------------------------------------- viewer_employer_id()

CREATE OR REPLACE FUNCTION public.viewer_employer_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when viewer_is_sealed() then nullif(current_setting('journeyline.employer_id', true), '')::uuid end
$function$;

-- ---------------------------------------------------------------- viewer_enrollment_ids()

CREATE OR REPLACE FUNCTION public.viewer_enrollment_ids()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(array_agg(enrollment_id), '{}') from placement
    where employer_id = (select viewer_employer_id()) and (ended_on is null or ended_on >= (select sponsor_today()))
$function$;

-- ---------------------------------------------------------------- viewer_is_sealed()

CREATE OR REPLACE FUNCTION public.viewer_is_sealed()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select current_setting('journeyline.seal', true) = encode(sha256(viewer_key || sha256(viewer_key || convert_to(
      current_setting('journeyline.employer_id', true) || '/' || current_setting('journeyline.person_id', true), 'UTF8'))), 'hex')
    from public.installation
$function$;
alter function viewer_is_sealed() owner to journeyline_guard;

-- ---------------------------------------------------------------- viewer_is_staff_admin()

CREATE OR REPLACE FUNCTION public.viewer_is_staff_admin()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select exists (select from "user" where id = (select viewer_person_id()) and role = 'STAFF_ADMIN')
$function$;

-- ---------------------------------------------------------------- viewer_kind()

CREATE OR REPLACE FUNCTION public.viewer_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN "substring"((SESSION_USER)::text, '_(staff|employer|auth|link)_login$'::text);

-- ---------------------------------------------------------------- viewer_learner_ids()

CREATE OR REPLACE FUNCTION public.viewer_learner_ids()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(array_agg(learner_id), '{}') from placement
    where employer_id = (select viewer_employer_id()) and (ended_on is null or ended_on >= (select sponsor_today()))
$function$;

-- ---------------------------------------------------------------- viewer_person_id()

CREATE OR REPLACE FUNCTION public.viewer_person_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when viewer_is_sealed() then nullif(current_setting('journeyline.person_id', true), '')::uuid end
$function$;
