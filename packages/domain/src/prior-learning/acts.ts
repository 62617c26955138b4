import { act } from '../acts/act.ts'
import { changed, count, id } from '../acts/values.ts'

export const priorLearningRecorded = act('prior_learning.recorded', 'Enrollment', { priorLearningId: id })
export const priorLearningUpdated = act('prior_learning.updated', 'Enrollment', {
  priorLearningId: id,
  changed,
  version: count,
})
export const priorLearningRemoved = act('prior_learning.removed', 'Enrollment', { priorLearningId: id })
