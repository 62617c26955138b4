import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'

const whose = { enrollmentId: id, employerId: id }

export const placementCreated = act(
  'placement.created',
  'Placement',
  { ...whose, startedOn: day },
  { effectiveOn: 'startedOn' },
)
export const placementUpdated = act('placement.updated', 'Placement', { ...whose, changed, version: count })
export const placementEnded = act(
  'placement.ended',
  'Placement',
  { ...whose, endedOn: day, version: count },
  { effectiveOn: 'endedOn', alsoBy: ['EMPLOYER'] },
)
