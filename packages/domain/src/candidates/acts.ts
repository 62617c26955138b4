import { act } from '../acts/act.ts'
import { changed, count, day, id, isSo } from '../acts/values.ts'

export const profileCreated = act('profile.created', 'Enrollment', {})
export const profileUpdated = act('profile.updated', 'Enrollment', { changed, version: count })
export const consentRecorded = act('consent.recorded', 'Enrollment', { onDay: day }, { effectiveOn: 'onDay' })
export const consentWithdrawn = act(
  'consent.withdrawn',
  'Enrollment',
  { onDay: day, hidden: isSo },
  { effectiveOn: 'onDay' },
)
/** Nothing that says which candidate it is: that leads to no learner. */
export const candidatePublished = act('candidate.published', 'Enrollment', { learnerId: id })
export const candidateHidden = act('candidate.hidden', 'Enrollment', { learnerId: id })
