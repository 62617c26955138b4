import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { STAGES } from '../enrollments/stages.ts'
import { flowFromHistory, type RecordedChange, standingFromHistory } from './flow.ts'
import { snapshotFromFlow, trend } from './snapshot.ts'

const first = Temporal.PlainDate.from('2026-01-01')
const DAYS = 30

test('the later of two changes on one day stands, and an undone one never does', () => {
  const change = (toStage: RecordedChange['toStage'], sequence: number, undone = false) => ({
    toStage,
    effectiveOn: first,
    sequence,
    undone,
  })
  const changes = [
    change('INTERNSHIP', 2),
    change('TRAINING', 0),
    change('PRACTICODE', 1),
    change('READY', 3, true),
  ]
  expect(standingFromHistory(changes, first)).toBe('INTERNSHIP')
  expect(standingFromHistory(changes, first.subtract({ days: 1 }))).toBeNull()
  expect(flowFromHistory(changes).map(({ stage, entered, left }) => [stage, entered, left])).toEqual([
    ['TRAINING', 1, 1],
    ['PRACTICODE', 1, 1],
    ['INTERNSHIP', 1, 0],
  ])
})

// Recorded in the order of `sequence`, effective on any day: later records may lie before earlier ones.
const histories = fc.array(
  fc
    .array(
      fc.record({
        toStage: fc.constantFrom(...STAGES),
        effectiveOn: fc.integer({ min: 0, max: DAYS - 1 }).map((days) => first.add({ days })),
        undone: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map((changes): RecordedChange[] => changes.map((change, sequence) => ({ ...change, sequence }))),
  { maxLength: 6 },
)

test('counts from the flow agree with the histories on every day, backdated and undone changes included', () => {
  fc.assert(
    fc.property(histories, (learners) => {
      const flows = learners.flatMap(flowFromHistory)
      const points = trend(flows, first.subtract({ days: 1 }), first.add({ days: DAYS }), 'DAY')
      expect(points).toHaveLength(DAYS + 2)
      for (const { on, counts } of points) {
        const standing = learners.map((changes) => standingFromHistory(changes, on))
        const counted = Object.fromEntries(
          STAGES.map((stage) => [stage, standing.filter((stands) => stands === stage).length]),
        )
        expect(counts).toEqual(counted)
        expect(snapshotFromFlow(flows, on)).toEqual(counted)
      }
    }),
  )
})
