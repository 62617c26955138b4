import { expect, test } from 'vitest'
import { type PracticeShown, practiceStep } from './practice-step.ts'

const TODAY = '2026-11-23'
const open = (code: string, standing = 'something is open') => ({
  code,
  met: false,
  standing,
  next: 'Do it.',
})
const dbs = { standing: 'MISSING', requirement: { code: 'DBS', title: 'DBS check', kind: 'CHECK' } } as const

function step(facts: Partial<PracticeShown> & { asks?: ReturnType<typeof open>[] }) {
  const { asks = [], ...shown } = facts
  const gate = shown.stage === 'INTERNSHIP' ? 'LEAVING_INTERNSHIP' : 'LEAVING_PRACTICODE'
  const bare: PracticeShown = {
    ...{ stage: 'PRACTICODE', practicode: { state: 'RUNNING', curve: [{}] }, internships: [], checks: [] },
    progress: { requirements: [{ gate, conditions: asks }] },
  }
  return practiceStep({ ...bare, ...shown }, TODAY)
}

test('in Practicode the access comes first, then readings until nothing is open', () => {
  const cases = open('CASES')
  const at = (state: string, curve: unknown[] = [{}]) => step({ asks: [cases], practicode: { state, curve } })
  expect(at('NOT_STARTED')).toEqual({ kind: 'ACCESS' })
  expect(at('RUNNING', [])).toEqual({ kind: 'FIRST_READING', open: cases })
  expect(at('ENDING_SOON')).toEqual({ kind: 'READING', open: cases })
  expect(at('ENDED')).toEqual({ kind: 'ACCESS_ENDED', open: cases })
  expect(step({})).toEqual({ kind: 'GO_ON' })
})

test('in the internship it is recorded, waited for, filled in, evaluated', () => {
  const at = (asks: ReturnType<typeof open>[], endsOn: string | null = null) =>
    step({ stage: 'INTERNSHIP', asks, internships: [{ id: '1', endsOn, endedOn: null }] })
  expect(step({ stage: 'INTERNSHIP', asks: [open('RECORDED')] })).toMatchObject({ kind: 'INTERNSHIP' })
  expect(at([open('ENDED'), open('EVALUATED')], '2026-12-01')).toEqual({
    kind: 'INTERNSHIP_RUNS',
    until: '2026-12-01',
    internshipId: '1',
  })
  expect(at([open('ENDED')])).toMatchObject({ kind: 'INTERNSHIP_OPEN' })
  expect(at([open('CODING_SHARE'), open('EVALUATED')], '2026-11-20')).toMatchObject({
    kind: 'INTERNSHIP_OPEN',
  })
  expect(at([open('EVALUATED')], '2026-11-20')).toMatchObject({ kind: 'EVALUATION' })
  expect(at([], '2026-11-20')).toEqual({ kind: 'GO_ON' })
})

test('elsewhere a check that is missing is next, and before Practicode it is class', () => {
  expect(step({ stage: 'TRAINING', checks: [dbs] })).toEqual({
    kind: 'CHECK',
    code: 'DBS',
    title: 'DBS check',
    standing: 'MISSING',
    declared: false,
  })
  expect(step({ stage: 'TRAINING' })).toEqual({ kind: 'TRAINING' })
  expect(step({ stage: 'TRAINING', practicode: null })).toEqual({ kind: 'DONE' })
  expect(step({ stage: 'READY', checks: [{ ...dbs, standing: 'WAIVED' }] })).toEqual({ kind: 'DONE' })
  expect(step({ stage: 'WITHDRAWN', checks: [dbs] })).toEqual({ kind: 'LEFT' })
})
