import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { EndReason } from '@journeyline/domain/placements/codes'
import { Temporal } from 'temporal-polyfill'
import type { RowProblem, Run } from '../judged-row.ts'
import { importWord } from '../words.ts'
import type { Spoken } from './known-facts.ts'
import type { Seen, SeenPlacement } from './seen-learners.ts'

/** An employment that a row ends: its learner goes on elsewhere from the next day, or leaves the program on that day. */
export interface Ending {
  placement: SeenPlacement
  endedOn: Temporal.PlainDate
  endReason: EndReason
}

/** What a row ends of the employments that go on: the one before another, and all of whoever leaves. */
export function endedByRow(row: RosterRow, seen: Seen, spoken: Spoken): Ending[] {
  const leftOn = leavingDay(row, seen)
  return seen.placements
    .filter(({ endedOn }) => endedOn === null)
    .flatMap((placement): Ending[] => {
      const startedOn = Temporal.PlainDate.from(placement.startedOn)
      const next = movesOnFrom(placement, row, spoken)
      if (next !== null)
        return [{ placement, endedOn: next.subtract({ days: 1 }), endReason: 'CHANGED_EMPLOYER' }]
      if (leftOn === null || Temporal.PlainDate.compare(leftOn, startedOn) < 0) return []
      return [{ placement, endedOn: leftOn, endReason: 'LEFT_PROGRAM' }]
    })
}

/** The day on which the row takes its learner out of the program; null where it does not, or they had left. */
export function leavingDay({ stage, stageSince }: RosterRow, { enrollment }: Seen) {
  return stage === 'WITHDRAWN' && enrollment?.stage !== 'WITHDRAWN' ? stageSince : null
}

/** The first day of the row's employment, where it is a new one that follows this one. */
function movesOnFrom(placement: SeenPlacement, row: RosterRow, spoken: Spoken): Temporal.PlainDate | null {
  const { employer, employmentStartedOn: begins } = row
  if (employer === null || begins === null || spoken.placement !== null) return null
  if (placement.alongsideReason !== null || begins.toString() <= placement.startedOn) return null
  return begins
}

/** The last day on which somebody worked at each employment, by its id: read of those alone that rows end. */
export async function lastWorkedAt(
  run: Run,
  endings: readonly Ending[],
): Promise<ReadonlyMap<string, string>> {
  if (endings.length === 0) return new Map()
  const rows = await run<{ id: string; last: string }>(LAST_WORKED, [
    endings.map(({ placement }) => placement.id),
  ])
  return new Map(rows.map(({ id, last }) => [id, last]))
}

const LAST_WORKED = `select h.placement_id as id, max(h.on_day)::text as last from hours_entry h
  where h.placement_id = any ($1::uuid[]) and h.basis = 'DONE' and h.status <> 'REJECTED'
    and not exists (select from hours_entry r where r.reverses_id = h.id) group by 1`

/** An employment does not end before the days on which somebody worked there. */
export function leftHoursProblem(
  row: RosterRow,
  endings: readonly Ending[],
  lastWorked: ReadonlyMap<string, string>,
): RowProblem[] {
  const ending = endings.find(({ placement, endedOn }) => (lastWorked.get(placement.id) ?? '') > `${endedOn}`)
  if (ending === undefined) return []
  const { placement, endedOn, endReason } = ending
  const says = importWord('ROW_ENDS_BEFORE_WORK', {
    ...{ learnerName: learnerName(row), employerName: placement.employer, endedOn },
    lastWorkedOn: Temporal.PlainDate.from(lastWorked.get(placement.id)!),
  })
  const column = endReason === 'LEFT_PROGRAM' ? 'stage_since' : 'employment_started_on'
  return [{ column, code: 'CONTRADICTION', says }]
}
