import type { Cohort } from '@journeyline/db/generated/prisma/client'
import type { OnlyOne } from '../kernel/already-there.ts'
import { violates } from '../kernel/db-errors.ts'
import { cohortWord } from './words.ts'

/** The cohort of the program that has the code, of a write that was refused for it; lets every other error pass. */
export function codeTaken(
  error: unknown,
  { programId, code }: { programId: string; code: string },
): OnlyOne<Cohort> {
  if (!violates(error, 'cohort_program_id_code_key')) throw error
  return {
    find: (db) => db.cohort.findUnique({ where: { programId_code: { programId, code } } }),
    ...{ type: 'Cohort', words: cohortWord('COHORT_CODE_TAKEN', { code }), path: ['details', 'code'] },
  }
}
