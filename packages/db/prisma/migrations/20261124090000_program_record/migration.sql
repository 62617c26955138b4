-- AlterTable
ALTER TABLE "credential" ADD COLUMN     "expires_on" DATE,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "number" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "enrollment" ADD COLUMN     "practicode_started_on" DATE,
ADD COLUMN     "program_version_id" UUID;

-- AlterTable
ALTER TABLE "learner" ADD COLUMN     "aapc_renews_on" DATE;

-- AlterTable
ALTER TABLE "placement" ADD COLUMN     "apprentice_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "learner_id" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
ADD COLUMN     "program_version_id" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
ADD COLUMN     "supervisor_id" UUID,
ADD COLUMN     "worksite_id" UUID;

-- AlterTable
ALTER TABLE "stage_change" ADD COLUMN     "overridden" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "program_version" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "particulars" JSONB NOT NULL,
    "policies" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,

    CONSTRAINT "program_version_pkey" PRIMARY KEY ("id")
);

-- People enrolled before there were versions are on version 1 of their program; the server fills it at its next start.
INSERT INTO "program_version" ("program_id", "number", "status", "title", "type", "effective_from", "particulars", "policies")
SELECT "id", 1, 'DRAFT', 'Version 1', 'HYBRID', DATE '2017-12-01', '{}', '{}' FROM "program";
UPDATE "enrollment" e SET "program_version_id" = v."id" FROM "program_version" v WHERE v."program_id" = e."program_id";
ALTER TABLE "enrollment" ALTER COLUMN "program_version_id" SET NOT NULL,
  ALTER COLUMN "program_version_id" SET DEFAULT '00000000-0000-0000-0000-000000000000'::uuid;
UPDATE "placement" p SET "learner_id" = e."learner_id", "program_version_id" = e."program_version_id",
    "apprentice_name" = trim(l."first_name" || ' ' || l."last_name")
  FROM "enrollment" e JOIN "learner" l ON l."id" = e."learner_id" WHERE e."id" = p."enrollment_id";

-- CreateTable
CREATE TABLE "requirement" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "gate" TEXT NOT NULL,
    "source" TEXT,
    "measure" JSONB NOT NULL,

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_function" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "specialization" BOOLEAN NOT NULL DEFAULT false,
    "source_text" TEXT NOT NULL,
    "display_text" TEXT NOT NULL,

    CONSTRAINT "job_function_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competency" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_version_id" UUID NOT NULL,
    "job_function_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "letter" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,
    "display_text" TEXT NOT NULL,
    "core" BOOLEAN NOT NULL,
    "rti_minutes" INTEGER,
    "ojt_minutes" INTEGER,
    "same_as" TEXT,
    "also_under" TEXT,
    "witnessed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "competency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "program_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "exam_preparation" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_objective" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "course_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "competency_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "learning_objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exam_attempt" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "learner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "taken_on" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "score_percent" INTEGER,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "exam_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ceu_entry" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "learner_id" UUID NOT NULL,
    "earned_on" DATE NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "bodies" TEXT[],
    "hiim_domain" BOOLEAN NOT NULL DEFAULT true,
    "from_ahima" BOOLEAN NOT NULL DEFAULT false,
    "index_number" TEXT,
    "sponsor" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT,
    "reverses_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "ceu_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hours_entry" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT 'DONE',
    "on_day" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "placement_id" UUID,
    "employer_id" UUID,
    "competency_id" UUID,
    "course_id" UUID,
    "note" TEXT,
    "reason" TEXT,
    "award_code" TEXT,
    "source" TEXT NOT NULL,
    "reference" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "written_by_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'SUBMITTED',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decision_reason" TEXT,
    "reverses_id" UUID,
    "resubmits_id" UUID,
    "attendance_id" UUID,

    CONSTRAINT "hours_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hours_day" (
    "learner_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "hours_day_pkey" PRIMARY KEY ("learner_id","on_day")
);

