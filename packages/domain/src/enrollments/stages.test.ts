import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import {
  CANDIDATE_STAGES,
  goesForward,
  isActiveStage,
  isCandidateStage,
  MOVES,
  moveKind,
  needsReason,
  STAGES,
  skippedStages,
  WHOLE_PATH,
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
    STAGES.filter((to) => MOVES[from][to] && !needsReason(WHOLE_PATH, from, to)).map(
      (to) => `${from} > ${to}`,
    ),
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
  expect(skippedStages(WHOLE_PATH, 'TRAINING', 'APPRENTICESHIP')).toEqual([
    'PRACTICODE',
    'INTERNSHIP',
    'READY',
  ])
  expect(skippedStages(WHOLE_PATH, 'READY', 'TRAINING')).toEqual([])
})

test('what is not on a path is no step of it, and nobody skips it', () => {
  const path = ['TRAINING', 'APPRENTICESHIP', 'COMPLETED'] as const
  const moves = STAGES.flatMap((from) =>
    STAGES.flatMap((to) => {
      const kind = moveKind(path, from, to)
      return kind !== null && path.some((stage) => stage === from) ? [`${from} > ${to}: ${kind}`] : []
    }),
  )
  expect(moves).toEqual([
    'TRAINING > APPRENTICESHIP: FORWARD',
    'TRAINING > WITHDRAWN: WITHDRAWAL',
    'APPRENTICESHIP > TRAINING: BACK',
    'APPRENTICESHIP > COMPLETED: FORWARD',
    'APPRENTICESHIP > WITHDRAWN: WITHDRAWAL',
    'COMPLETED > TRAINING: REINSTATEMENT',
    'COMPLETED > APPRENTICESHIP: REINSTATEMENT',
  ])
  expect(
    skippedStages(['TRAINING', 'READY', 'APPRENTICESHIP', 'COMPLETED'], 'TRAINING', 'APPRENTICESHIP'),
  ).toEqual(['READY'])
  for (const from of STAGES)
    for (const to of STAGES) expect(moveKind(WHOLE_PATH, from, to)).toBe(MOVES[from][to] ?? null)
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
