import type { Employer } from '@journeyline/db/generated/prisma/client'
import type { OnlyOne } from '../kernel/already-there.ts'
import { violates } from '../kernel/db-errors.ts'
import { employerWord } from './words.ts'

/** The employer that has the name, of a write that was refused for it; lets every other error pass. */
export function nameTaken(error: unknown, name: string): OnlyOne<Employer> {
  if (!violates(error, 'employer_name_once')) throw error
  return {
    find: (db) => db.employer.findFirst({ where: { name: { equals: name, mode: 'insensitive' } } }),
    ...{ type: 'Employer', words: employerWord('EMPLOYER_NAME_TAKEN', { name }), path: ['details', 'name'] },
  }
}
