import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { STAGES, type Stage } from '../enrollments/stages.ts'
import { type FlowDay, trend } from './trend.ts'

const first = Temporal.PlainDate.from('2026-01-01')
const DAYS = 30

/** A recorded stage change of one enrollment; `sequence` orders changes of the same day as they were recorded. */
interface RecordedChange {
  toStage: Stage
  effectiveOn: Temporal.PlainDate
  sequence: number
  undone: boolean
}

/**
 * Where one enrollment stood at the end of a day: the last change that is not undone and took effect by then, or null
 * before the first. This is the definition; everything faster must agree with it.
 */
function standingFromHistory(changes: RecordedChange[], asOf: Temporal.PlainDate): Stage | null {
  const standing = inEffect(changes).findLast(
    (change) => Temporal.PlainDate.compare(change.effectiveOn, asOf) <= 0,
  )
  return standing?.toStage ?? null
}

/** One enrollment's history as entries into and departures from stages, as the database's counters hold it. */
function flowFromHistory(changes: RecordedChange[]): FlowDay[] {
  let previous: Stage | null = null
  return inEffect(changes).flatMap(({ toStage, effectiveOn: onDay }) => {
    const left: FlowDay[] = previous === null ? [] : [{ stage: previous, onDay, entered: 0, left: 1 }]
    previous = toStage
    return [...left, { stage: toStage, onDay, entered: 1, left: 0 }]
  })
}

function inEffect(changes: RecordedChange[]): RecordedChange[] {
  return changes
    .filter((change) => !change.undone)
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.effectiveOn, other.effectiveOn) || one.sequence - other.sequence,
    )
}

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
  const [point] = trend(flowFromHistory(changes), first, first, 'DAY')
  expect(point!.counts).toMatchObject({ TRAINING: 0, PRACTICODE: 0, INTERNSHIP: 1, READY: 0 })
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
      }
    }),
  )
})
