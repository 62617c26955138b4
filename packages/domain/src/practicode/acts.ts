import { act } from '../acts/act.ts'
import { day, id } from '../acts/values.ts'

export const practicodeStarted = act(
  'practicode.started',
  'Enrollment',
  { startedOn: day },
  { effectiveOn: 'startedOn' },
)
export const readingRecorded = act(
  'practicode.reading_recorded',
  'Enrollment',
  { practicodeReadingId: id, readOn: day },
  { effectiveOn: 'readOn' },
)
export const readingCorrected = act(
  'practicode.reading_corrected',
  'Enrollment',
  { practicodeReadingId: id, readOn: day },
  { effectiveOn: 'readOn' },
)
