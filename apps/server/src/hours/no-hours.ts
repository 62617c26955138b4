import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import { hoursWord } from './words.ts'

/** Says of hours the database refused which rule they met; passes every other error. */
export function orNoHours(error: unknown): never {
  if (violates(error, 'hours_day_within_its_length')) {
    throw new RuleError(hoursWord('HOURS_DAY_FULL_MEANWHILE'), 'minutes')
  }
  if (violates(error, 'hours_entry_within_employment')) {
    throw new RuleError(hoursWord('HOURS_EMPLOYMENT_CHANGED_MEANWHILE'), 'onDay')
  }
  if (violates(error, 'hours_entry_decided_once')) {
    throw new RuleError(hoursWord('HOURS_DECIDED_BY_SOMEBODY_ELSE'))
  }
  if (violates(error, 'hours_entry_reverses_id_key')) {
    throw new RuleError(hoursWord('HOURS_TAKEN_BACK_ALREADY'))
  }
  if (violates(error, 'hours_entry_resubmits_id_key')) {
    throw new RuleError(hoursWord('HOURS_SENT_AGAIN_ALREADY'))
  }
  if (violates(error, 'hours_entry_corrects_id_key')) {
    throw new RuleError(hoursWord('HOURS_CORRECTED_ALREADY'))
  }
  throw error
}
