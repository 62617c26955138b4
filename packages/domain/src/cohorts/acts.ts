import { act } from '../acts/act.ts'
import { changed, count, id } from '../acts/values.ts'

export const cohortCreated = act('cohort.created', 'Cohort', { programId: id })
export const cohortUpdated = act('cohort.updated', 'Cohort', { changed, version: count })
