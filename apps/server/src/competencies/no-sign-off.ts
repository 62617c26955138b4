import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import { competencyWord } from './words.ts'

/** Says of a sign-off the database refused why; passes every other error. */
export function orNoSignOff(error: unknown): never {
  if (violates(error, 'sign_off_once')) {
    throw new RuleError(competencyWord('SIGN_OFF_RECORDED_MEANWHILE'), 'level')
  }
  throw error
}
