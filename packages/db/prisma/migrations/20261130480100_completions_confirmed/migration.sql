-- A completion whose ground is gone is an open question, which a staff admin may answer: it holds all the same, and why.
CREATE TABLE "completion_confirmation" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "stage_change_id" UUID NOT NULL,
    "open" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_now(),
    "confirmed_by_id" UUID,

    CONSTRAINT "completion_confirmation_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "completion_confirmation_stage_change_id_id_idx" ON "completion_confirmation"("stage_change_id", "id");
ALTER TABLE "completion_confirmation" ADD CONSTRAINT "completion_confirmation_stage_change_id_fkey" FOREIGN KEY ("stage_change_id") REFERENCES "stage_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "completion_confirmation" ADD CONSTRAINT "completion_confirmation_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
