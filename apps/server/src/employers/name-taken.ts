import { violates } from '../kernel/db-errors.ts'
import { InputError } from '../kernel/errors.ts'

/** For `catch` at a write: two employers of one name become an InputError on it. */
export const nameTaken =
  (name: string) =>
  (error: unknown): never => {
    if (!violates(error, 'employer_name_once')) throw error
    throw new InputError([
      { path: ['name'], message: `There is already an employer named ${name}. Write another name.` },
    ])
  }
