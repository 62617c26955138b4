import { act } from '../acts/act.ts'
import { changed, count } from '../acts/values.ts'

export const learnerCreated = act('learner.created', 'Learner', {})
export const learnerUpdated = act('learner.updated', 'Learner', { changed, version: count })