-- CreateTable
CREATE TABLE "hours_week" (
    "enrollment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "week_on" DATE NOT NULL,
    "approved_minutes" INTEGER NOT NULL DEFAULT 0,
    "submitted_minutes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "hours_week_pkey" PRIMARY KEY ("enrollment_id","kind","week_on")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "employer_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "competency_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "judged_on" DATE NOT NULL,
    "judged_by" TEXT NOT NULL,
    "witness" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,
    "revoked_reason" TEXT,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_section" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "course_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "instructor" TEXT,
    "delivery_method" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "course_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_meeting" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "section_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "topic" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "class_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "meeting_id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practicode_reading" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "read_on" DATE NOT NULL,
    "cases_done" INTEGER NOT NULL,
    "score_percent" INTEGER,
    "source" TEXT NOT NULL DEFAULT 'PERSON',
    "correction_reason" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "practicode_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internship" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "site" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "ended_on" DATE,
    "minutes" INTEGER NOT NULL DEFAULT 0,
    "coding_minutes" INTEGER NOT NULL DEFAULT 0,
    "supervisor_name" TEXT,
    "supervisor_email" TEXT,
    "evaluated_on" DATE,
    "evaluated_by" TEXT,
    "recommendation" TEXT,
    "ratings" JSONB,
    "comment" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "internship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_record" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "requirement_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "expires_on" DATE,
    "reference" TEXT,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,
    "revoked_reason" TEXT,

    CONSTRAINT "check_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prior_learning" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "achieved_on" DATE,
    "credits" INTEGER NOT NULL DEFAULT 0,
    "new_skills" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "prior_learning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "enrollment_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PLANNED',
    "planned_on" DATE NOT NULL,
    "held_on" DATE,
    "on_the_job" TEXT NOT NULL DEFAULT '',
    "off_the_job" TEXT NOT NULL DEFAULT '',
    "support" TEXT NOT NULL DEFAULT '',
    "goals" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_signature" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "review_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "person_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "signed_name" TEXT,
    "comment" TEXT,

    CONSTRAINT "review_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_link" (
    "signature_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,

    CONSTRAINT "review_link_pkey" PRIMARY KEY ("signature_id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "learner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "details_units" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID,
    "employer_id" UUID,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removed_reason" TEXT,
    "hours_entry_id" UUID,
    "sign_off_id" UUID,
    "credential_id" UUID,
    "exam_attempt_id" UUID,
    "ceu_entry_id" UUID,
    "internship_id" UUID,
    "check_record_id" UUID,
    "prior_learning_id" UUID,
    "review_id" UUID,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "program_version_program_id_number_key" ON "program_version"("program_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "requirement_program_version_id_code_key" ON "requirement"("program_version_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "job_function_program_version_id_code_key" ON "job_function"("program_version_id", "code");

-- CreateIndex
CREATE INDEX "competency_job_function_id_position_idx" ON "competency"("job_function_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "competency_program_version_id_code_key" ON "competency"("program_version_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "course_program_version_id_number_key" ON "course"("program_version_id", "number");

-- CreateIndex
CREATE INDEX "learning_objective_course_id_position_idx" ON "learning_objective"("course_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "exam_attempt_learner_id_kind_taken_on_key" ON "exam_attempt"("learner_id", "kind", "taken_on");

-- CreateIndex
CREATE UNIQUE INDEX "ceu_entry_reverses_id_key" ON "ceu_entry"("reverses_id");

-- CreateIndex
CREATE INDEX "ceu_entry_learner_id_earned_on_id_idx" ON "ceu_entry"("learner_id", "earned_on" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "hours_entry_reverses_id_key" ON "hours_entry"("reverses_id");

-- CreateIndex
CREATE UNIQUE INDEX "hours_entry_resubmits_id_key" ON "hours_entry"("resubmits_id");

-- CreateIndex
CREATE INDEX "hours_entry_enrollment_id_on_day_id_idx" ON "hours_entry"("enrollment_id", "on_day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "hours_entry_status_on_day_id_idx" ON "hours_entry"("status", "on_day", "id");

-- CreateIndex
CREATE INDEX "hours_entry_employer_id_status_on_day_id_idx" ON "hours_entry"("employer_id", "status", "on_day", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hours_entry_source_reference_key" ON "hours_entry"("source", "reference");

-- CreateIndex
CREATE INDEX "delegation_employer_id_ends_on_id_idx" ON "delegation"("employer_id", "ends_on", "id");

-- CreateIndex
CREATE INDEX "sign_off_enrollment_id_competency_id_judged_on_id_idx" ON "sign_off"("enrollment_id", "competency_id", "judged_on" DESC, "id");

-- CreateIndex
CREATE INDEX "course_section_cohort_id_starts_on_id_idx" ON "course_section"("cohort_id", "starts_on", "id");

-- CreateIndex
CREATE INDEX "course_section_course_id_idx" ON "course_section"("course_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_meeting_section_id_on_day_key" ON "class_meeting"("section_id", "on_day");

-- CreateIndex
CREATE INDEX "attendance_enrollment_id_idx" ON "attendance"("enrollment_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_meeting_id_enrollment_id_key" ON "attendance"("meeting_id", "enrollment_id");

-- CreateIndex
CREATE INDEX "practicode_reading_enrollment_id_read_on_id_idx" ON "practicode_reading"("enrollment_id", "read_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "internship_enrollment_id_starts_on_id_idx" ON "internship"("enrollment_id", "starts_on" DESC, "id");

-- CreateIndex
CREATE INDEX "check_record_enrollment_id_requirement_id_checked_on_id_idx" ON "check_record"("enrollment_id", "requirement_id", "checked_on" DESC, "id");

-- CreateIndex
CREATE INDEX "prior_learning_enrollment_id_id_idx" ON "prior_learning"("enrollment_id", "id");

-- CreateIndex
CREATE INDEX "review_enrollment_id_planned_on_id_idx" ON "review"("enrollment_id", "planned_on" DESC, "id");

-- CreateIndex
CREATE INDEX "review_status_planned_on_id_idx" ON "review"("status", "planned_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_signature_review_id_party_key" ON "review_signature"("review_id", "party");

-- CreateIndex
CREATE INDEX "evidence_file_learner_id_id_idx" ON "evidence_file"("learner_id", "id");

-- CreateIndex
CREATE INDEX "evidence_file_sign_off_id_idx" ON "evidence_file"("sign_off_id");

-- CreateIndex
CREATE INDEX "evidence_file_credential_id_idx" ON "evidence_file"("credential_id");

-- CreateIndex
CREATE INDEX "evidence_file_hours_entry_id_idx" ON "evidence_file"("hours_entry_id");

-- CreateIndex
CREATE INDEX "evidence_file_employer_id_idx" ON "evidence_file"("employer_id");

-- AddForeignKey
ALTER TABLE "program_version" ADD CONSTRAINT "program_version_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_version" ADD CONSTRAINT "program_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_version" ADD CONSTRAINT "program_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_function" ADD CONSTRAINT "job_function_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competency" ADD CONSTRAINT "competency_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competency" ADD CONSTRAINT "competency_job_function_id_fkey" FOREIGN KEY ("job_function_id") REFERENCES "job_function"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course" ADD CONSTRAINT "course_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_objective" ADD CONSTRAINT "learning_objective_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exam_attempt" ADD CONSTRAINT "exam_attempt_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exam_attempt" ADD CONSTRAINT "exam_attempt_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ceu_entry" ADD CONSTRAINT "ceu_entry_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ceu_entry" ADD CONSTRAINT "ceu_entry_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ceu_entry" ADD CONSTRAINT "ceu_entry_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "ceu_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_worksite_id_fkey" FOREIGN KEY ("worksite_id") REFERENCES "worksite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_competency_id_fkey" FOREIGN KEY ("competency_id") REFERENCES "competency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "hours_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_resubmits_id_fkey" FOREIGN KEY ("resubmits_id") REFERENCES "hours_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_day" ADD CONSTRAINT "hours_day_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_week" ADD CONSTRAINT "hours_week_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_competency_id_fkey" FOREIGN KEY ("competency_id") REFERENCES "competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_revoked_by_id_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_section" ADD CONSTRAINT "course_section_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_section" ADD CONSTRAINT "course_section_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_meeting" ADD CONSTRAINT "class_meeting_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "course_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_meeting" ADD CONSTRAINT "class_meeting_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "class_meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practicode_reading" ADD CONSTRAINT "practicode_reading_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practicode_reading" ADD CONSTRAINT "practicode_reading_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internship" ADD CONSTRAINT "internship_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_record" ADD CONSTRAINT "check_record_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_record" ADD CONSTRAINT "check_record_requirement_id_fkey" FOREIGN KEY ("requirement_id") REFERENCES "requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_record" ADD CONSTRAINT "check_record_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_record" ADD CONSTRAINT "check_record_revoked_by_id_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prior_learning" ADD CONSTRAINT "prior_learning_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prior_learning" ADD CONSTRAINT "prior_learning_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_signature" ADD CONSTRAINT "review_signature_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_signature" ADD CONSTRAINT "review_signature_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_hours_entry_id_fkey" FOREIGN KEY ("hours_entry_id") REFERENCES "hours_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "sign_off"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_exam_attempt_id_fkey" FOREIGN KEY ("exam_attempt_id") REFERENCES "exam_attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_ceu_entry_id_fkey" FOREIGN KEY ("ceu_entry_id") REFERENCES "ceu_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_internship_id_fkey" FOREIGN KEY ("internship_id") REFERENCES "internship"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_check_record_id_fkey" FOREIGN KEY ("check_record_id") REFERENCES "check_record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_prior_learning_id_fkey" FOREIGN KEY ("prior_learning_id") REFERENCES "prior_learning"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "review_link_token_hash_key" ON "review_link"("token_hash");

-- AddForeignKey
ALTER TABLE "review_link" ADD CONSTRAINT "review_link_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "review_signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_link" ADD CONSTRAINT "review_link_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
