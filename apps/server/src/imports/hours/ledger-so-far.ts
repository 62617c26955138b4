import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { RecordedHours } from '@journeyline/domain/imports/hours/hours-verdict'
import { Temporal } from 'temporal-polyfill'
import { dayKey } from '../../hours/writing/days-so-far.ts'
import type { Run } from '../judged-row.ts'

/** An entry that a row would write. */
export interface AskedEntry {
  learnerId: string
  /** YYYY-MM-DD. */
  onDay: string
  reference: string
}

/** What the ledger says about some entries. */
export interface LedgerSoFar {
  /** Minutes of the person's day that are not rejected, by `dayKey`; absent where there are none. */
  minutes: ReadonlyMap<string, number>
  /** What of the person's day counts or waits and came from no file, by `dayKey`; absent where there is nothing. */
  byHand: ReadonlyMap<string, readonly RecordedHours[]>
  /** What earlier files recorded, by reference. */
  recorded: ReadonlyMap<string, RecordedHours>
}

/** What the ledger says about entries that a file would write, in two statements however many they are. */
export async function ledgerSoFar(run: Run, asked: readonly AskedEntry[]): Promise<LedgerSoFar> {
  if (asked.length === 0) return { minutes: new Map(), byHand: new Map(), recorded: new Map() }
  const days = await run<Day>(DAYS, [JSON.stringify(asked)])
  const entries = await run<Recorded>(RECORDED, [asked.map(({ reference }) => reference)])
  return {
    minutes: new Map(days.map(({ learnerId, onDay, minutes }) => [dayKey(learnerId, onDay), minutes])),
    byHand: new Map(
      days.map(({ learnerId, onDay, byHand }) => [dayKey(learnerId, onDay), byHand.map(asRecorded)]),
    ),
    recorded: new Map(entries.map(({ reference, ...entry }) => [reference, asRecorded(entry)])),
  }
}

interface Day {
  learnerId: string
  onDay: string
  minutes: number
  byHand: Entry[]
}

interface Entry extends Omit<RecordedHours, 'onDay' | 'kind'> {
  onDay: string
  /** Checked by the database. */
  kind: HoursKind
}

interface Recorded extends Entry {
  reference: string
}

const asRecorded = (entry: Entry): RecordedHours => ({
  ...entry,
  onDay: Temporal.PlainDate.from(entry.onDay),
})

const DAYS = `
  select d.learner_id::text as "learnerId", d.on_day::text as "onDay", d.minutes,
    coalesce((select jsonb_agg(jsonb_build_object('learnerId', h.learner_id, 'learnerName', trim(l.first_name || ' ' || l.last_name),
        'kind', h.kind, 'onDay', h.on_day, 'minutes', h.minutes, 'competency', c.code, 'course', u.number) order by h.id)
      from enrollment e join hours_entry h on h.enrollment_id = e.id and h.on_day = d.on_day join learner l on l.id = h.learner_id
      left join competency c on c.id = h.competency_id left join course u on u.id = h.course_id
      where e.learner_id = d.learner_id and h.basis = 'DONE' and h.source <> 'IMPORT' and h.status <> 'REJECTED'
        and not exists (select from hours_entry r where r.reverses_id = h.id)), '[]') as "byHand"
  from (select distinct "learnerId", "onDay" from jsonb_to_recordset($1::jsonb) as x ("learnerId" uuid, "onDay" date)) a
  join hours_day d on d.learner_id = a."learnerId" and d.on_day = a."onDay"`

const RECORDED = `
  select h.reference, h.learner_id::text as "learnerId", trim(l.first_name || ' ' || l.last_name) as "learnerName",
    h.kind, h.on_day::text as "onDay", h.minutes, c.code as competency, u.number as course
  from hours_entry h join learner l on l.id = h.learner_id
  left join competency c on c.id = h.competency_id left join course u on u.id = h.course_id
  where h.source = 'IMPORT' and h.reference = any ($1::text[])`
