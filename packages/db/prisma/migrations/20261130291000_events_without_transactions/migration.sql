-- AlterTable
ALTER TABLE "event" DROP COLUMN "xid";
