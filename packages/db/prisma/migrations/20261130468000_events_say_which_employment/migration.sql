-- Which employment an event is of, for each employer that sees it. Events of before say none.
ALTER TABLE "event" ADD COLUMN "placements" JSONB NOT NULL DEFAULT '{}';

-- What other systems call records is copied, too.
CREATE INDEX "external_reference_updated_at_id_idx" ON "external_reference" ("updated_at", "id");
