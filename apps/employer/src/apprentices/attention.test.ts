import { expect, test } from 'vitest'
import { attentionFor } from './attention.ts'
import { type ProgressFacts, paceOf } from './pace.ts'

const progress = (behindDays: number, met = false): ProgressFacts => ({
  ...{ complete: false, behindDays },
  requirements: [
    { kind: 'OJT_HOURS', title: 'On the job', met, waitingMinutes: 0, behindDays: 0 },
    { kind: 'COMPETENCIES', title: 'Competencies', met: false, waitingMinutes: 0, behindDays },
  ],
})
const supervisor = { id: 'maria' }

test('an apprentice is on time or so many days behind, also when all hours are done and something else is behind', () => {
  expect([progress(0), progress(3), progress(3, true), progress(0, true), null].map(paceOf)).toEqual([
    { is: 'ON_TIME' },
    { is: 'BEHIND', days: 3, with: 'Competencies' },
    { is: 'BEHIND', days: 3, with: 'Competencies' },
    { is: 'HOURS_DONE' },
    { is: 'NONE' },
  ])
  expect(paceOf({ complete: true, behindDays: 0, requirements: [] })).toEqual({ is: 'DONE' })
})

test('who has no supervisor, or is two weeks behind, needs attention; a few days are none', () => {
  expect(attentionFor({ supervisor: null, progress: progress(40) })).toEqual({ why: 'NO_SUPERVISOR' })
  expect(attentionFor({ supervisor, progress: progress(14) })).toEqual({
    why: 'BEHIND',
    days: 14,
    with: 'Competencies',
  })
  expect(attentionFor({ supervisor, progress: progress(13) })).toBeNull()
  expect(attentionFor({ supervisor, progress: null })).toBeNull()
})
