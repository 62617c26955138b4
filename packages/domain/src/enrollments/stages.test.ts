import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import {
  CANDIDATE_STAGES,
  goesForward,
  isActiveStage,
  isCandidateStage,
  MOVES,
  needsReason,
  STAGES,
  skippedStages,
} from './stages.ts'

test('which stage may follow which, and how', () => {
  const table = STAGES.map((from) =>
    [from, ...STAGES.map((to) => MOVES[from][to] ?? '-')]
      .map((cell) => cell.padEnd(15))
      .join('')
      .trimEnd(),
  )
  expect(
    `\n${[
      ['', ...STAGES]
        .map((cell) => cell.padEnd(15))
        .join('')
        .trimEnd(),
      ...table,
    ].join('\n')}\n`,
  ).toMatchInlineSnapshot(`
      "
                     TRAINING       PRACTICODE     INTERNSHIP     READY          APPRENTICESHIP COMPLETED      WITHDRAWN
      TRAINING       -              FORWARD        SKIP           SKIP           SKIP           -              WITHDRAWAL
      PRACTICODE     BACK           -              FORWARD        SKIP           SKIP           -              WITHDRAWAL
      INTERNSHIP     BACK           BACK           -              FORWARD        SKIP           -              WITHDRAWAL
      READY          BACK           BACK           BACK           -              FORWARD        -              WITHDRAWAL
      APPRENTICESHIP BACK           BACK           BACK           BACK           -              FORWARD        WITHDRAWAL
      COMPLETED      REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  -              -
      WITHDRAWN      REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  REINSTATEMENT  -              -
      "
    `)
})

test('only the usual step forward needs no reason', () => {
  const without = STAGES.flatMap((from) =>
    STAGES.filter((to) => MOVES[from][to] && !needsReason(from, to)).map((to) => `${from} > ${to}`),
  )
  expect(without).toEqual([
    'TRAINING > PRACTICODE',
    'PRACTICODE > INTERNSHIP',
    'INTERNSHIP > READY',
    'READY > APPRENTICESHIP',
    'APPRENTICESHIP > COMPLETED',
  ])
})

test('the usual step and a skip go forward; a step back, leaving and coming back do not', () => {
  expect(STAGES.filter((to) => goesForward('INTERNSHIP', to))).toEqual(['READY', 'APPRENTICESHIP'])
  expect(STAGES.filter((to) => goesForward('WITHDRAWN', to))).toEqual([])
})

test('a skip names every stage it jumps over, a step back names none', () => {
  expect(skippedStages('TRAINING', 'APPRENTICESHIP')).toEqual(['PRACTICODE', 'INTERNSHIP', 'READY'])
  expect(skippedStages('READY', 'TRAINING')).toEqual([])
})

test('every stage before the apprenticeship makes a hire candidate (A54)', () => {
  expect(STAGES.filter(isCandidateStage)).toEqual([...CANDIDATE_STAGES])
  expect(STAGES.filter(isActiveStage)).toEqual([...CANDIDATE_STAGES, 'APPRENTICESHIP'])
})

test('stages are named in words', () => {
  expect(STAGES.map((one) => labelOf('stage', one))).toEqual([
    'Training',
    'Practicode',
    'Internship',
    'Ready',
    'Apprenticeship',
    'Completed',
    'Withdrawn',
  ])
})
