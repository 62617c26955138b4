create extension if not exists pg_trgm;

-- UUID version 7 (RFC 9562) for rows that SQL makes; PostgreSQL has its own only from version 18 on.
create function uuid7() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- CreateTable
CREATE TABLE "program" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "occupation" TEXT NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "expected_ends_on" DATE NOT NULL,
    "capacity" INTEGER NOT NULL,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learner" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "external_id" TEXT,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "date_of_birth" DATE,
    "state" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "open_to_remote" BOOLEAN NOT NULL DEFAULT false,
    "work_settings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "search_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollment" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "learner_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "enrolled_on" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "candidate_id" UUID,
    "stage_since" DATE NOT NULL,
    "practicode_cases" INTEGER,
    "practicode_score" INTEGER,
    "internship_site" TEXT,
    "internship_started_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_change" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "from_stage" TEXT,
    "to_stage" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "reason" TEXT,
    "source" TEXT NOT NULL DEFAULT 'CONSOLE',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,
    "undone_reason" TEXT,

    CONSTRAINT "stage_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_flow" (
    "program_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "entered" INTEGER NOT NULL DEFAULT 0,
    "exited" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stage_flow_pkey" PRIMARY KEY ("program_id","cohort_id","stage","on_day")
);

-- CreateTable
CREATE TABLE "stage_tenure" (
    "program_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "since_on" DATE NOT NULL,
    "learners" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stage_tenure_pkey" PRIMARY KEY ("program_id","stage","since_on")
);

-- CreateTable
CREATE TABLE "funding_award" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "reference" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funding_award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "learner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "awarded_on" DATE,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "name" TEXT NOT NULL,
    "about" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worksite" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "employer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "state" TEXT,
    "setting" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "remote" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "worksite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "employer_id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "started_on" DATE NOT NULL,
    "hourly_wage_minor" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'USD',

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_profile" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "soft_skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "available_on" DATE,
    "screened_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "candidate_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_entry" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "profile_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "method" TEXT,
    "on_day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "consent_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "soft_skills" TEXT[],
    "credentials" TEXT[],
    "work_settings" TEXT[],
    "open_to_remote" BOOLEAN NOT NULL,
    "state" TEXT,
    "language" TEXT NOT NULL,
    "practicode_cases" INTEGER,
    "practicode_score" INTEGER,
    "internship_site" TEXT,
    "available_on" DATE,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_entry" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "employer_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "note" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" UUID,

    CONSTRAINT "shortlist_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL,
    "employer_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "email" TEXT,
    "name" TEXT,
    "role" TEXT NOT NULL,
    "employer_id" UUID,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "invited_by_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_import" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "bytes_total" INTEGER NOT NULL DEFAULT 0,
    "bytes_read" INTEGER NOT NULL DEFAULT 0,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "rows_to_create" INTEGER NOT NULL DEFAULT 0,
    "rows_to_change" INTEGER NOT NULL DEFAULT 0,
    "rows_unchanged" INTEGER NOT NULL DEFAULT 0,
    "rows_refused" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,

    CONSTRAINT "roster_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_import_part" (
    "import_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "roster_import_part_pkey" PRIMARY KEY ("import_id","part")
);

-- CreateTable
CREATE TABLE "roster_import_row" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "cells" JSONB NOT NULL,
    "row" JSONB,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "roster_import_row_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "id_key" BYTEA NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "act" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "program_code_key" ON "program"("code");

-- CreateIndex
CREATE INDEX "cohort_program_id_starts_on_id_idx" ON "cohort"("program_id", "starts_on" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_program_id_code_key" ON "cohort"("program_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "learner_external_id_key" ON "learner"("external_id");

-- CreateIndex
CREATE INDEX "learner_last_name_first_name_id_idx" ON "learner"("last_name", "first_name", "id");

-- CreateIndex
CREATE INDEX "learner_search_text_trgm" ON "learner" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_candidate_id_key" ON "enrollment"("candidate_id");

-- CreateIndex
CREATE INDEX "enrollment_program_id_stage_stage_since_id_idx" ON "enrollment"("program_id", "stage", "stage_since", "id");

-- CreateIndex
CREATE INDEX "enrollment_cohort_id_stage_stage_since_id_idx" ON "enrollment"("cohort_id", "stage", "stage_since", "id");

-- CreateIndex
CREATE INDEX "enrollment_cohort_id_id_idx" ON "enrollment"("cohort_id", "id");

-- CreateIndex
CREATE INDEX "enrollment_learner_id_id_idx" ON "enrollment"("learner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_learner_id_cohort_id_key" ON "enrollment"("learner_id", "cohort_id");

-- CreateIndex
CREATE INDEX "stage_change_enrollment_id_effective_on_sequence_idx" ON "stage_change"("enrollment_id", "effective_on" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "stage_flow_cohort_id_stage_on_day_idx" ON "stage_flow"("cohort_id", "stage", "on_day");

-- CreateIndex
CREATE INDEX "funding_award_enrollment_id_id_idx" ON "funding_award"("enrollment_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_learner_id_kind_key" ON "credential"("learner_id", "kind");

-- CreateIndex
CREATE INDEX "worksite_employer_id_id_idx" ON "worksite"("employer_id", "id");

-- CreateIndex
CREATE INDEX "placement_employer_id_id_idx" ON "placement"("employer_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_enrollment_id_employer_id_key" ON "placement"("enrollment_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_profile_enrollment_id_key" ON "candidate_profile"("enrollment_id");

-- CreateIndex
CREATE INDEX "consent_entry_profile_id_recorded_at_id_idx" ON "consent_entry"("profile_id", "recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "candidate_published_at_id_idx" ON "candidate"("published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "candidate_stage_published_at_id_idx" ON "candidate"("stage", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "candidate_search_text_trgm" ON "candidate" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "candidate_credentials_idx" ON "candidate" USING GIN ("credentials");

-- CreateIndex
CREATE INDEX "candidate_work_settings_idx" ON "candidate" USING GIN ("work_settings");

-- CreateIndex
CREATE INDEX "shortlist_entry_employer_id_added_at_id_idx" ON "shortlist_entry"("employer_id", "added_at" DESC, "id");

-- CreateIndex
CREATE INDEX "shortlist_entry_candidate_id_idx" ON "shortlist_entry"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_entry_employer_id_candidate_id_key" ON "shortlist_entry"("employer_id", "candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "user_employer_id_id_idx" ON "user"("employer_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "roster_import_created_at_id_idx" ON "roster_import"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "roster_import_row_import_id_outcome_line_idx" ON "roster_import_row"("import_id", "outcome", "line");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_at_idx" ON "audit_entry"("subject_type", "subject_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_flow" ADD CONSTRAINT "stage_flow_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_flow" ADD CONSTRAINT "stage_flow_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_tenure" ADD CONSTRAINT "stage_tenure_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_award" ADD CONSTRAINT "funding_award_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worksite" ADD CONSTRAINT "worksite_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_profile" ADD CONSTRAINT "candidate_profile_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "candidate_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_entry" ADD CONSTRAINT "shortlist_entry_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_entry" ADD CONSTRAINT "shortlist_entry_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_entry" ADD CONSTRAINT "shortlist_entry_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_import_part" ADD CONSTRAINT "roster_import_part_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_import_row" ADD CONSTRAINT "roster_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
