-- A party that does not agree says so instead of signing, and staff answer; who signs under another name than was planned says why;
-- whoever made a link stands beside what was signed with it.
ALTER TABLE "review_signature"
  ADD COLUMN "other_name_reason" TEXT,
  ADD COLUMN "link_made_by_id" UUID,
  ADD COLUMN "disputed_at" TIMESTAMPTZ(3),
  ADD COLUMN "dispute_reason" TEXT,
  ADD COLUMN "dispute_answer" TEXT,
  ADD COLUMN "dispute_answered_at" TIMESTAMPTZ(3),
  ADD COLUMN "dispute_answered_by_id" UUID;

ALTER TABLE "review_signature" ADD CONSTRAINT "review_signature_link_made_by_id_fkey" FOREIGN KEY ("link_made_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "review_signature" ADD CONSTRAINT "review_signature_dispute_answered_by_id_fkey" FOREIGN KEY ("dispute_answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "review_signature" ADD CONSTRAINT "review_signature_dispute_whole"
  CHECK (("disputed_at" IS NULL) = ("dispute_reason" IS NULL)
    AND ("dispute_answered_at" IS NULL) = ("dispute_answer" IS NULL)
    AND ("dispute_answered_at" IS NULL OR "disputed_at" IS NOT NULL)
    AND ("signed_at" IS NULL OR "disputed_at" IS NULL OR "dispute_answered_at" IS NOT NULL));

-- Who made the links that are there stands in the trail.
UPDATE "review_signature" s SET "link_made_by_id" = (
  SELECT a."actor_id" FROM "audit_entry" a
  WHERE a."act" = 'review.link_made' AND a."subject_id" = s."review_id" AND a."detail" ->> 'party' = s."party"
    AND a."actor_id" IS NOT NULL AND EXISTS (SELECT FROM "user" u WHERE u."id" = a."actor_id")
    AND (s."signed_at" IS NULL OR a."at" <= s."signed_at")
  ORDER BY a."at" DESC LIMIT 1)
WHERE "expires_at" IS NOT NULL;
