import { z } from 'zod'
import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'
import { STAGES } from './stages.ts'

const stage = z.enum(STAGES)

export const enrollmentCreated = act(
  'enrollment.created',
  'Enrollment',
  { learnerId: id, cohortId: id, enrolledOn: day },
  { effectiveOn: 'enrolledOn' },
)
export const enrollmentUpdated = act('enrollment.updated', 'Enrollment', { changed, version: count })
export const stageChanged = act(
  'enrollment.stage_changed',
  'Enrollment',
  { from: stage, to: stage, effectiveOn: day },
  { effectiveOn: 'effectiveOn' },
)
export const completionConfirmed = act('enrollment.completion_confirmed', 'Enrollment', { stageChangeId: id })
export const stageChangeUndone = act('enrollment.stage_change_undone', 'Enrollment', {
  stageChangeId: id,
  from: stage,
  to: stage,
})
