import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'

/** Says of a sign-off the database refused why; passes every other error. */
export function orNoSignOff(error: unknown): never {
  if (violates(error, 'sign_off_once')) {
    throw new RuleError(
      'Somebody else signed this off at the same level for the same day meanwhile. Reload to see the record as it is.',
      'level',
    )
  }
  throw error
}
