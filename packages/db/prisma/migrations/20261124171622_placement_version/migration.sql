-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_program_version_id_fkey" FOREIGN KEY ("program_version_id") REFERENCES "program_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
