-- The ledger as its lists within an employer and a placement show it: without these each of a page's objects read all that is theirs.
-- CreateIndex
CREATE INDEX "hours_entry_employer_id_on_day_id_idx" ON "hours_entry"("employer_id", "on_day" DESC, "id" DESC);
-- CreateIndex
CREATE INDEX "hours_entry_placement_id_on_day_id_idx" ON "hours_entry"("placement_id", "on_day" DESC, "id" DESC);
