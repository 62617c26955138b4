import { compareStandards } from '@journeyline/domain/programs/compare-standards'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { thingsOf } from './difference.ts'

test('lines stand together by what they are about, and a thing that is new or gone says so as a whole', () => {
  const after = structuredClone(US_MEDICAL_CODER)
  const [hours, instruction, ...others] = after.requirements
  after.requirements = [
    { ...hours!, title: 'Work' },
    ...others,
    { ...instruction!, code: 'MORE', source: null },
  ]
  const things = thingsOf(compareStandards(US_MEDICAL_CODER, after))
  expect(things.map(({ key, lines, difference }) => [key, lines.length, difference])).toEqual([
    ['OJT', 1, 'CHANGED'],
    ['RTI', 5, 'REMOVED'],
    ['MORE', 4, 'ADDED'],
  ])
})

test('a thing that only says more than before is changed, and not new', () => {
  const after = structuredClone(US_MEDICAL_CODER)
  after.jobFunctions[0]!.competencies[0]!.ojtMinutes = 60
  expect(thingsOf(compareStandards(US_MEDICAL_CODER, after))).toMatchObject([
    { key: 'JF1.A', difference: 'CHANGED' },
  ])
})
