import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'

/** Says of hours the database refused which rule they met; passes every other error. */
export function orNoHours(error: unknown): never {
  if (violates(error, 'hours_day_has_24_hours')) {
    throw new RuleError(
      'A day has 24 hours, and other hours of this person were written down for it meanwhile. Look at the day, then write down what is left of it.',
      'minutes',
    )
  }
  if (violates(error, 'hours_entry_within_employment')) {
    throw new RuleError(
      'These hours lie outside the employment or before the enrollment, whose days were changed meanwhile. Reload and look at them.',
      'onDay',
    )
  }
  if (violates(error, 'hours_entry_decided_once')) {
    throw new RuleError('Somebody else decided on these hours meanwhile. Reload to see the ledger as it is.')
  }
  if (violates(error, 'hours_entry_reverses_id_key')) {
    throw new RuleError('This entry is taken back already. Reload to see the ledger as it is.')
  }
  if (violates(error, 'hours_entry_resubmits_id_key')) {
    throw new RuleError('These hours were sent again already. Reload to see the ledger as it is.')
  }
  throw error
}
