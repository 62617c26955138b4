-- Events of some types, and those of an employer, without reading the log from end to end (docs/decisions/0046).
-- CreateIndex
CREATE INDEX "event_act_position_idx" ON "event"("act", "position");
-- CreateIndex
CREATE INDEX "event_employer_ids_idx" ON "event" USING GIN ("employer_ids");
-- that a candidate is gone every employer is told
CREATE INDEX "event_of_candidates" ON "event"("position") WHERE "subject_type" = 'Candidate';
