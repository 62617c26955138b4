import type { Temporal } from 'temporal-polyfill'
import type { SignedIn } from '../kernel/viewer.ts'
import type { RecordFacts } from './record-facts.ts'
import { NOW, ON_DAY, recordSql } from './record-sql.ts'

/** Whose records are read: some enrollments, those of a program that completed last, or a page of a cohort's. */
export type RecordsAsked =
  | { enrollmentIds: readonly string[] }
  | { programId: string; completedLast: number }
  | {
      cohortId: string
      stages: readonly string[] | null
      after: string | null
      backward: boolean
      size: number
    }

/**
 * Learners' records in one statement, however many learners and entries there are: hours come from the weekly sums that
 * triggers keep, everything else by an index on the enrollment or learner.
 */
export async function readRecords(
  viewer: Pick<SignedIn, 'query'>,
  asked: RecordsAsked,
): Promise<RecordFacts[]> {
  const values: unknown[] = []
  const where = whereOf(asked, (value) => `$${values.push(value)}`)
  const [row] = await viewer.query<{ records: RecordFacts[] }>({
    name: 'enrollmentIds' in asked ? 'progress-records' : undefined,
    text: `select coalesce(json_agg(record), '[]') as records from (${recordSql(NOW)} ${where}) record`,
    values,
  })
  return row!.records
}

/** Which enrollment's record, and as of when. */
export interface RecordOnDay {
  enrollmentId: string
  /** What had happened by the end of this local day. */
  onDay: Temporal.PlainDate
  /** What was known by the end of this day; null for all that is known now. */
  knownOn: Temporal.PlainDate | null
}

/**
 * The same as the records stood on a day, each on its own: what had happened by then and was known. Hours are summed from
 * their entries, in one statement however many there are.
 */
export async function readRecordsOn(
  viewer: Pick<SignedIn, 'query'>,
  asked: readonly RecordOnDay[],
): Promise<RecordFacts[]> {
  const [row] = await viewer.query<{ records: RecordFacts[] }>({
    text: `select coalesce(json_agg(record), '[]') as records from (${recordSql(ON_DAY, ASKED)}) record`,
    values: [
      asked.map(({ enrollmentId }) => enrollmentId),
      asked.map(({ onDay }) => onDay.toString()),
      asked.map(({ knownOn }) => knownOn?.toString() ?? null),
    ],
  })
  return row!.records
}

const ASKED = `(select id as asked_id, on_day, coalesce(known_on + 1, 'infinity') as known_before
  from unnest($1::uuid[], $2::date[], $3::date[]) asked (id, on_day, known_on)) asked join enrollment e on e.id = asked.asked_id`

function whereOf(asked: RecordsAsked, value: (given: unknown) => string): string {
  if ('enrollmentIds' in asked) return `where e.id = any (${value(asked.enrollmentIds)}::uuid[])`
  if ('completedLast' in asked)
    return `where e.program_id = ${value(asked.programId)} and e.stage = 'COMPLETED'
      order by e.stage_since desc, e.id desc limit ${asked.completedLast}`
  const { cohortId, stages, after, backward, size } = asked
  const parts = [`e.cohort_id = ${value(cohortId)}`]
  if (stages) parts.push(`e.stage = any (${value(stages)})`)
  if (after) parts.push(`e.id ${backward ? '<' : '>'} ${value(after)}::uuid`)
  return `where ${parts.join(' and ')} order by e.id ${backward ? 'desc' : 'asc'} limit ${size + 1}`
}
