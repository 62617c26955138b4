import { act } from '../acts/act.ts'
import { code, day, id } from '../acts/values.ts'

export const checkRecorded = act(
  'check.recorded',
  'Enrollment',
  { checkRecordId: id, check: code, checkedOn: day },
  { effectiveOn: 'checkedOn' },
)
export const checkRevoked = act('check.revoked', 'Enrollment', { checkRecordId: id, check: code })
