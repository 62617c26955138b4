import type { Temporal } from 'temporal-polyfill'
import type { SignedIn } from '../kernel/viewer.ts'
import type { RecordFacts } from './record-facts.ts'

/** Whose records are read: some enrollments, or a page of a cohort's. */
export type RecordsAsked =
  | { enrollmentIds: readonly string[] }
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
    text: `select coalesce(json_agg(record), '[]') as records from (${recordOf(NOW)} ${where}) record`,
    values,
  })
  return row!.records
}

/**
 * The same as the records stood at the end of a local day: only what was decided, judged or recorded by then. Hours are
 * summed from their entries.
 */
export async function readRecordsAsOf(
  viewer: SignedIn,
  enrollmentIds: readonly string[],
  asOf: Temporal.PlainDate,
): Promise<RecordFacts[]> {
  const [row] = await viewer.query<{ records: RecordFacts[] }>({
    text: `select coalesce(json_agg(record), '[]') as records from (${recordOf(asOfDay('$2::date'))}
      where e.id = any ($1)) record`,
    values: [enrollmentIds, asOf.toString()],
  })
  return row!.records
}

function whereOf(asked: RecordsAsked, value: (given: unknown) => string): string {
  if ('enrollmentIds' in asked) return `where e.id = any (${value(asked.enrollmentIds)}::uuid[])`
  const { cohortId, stages, after, backward, size } = asked
  const parts = [`e.cohort_id = ${value(cohortId)}`]
  if (stages) parts.push(`e.stage = any (${value(stages)})`)
  if (after) parts.push(`e.id ${backward ? '<' : '>'} ${value(after)}::uuid`)
  return `where ${parts.join(' and ')} order by e.id ${backward ? 'desc' : 'asc'} limit ${size + 1}`
}

/** What of each ledger counts, and where the sums of hours come from. */
interface Counting {
  weeks: string
  signOff: string
  check: string
  award: string
  reading: string
  placement: string
  review: string
  internship: string
}

const NOW: Counting = {
  weeks: `select w.kind, w.week_on, w.approved_minutes, w.submitted_minutes from hours_week w where w.enrollment_id = e.id`,
  signOff: 's.revoked_at is null',
  check: 'k.revoked_at is null',
  award: 'true',
  reading: 'true',
  placement: 'true',
  review: 'true',
  internship: 'true',
}

/** `$2` is the day; what was recorded on it counts. */
function asOfDay(day: string): Counting {
  const end = `(${day} + 1)`
  return {
    weeks: `select h.kind, monday_of(h.on_day) as week_on,
        coalesce(sum(h.minutes) filter (where h.status = 'APPROVED' and h.decided_at < ${end}), 0)::int as approved_minutes,
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED' or h.decided_at >= ${end}), 0)::int as submitted_minutes
      from hours_entry h where h.enrollment_id = e.id and h.written_at < ${end} group by 1, 2`,
    signOff: `s.recorded_at < ${end} and (s.revoked_at is null or s.revoked_at >= ${end})`,
    check: `k.recorded_at < ${end} and (k.revoked_at is null or k.revoked_at >= ${end})`,
    award: `(a.awarded_on is null or a.awarded_on <= ${day})`,
    reading: `r.read_on <= ${day}`,
    placement: `p.started_on <= ${day}`,
    review: `v.planned_on <= ${day}`,
    internship: `i.starts_on <= ${day}`,
  }
}

const recordOf = (counting: Counting) => `
  select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
    e.program_version_id as "programVersionId", e.stage, e.stage_since as "stageSince", e.enrolled_on as "enrolledOn",
    c.expected_ends_on as "plannedEndOn",
    (select min(p.started_on) from placement p where p.enrollment_id = e.id and ${counting.placement}) as "employedOn",
    reading.cases_done as "practicodeCases", reading.score_percent as "practicodeScore",
    case when reading.id is not null then json_build_array(reading.id, reading.read_on) end as reading,
    (select coalesce(json_agg(json_build_array(w.kind, w.week_on, w.approved_minutes, w.submitted_minutes)), '[]')
      from (${counting.weeks}) w) as weeks,
    (select coalesce(json_agg(json_build_array(s.id, k.code, s.level, s.judged_on) order by k.position, s.recorded_at, s.id), '[]')
      from sign_off s join competency k on k.id = s.competency_id where s.enrollment_id = e.id and ${counting.signOff}) as "signOffs",
    (select json_build_object('id', i.id, 'site', i.site, 'startsOn', i.starts_on, 'endsOn', i.ends_on, 'endedOn', i.ended_on,
        'minutes', i.minutes, 'codingMinutes', i.coding_minutes, 'supervisorName', i.supervisor_name, 'evaluatedBy', i.evaluated_by)
      from internship i where i.enrollment_id = e.id and ${counting.internship}
      order by i.starts_on desc, i.id desc limit 1) as internship,
    (select coalesce(json_agg(json_build_array(a.id, a.kind, a.awarded_on, a.expires_on,
        exists (select from evidence_file f where f.credential_id = a.id and f.details_units and f.removed_at is null))), '[]')
      from credential a where a.learner_id = l.id and ${counting.award}) as awards,
    (select coalesce(json_agg(json_build_array(k.id, q.code, k.outcome, k.checked_on, k.expires_on)), '[]') from (
        select distinct on (k.requirement_id) k.* from check_record k where k.enrollment_id = e.id and ${counting.check}
        order by k.requirement_id, k.checked_on desc, k.id desc) k join requirement q on q.id = k.requirement_id) as checks,
    (select coalesce(json_agg(json_build_array(v.id, v.status, v.planned_on, v.held_on)), '[]')
      from review v where v.enrollment_id = e.id and ${counting.review}) as reviews
  from enrollment e join learner l on l.id = e.learner_id join cohort c on c.id = e.cohort_id
    left join lateral (select r.id, r.read_on, r.cases_done, r.score_percent from practicode_reading r
      where r.enrollment_id = e.id and ${counting.reading} order by r.read_on desc, r.id desc limit 1) reading on true`
