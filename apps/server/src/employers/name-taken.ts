import { violates } from '../kernel/db-errors.ts'
import { InputError } from '../kernel/errors.ts'
import { employerWord } from './words.ts'

/** For `catch` at a write: two employers of one name become an InputError on it. */
export const nameTaken =
  (name: string) =>
  (error: unknown): never => {
    if (!violates(error, 'employer_name_once')) throw error
    throw new InputError([{ path: ['details', 'name'], ...employerWord('EMPLOYER_NAME_TAKEN', { name }) }])
  }
