import { act } from '../acts/act.ts'
import { changed, count, id } from '../acts/values.ts'

export const employerCreated = act('employer.created', 'Employer', {})
export const employerUpdated = act('employer.updated', 'Employer', { changed, version: count })
export const worksiteAdded = act('worksite.added', 'Worksite', { employerId: id })
