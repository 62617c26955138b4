import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'

export const internshipRecorded = act(
  'internship.recorded',
  'Enrollment',
  { internshipId: id, startsOn: day },
  { effectiveOn: 'startsOn' },
)
export const internshipUpdated = act('internship.updated', 'Enrollment', {
  internshipId: id,
  changed,
  version: count,
})
export const internshipEvaluated = act(
  'internship.evaluated',
  'Enrollment',
  { internshipId: id, evaluatedOn: day },
  { effectiveOn: 'evaluatedOn' },
)
