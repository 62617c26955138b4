-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL DEFAULT uuid7(),
    "act" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "touches" UUID[],
    "data" JSONB NOT NULL DEFAULT '{}',
    "effective_on" DATE NOT NULL DEFAULT sponsor_today(),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_now(),
    "actor_id" UUID,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "written" BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
    "position" BIGINT,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "event_position_counts_from_one" CHECK ("position" > 0)
);

-- CreateIndex
CREATE UNIQUE INDEX "event_position_key" ON "event"("position");

-- CreateIndex
CREATE INDEX "event_subject_id_position_idx" ON "event"("subject_id", "position");

-- What the sequencer looks at: a handful of rows, however long the log is.
create index event_without_position on event (written) where position is null;
