-- Null while an import waits for a worker.
-- AlterTable
ALTER TABLE "roster_import" ALTER COLUMN "heartbeat_at" DROP NOT NULL;
