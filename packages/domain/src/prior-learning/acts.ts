import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'

export const priorLearningRecorded = act('prior_learning.recorded', 'Enrollment', { priorLearningId: id })
export const priorLearningUpdated = act('prior_learning.updated', 'Enrollment', { priorLearningId: id })
export const priorLearningRemoved = act('prior_learning.removed', 'Enrollment', { priorLearningId: id })
