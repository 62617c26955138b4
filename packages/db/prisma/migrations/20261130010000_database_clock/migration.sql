-- What time it is here. The shift and the time zone are the installation's, and nobody but the owner of these functions
-- can change them: the server replaces the two bodies at its start (src/set-clock.ts), and PostgreSQL inlines them, so
-- that asking costs nothing. A session's own settings decide nothing.
create function clock_shift() returns interval language sql stable parallel safe return interval '0';
create function sponsor_time_zone() returns text language sql stable parallel safe return text 'UTC';

-- The moment of the present statement.
create function clock_now() returns timestamptz language sql stable parallel safe
  return statement_timestamp() + clock_shift();

-- The sponsor's day.
create function sponsor_today() returns date language sql stable parallel safe
  return (clock_now() at time zone sponsor_time_zone())::date;

ALTER TABLE "account" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "audit_entry" ALTER COLUMN "at" SET DEFAULT clock_now();
ALTER TABLE "candidate" ALTER COLUMN "published_at" SET DEFAULT clock_now();
ALTER TABLE "ceu_entry" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "check_record" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "cohort" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "consent_entry" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "delegation" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "employer" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "enrollment" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "evidence_file" ALTER COLUMN "uploaded_at" SET DEFAULT clock_now();
ALTER TABLE "exam_attempt" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "funding_award" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "hours_entry" ALTER COLUMN "written_at" SET DEFAULT clock_now();
ALTER TABLE "invitation" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "learner" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "practicode_reading" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "prior_learning" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "program_version" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "roster_import" ALTER COLUMN "created_at" SET DEFAULT clock_now(),
ALTER COLUMN "heartbeat_at" SET DEFAULT clock_now();
ALTER TABLE "session" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "shortlist_entry" ALTER COLUMN "added_at" SET DEFAULT clock_now();
ALTER TABLE "sign_off" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "stage_change" ALTER COLUMN "recorded_at" SET DEFAULT clock_now();
ALTER TABLE "user" ALTER COLUMN "created_at" SET DEFAULT clock_now();
ALTER TABLE "verification" ALTER COLUMN "created_at" SET DEFAULT clock_now();
