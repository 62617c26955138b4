import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { LEAVING_REASONS, type LeavingReason, leavingReasonsOf } from './leaving.ts'
import { mayChangeStage, type StageChange } from './stage-change.ts'
import { WHOLE_PATH } from './stages.ts'

const day = Temporal.PlainDate.from('2026-11-02')
const leave = (reason: LeavingReason | null, facts: Partial<StageChange> = {}) =>
  mayChangeStage({
    ...{ learnerName: 'Noor', path: WHOLE_PATH, from: 'TRAINING', to: 'WITHDRAWN' },
    ...{ since: day, effectiveOn: day, today: day, reason: 'Moved to another state' },
    leaving: { reason, country: 'US' },
    ...facts,
  })

test('who leaves does so for one of the reasons of the country', () => {
  expect(leave('LAID_OFF')).toEqual(allow)
  expect(leave(null)).toEqual(
    told('Say why Noor leaves: give one of the reasons, beside what you write about it.', 'leavingReason'),
  )
  expect(leave('REDUNDANT')).toEqual(
    told(
      "“Made redundant” is no reason of this program. Give one of At the learner's own request, Ended in the probationary period, Ended by the sponsor for good cause, Laid off, Took another job, Went on in another program, Attendance, Did not reach what the program asks, Health, Personal reasons, Moved away, Military service, Lost contact, Died, or Another reason.",
      'leavingReason',
    ),
  )
})

test('no other move has one', () => {
  expect(leave('HEALTH', { to: 'PRACTICODE' })).toEqual(
    told('Only who leaves the program has a reason for leaving. Leave it out.', 'leavingReason'),
  )
})

test('each country has its own and those of all', () => {
  const [us, wales] = [leavingReasonsOf('US'), leavingReasonsOf('GB')]
  expect(us.filter((reason) => !wales.includes(reason))).toEqual([
    ...['PROBATION', 'GOOD_CAUSE', 'LAID_OFF', 'MILITARY_SERVICE'],
  ])
  expect(wales.filter((reason) => !us.includes(reason))).toEqual(['DISMISSED', 'REDUNDANT'])
  expect(LEAVING_REASONS.filter((reason) => us.includes(reason) || wales.includes(reason))).toEqual([
    ...LEAVING_REASONS,
  ])
})
