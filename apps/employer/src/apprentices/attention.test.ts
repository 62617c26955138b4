import { expect, test } from 'vitest'
import { attentionFor } from './attention.ts'
import { type ProgressFacts, paceOf } from './pace.ts'

const progress = (behindDays: number | null, met = false): ProgressFacts => ({
  ...{ complete: false, behindDays },
  requirements: [{ kind: 'OJT_HOURS', met, waitingMinutes: 0 }],
})
const supervisor = { id: 'maria' }

test('an apprentice is on time, so many days behind, or has no pace yet; whose hours are done has none to keep', () => {
  expect([progress(0), progress(3), progress(null), progress(3, true)].map(paceOf)).toEqual([
    { is: 'ON_TIME' },
    { is: 'BEHIND', days: 3 },
    { is: 'NO_PACE' },
    { is: 'DONE' },
  ])
})

test('who has no supervisor, or is two weeks behind, needs attention; a few days are none', () => {
  expect(attentionFor({ supervisor: null, progress: progress(40) })).toEqual({ why: 'NO_SUPERVISOR' })
  expect(attentionFor({ supervisor, progress: progress(14) })).toEqual({ why: 'BEHIND', days: 14 })
  expect(attentionFor({ supervisor, progress: progress(13) })).toBeNull()
  expect(attentionFor({ supervisor, progress: progress(null) })).toBeNull()
})
