import { act } from '../acts/act.ts'
import { code, day, id } from '../acts/values.ts'

/** How a check came out is about the person, and stays in the record. */
export const checkRecorded = act(
  'check.recorded',
  'Enrollment',
  { checkRecordId: id, check: code, checkedOn: day },
  { effectiveOn: 'checkedOn' },
)
export const checkRevoked = act('check.revoked', 'Enrollment', { checkRecordId: id, check: code })
