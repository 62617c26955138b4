-- AlterTable
ALTER TABLE "roster_import" ADD COLUMN     "to_create" JSONB;
