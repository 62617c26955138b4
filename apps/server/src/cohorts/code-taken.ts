import { violates } from '../kernel/db-errors.ts'
import { InputError } from '../kernel/errors.ts'
import { cohortWord } from './words.ts'

/** Says of a refused write that the cohort's code is in use; lets every other error pass. */
export const orCodeTaken =
  (code: string) =>
  (error: unknown): never => {
    if (!violates(error, 'cohort_program_id_code_key')) throw error
    throw new InputError([{ path: ['details', 'code'], ...cohortWord('COHORT_CODE_TAKEN', { code }) }])
  }
