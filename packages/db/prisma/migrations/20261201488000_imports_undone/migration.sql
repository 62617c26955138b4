-- A file that was imported by mistake is taken back while nothing rests on what it made: who did so, and when.
ALTER TABLE "roster_import" ADD COLUMN "undone_at" TIMESTAMPTZ(3);
ALTER TABLE "roster_import" ADD COLUMN "undone_by_id" UUID;
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "roster_import" DROP CONSTRAINT "roster_import_status_known";
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_status_known" CHECK (status IN ('UPLOADING', 'READING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'UNDONE', 'FAILED'));
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_undone_when" CHECK ((status = 'UNDONE') = (undone_at IS NOT NULL));
