import { act } from '../acts/act.ts'
import { code, id } from '../acts/values.ts'

/** The one of these ids that is of what it names. What the other system calls it may be somebody's name: that stands in the row alone. */
export const referenceRecorded = act(
  'reference.recorded',
  'ExternalReference',
  {
    system: code,
    learnerId: id.optional(),
    enrollmentId: id.optional(),
    placementId: id.optional(),
    employerId: id.optional(),
    worksiteId: id.optional(),
    cohortId: id.optional(),
    hoursEntryId: id.optional(),
    fundingAwardId: id.optional(),
  },
  { alsoBy: ['EMPLOYER'] },
)
export const referenceRemoved = act(
  'reference.removed',
  'ExternalReference',
  {},
  { inLog: false, alsoBy: ['EMPLOYER'] },
)
