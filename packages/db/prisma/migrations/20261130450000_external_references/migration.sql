-- CreateTable
CREATE TABLE "external_reference" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "employer_id" UUID,
    "system" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_now(),

    CONSTRAINT "external_reference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "external_reference_subject_id_id_idx" ON "external_reference"("subject_id", "id");

-- AddForeignKey
ALTER TABLE "external_reference" ADD CONSTRAINT "external_reference_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table external_reference
  add constraint external_reference_system_known check (system ~ '^[a-z0-9][a-z0-9._-]{0,39}$'),
  add constraint external_reference_value_short check (length(value) between 1 and 200),
  add constraint external_reference_type_known check (subject_type in
    ('Learner', 'Enrollment', 'Placement', 'Employer', 'Worksite', 'Cohort', 'HoursEntry', 'FundingAward')),
  -- a system of an organization calls one record of a type so, and no other
  add constraint external_reference_names_one unique nulls not distinct (employer_id, system, subject_type, value);
