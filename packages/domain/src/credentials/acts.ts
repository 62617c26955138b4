import { z } from 'zod'
import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'
import { EXAMS } from './exams/exam-attempt.ts'

export const credentialRecorded = act('credential.recorded', 'Learner', { credentialId: id })
export const credentialUpdated = act('credential.updated', 'Learner', {
  credentialId: id,
  changed,
  version: count,
})
export const credentialRemoved = act('credential.removed', 'Learner', { credentialId: id })
export const aapcRenewalSet = act('learner.aapc_renewal_set', 'Learner', { version: count }, { version: 2 })
export const ceuRecorded = act(
  'ceu.recorded',
  'Learner',
  { ceuEntryId: id, units: count, earnedOn: day },
  { effectiveOn: 'earnedOn' },
)
export const ceuReversed = act('ceu.reversed', 'Learner', { ceuEntryId: id, units: count })
export const examRecorded = act(
  'exam.recorded',
  'Learner',
  { examAttemptId: id, exam: z.enum(EXAMS), satOn: day },
  { effectiveOn: 'satOn' },
)
export const examRemoved = act('exam.removed', 'Learner', { examAttemptId: id })
