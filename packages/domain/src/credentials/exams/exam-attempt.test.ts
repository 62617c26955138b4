import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/problems.ts'
import { told } from '../../../test/told.ts'
import { allow } from '../../decision.ts'
import {
  certificationFromExam,
  EXAM_OUTCOMES,
  EXAMS,
  ExamAttemptDetails,
  examAttemptsInOrder,
  mayRecordExamAttempt,
} from './exam-attempt.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const passed = { exam: 'CPC', satOn: '2026-10-15', outcome: 'PASSED', scorePercent: 70, note: 'Online' }

function problems(facts: Record<string, unknown>) {
  const issues = problemsOf(ExamAttemptDetails.safeParse({ ...passed, ...facts }))
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('an attempt has an exam, a day and an outcome; score and note may be empty', () => {
  expect(ExamAttemptDetails.parse(passed)).toEqual(passed)
  expect(ExamAttemptDetails.parse({ ...passed, scorePercent: undefined, note: ' ' })).toEqual({
    ...passed,
    scorePercent: null,
    note: null,
  })
  expect(problems({ exam: 'CPC_A' })).toEqual(['exam: Name an exam that is known here.'])
  expect(problems({ outcome: 'GOOD' })).toEqual(['outcome: Say how the attempt ended.'])
  for (const scorePercent of [-1, 101, 69.5, '70']) {
    expect(problems({ scorePercent }), String(scorePercent)).toEqual([
      'scorePercent: Write the score as a whole percent from 0 to 100, or leave it empty.',
    ])
  }
})

test('CPC is passed at 70 percent; a score of another exam is not judged', () => {
  const contradiction = [
    'scorePercent: CPC is passed at 70 percent or more. Check the score and the outcome.',
  ]
  expect(problems({ scorePercent: 69 })).toEqual(contradiction)
  expect(problems({ scorePercent: 70, outcome: 'FAILED' })).toEqual(contradiction)
  expect(problems({ scorePercent: 69, outcome: 'FAILED' })).toEqual([])
  for (const exam of EXAMS.filter((code) => code !== 'CPC')) {
    expect(problems({ exam, scorePercent: 60 }), exam).toEqual([])
    expect(problems({ exam, scorePercent: 90, outcome: 'FAILED' }), exam).toEqual([])
  }
})

test('somebody who did not sit the exam has no score', () => {
  expect(problems({ outcome: 'ABSENT', scorePercent: 0 })).toEqual([
    'scorePercent: Somebody who did not sit the exam has no score. Leave it empty.',
  ])
  expect(problems({ outcome: 'ABSENT', scorePercent: null })).toEqual([])
})

test('an attempt is written down on its day or later, and once for an exam and a day', () => {
  const sit = (satOn: string, exam: (typeof EXAMS)[number] = 'CPC') =>
    mayRecordExamAttempt({
      learnerName: 'Noor',
      exam,
      satOn: day(satOn),
      others: [{ exam: 'CPC', satOn: day('2026-10-15') }],
      today: day('2026-11-02'),
    })
  expect(sit('2026-11-02')).toEqual(allow)
  expect(sit('2026-10-15', 'CCS')).toEqual(allow)
  expect(sit('2026-11-03')).toEqual(
    told('November 3, 2026 is yet to come. Write the attempt down on its day or later.', 'satOn'),
  )
  expect(sit('2026-10-15')).toEqual(
    told(
      'Noor already has an attempt at CPC on October 15, 2026. Change that one, or give another day.',
      'satOn',
    ),
  )
})

test('attempts are numbered in the order they were sat, for each exam by itself, absences not counted', () => {
  const attempt = (exam: (typeof EXAMS)[number], satOn: string, outcome: (typeof EXAM_OUTCOMES)[number]) => ({
    exam,
    satOn: day(satOn),
    outcome,
  })
  const inOrder = examAttemptsInOrder([
    attempt('CPC', '2026-10-15', 'PASSED'),
    attempt('CCS', '2026-09-01', 'FAILED'),
    attempt('CPC', '2026-06-01', 'ABSENT'),
    attempt('CPC', '2026-05-01', 'FAILED'),
  ])
  expect(inOrder.map(({ exam, satOn, attemptNumber }) => [exam, satOn.toString(), attemptNumber])).toEqual([
    ['CPC', '2026-05-01', 1],
    ['CPC', '2026-06-01', null],
    ['CCS', '2026-09-01', 1],
    ['CPC', '2026-10-15', 2],
  ])
})

test('the order in which attempts were written down changes nothing', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { maxLength: 8 })
  fc.assert(
    fc.property(days, fc.func(fc.nat()), (offsets, number) => {
      const attempts = offsets.map((days) => ({
        exam: EXAMS[number(days) % EXAMS.length]!,
        outcome: EXAM_OUTCOMES[number(days, 'outcome') % EXAM_OUTCOMES.length]!,
        satOn: day('2024-01-01').add({ days }),
      }))
      expect(examAttemptsInOrder(attempts.toReversed())).toEqual(examAttemptsInOrder(attempts))
    }),
  )
})

test('a passed CPC or COC gives the apprentice form until experience is proven, other exams their certification', () => {
  const given = (experienceProven: boolean) =>
    EXAMS.map((exam) => certificationFromExam({ exam, outcome: 'PASSED', experienceProven }))
  expect(given(false)).toEqual(['CPC_A', 'COC_A', 'CRC', 'CCA', 'CCS', 'CCS_P'])
  expect(given(true)).toEqual([...EXAMS])
  expect(certificationFromExam({ exam: 'CPC', outcome: 'FAILED', experienceProven: true })).toBeNull()
  expect(certificationFromExam({ exam: 'CPC', outcome: 'ABSENT', experienceProven: true })).toBeNull()
})
