-- CreateTable
CREATE TABLE "done_act" (
    "key" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "answer" BYTEA,
    "done_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "done_act_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "done_act_done_at_idx" ON "done_act"("done_at");
