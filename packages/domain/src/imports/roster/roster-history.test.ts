import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { moveKind, needsReason, STAGES, WHOLE_PATH } from '../../enrollments/stages.ts'
import { historyFromRow, SKIPPED_ON_RECORD, WITHDRAWN_ON_RECORD } from './roster-history.ts'

type Row = Parameters<typeof historyFromRow>[0]

const day = (text: string) => Temporal.PlainDate.from(text)
const winter = { startsOn: day('2026-01-12') }

const ready: Row = {
  stage: 'READY',
  stageSince: day('2026-04-21'),
  enrolledOn: day('2025-12-24'),
  internshipStartedOn: day('2026-02-14'),
  employmentStartedOn: null,
}

test('a learner in training has been there since the row says', () => {
  expect(steps({ ...ready, stage: 'TRAINING' })).toEqual(['TRAINING 2026-04-21'])
})

test('training begins with the cohort, then come the internship and the present stage', () => {
  expect(steps(ready)).toEqual([
    'TRAINING 2026-01-12',
    `INTERNSHIP 2026-02-14 ${SKIPPED_ON_RECORD}`,
    'READY 2026-04-21',
  ])
})

test('a late learner begins on the day of enrollment', () => {
  expect(steps({ ...ready, stage: 'PRACTICODE', enrolledOn: day('2026-02-01') })).toEqual([
    'TRAINING 2026-02-01',
    'PRACTICODE 2026-04-21',
  ])
})

test('the internship is not told twice to who is in it, nor when its day does not fit', () => {
  const twoSteps = ['TRAINING 2026-01-12', `READY 2026-04-21 ${SKIPPED_ON_RECORD}`]
  expect(steps({ ...ready, stage: 'INTERNSHIP' })).toEqual([
    'TRAINING 2026-01-12',
    `INTERNSHIP 2026-04-21 ${SKIPPED_ON_RECORD}`,
  ])
  expect(steps({ ...ready, internshipStartedOn: day('2026-05-01') })).toEqual(twoSteps)
  expect(steps({ ...ready, internshipStartedOn: null })).toEqual(twoSteps)
})

test('who completed was an apprentice, even when both have the same day', () => {
  const completed: Row = { ...ready, stage: 'COMPLETED', employmentStartedOn: day('2026-04-21') }
  expect(steps(completed)).toEqual([
    'TRAINING 2026-01-12',
    `INTERNSHIP 2026-02-14 ${SKIPPED_ON_RECORD}`,
    `APPRENTICESHIP 2026-04-21 ${SKIPPED_ON_RECORD}`,
    'COMPLETED 2026-04-21',
  ])
})

test('who withdrew passed the stages whose days are given', () => {
  expect(steps({ ...ready, stage: 'WITHDRAWN' })).toEqual([
    'TRAINING 2026-01-12',
    `INTERNSHIP 2026-02-14 ${SKIPPED_ON_RECORD}`,
    `WITHDRAWN 2026-04-21 ${WITHDRAWN_ON_RECORD}`,
  ])
})

test('on a path without an internship the days of one prove no stage, and nothing is skipped', () => {
  const path = ['TRAINING', 'APPRENTICESHIP', 'COMPLETED'] as const
  const employed: Row = { ...ready, stage: 'APPRENTICESHIP', employmentStartedOn: day('2026-04-21') }
  expect(historyFromRow(employed, path, winter)).toEqual([
    { toStage: 'TRAINING', effectiveOn: day('2026-01-12') },
    { toStage: 'APPRENTICESHIP', effectiveOn: day('2026-04-21') },
  ])
})

test('every proven history is in order, keeps to the table of moves and ends where the row says', () => {
  const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => day('2026-01-01').add({ days }))
  const anyRow = fc
    .record({
      stage: fc.constantFrom(...STAGES),
      days: fc.tuple(anyDay, anyDay).map((days) => days.sort(Temporal.PlainDate.compare)),
      internshipStartedOn: fc.option(anyDay),
      employmentStartedOn: anyDay,
    })
    .map(
      ({ days: [enrolledOn, stageSince], ...row }): Row => ({
        ...row,
        enrolledOn: enrolledOn!,
        stageSince: stageSince!,
      }),
    )
  fc.assert(
    fc.property(anyRow, anyDay, (row, startsOn) => {
      const history = historyFromRow(row, WHOLE_PATH, { startsOn })
      expect(history[0]?.toStage).toBe('TRAINING')
      expect(history.at(-1)).toMatchObject({ toStage: row.stage, effectiveOn: row.stageSince })
      for (const [index, step] of history.slice(1).entries()) {
        const previous = history[index]!
        expect(moveKind(WHOLE_PATH, previous.toStage, step.toStage)).not.toBeNull()
        expect(step.reason !== undefined).toBe(needsReason(WHOLE_PATH, previous.toStage, step.toStage))
        expect(Temporal.PlainDate.compare(previous.effectiveOn, step.effectiveOn)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

function steps(row: Row): string[] {
  return historyFromRow(row, WHOLE_PATH, winter).map(({ toStage, effectiveOn, reason }) =>
    [toStage, effectiveOn.toString(), reason].filter(Boolean).join(' '),
  )
}
