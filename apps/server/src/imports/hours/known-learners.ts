import type { Stage } from '@journeyline/domain/enrollments/stages'
import { type EmployedDays, employmentOn } from '@journeyline/domain/hours/employment-on'
import { ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import { Temporal } from 'temporal-polyfill'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { todayIn } from '../../kernel/days.ts'
import type { Run } from '../judged-row.ts'
import { type SeenEnrollment, type SeenLearner, seenLearners } from './seen-learners.ts'

/** A learner as a file of hours is judged by. */
export interface KnownLearner {
  learnerId: string
  learnerName: string
  fingerprint: string
  /** The latest first. */
  enrollments: KnownEnrollment[]
}

export interface KnownEnrollment {
  id: string
  enrolledOn: Temporal.PlainDate
  ojtCountsFrom: Temporal.PlainDate | null
  stage: Stage
  stageSince: Temporal.PlainDate
  version: KnownVersion
  /** The earliest first. */
  employments: KnownEmployment[]
}

export interface KnownEmployment extends EmployedDays {
  placementId: string
  employerId: string
  employerName: string
  /** Today at the worksite. */
  today: Temporal.PlainDate
  /** The worksite's; the sponsor's where none is written down. */
  timeZone: string
}

/** What hours ask of a program version: its window, and its competencies and courses by code and number in capitals. */
export interface KnownVersion {
  backdatingDays: number
  competencies: Record<string, string>
  courses: Record<string, string>
}

/** The learners a file names, null for nobody, each asked about once a file: at most two statements a time. */
export function knownLearners(run: Run, clock: Clock) {
  const learners = new Map<string, KnownLearner | null>()
  const versions = new Map<string, KnownVersion>()
  const today = byTimeZone(clock)
  return async (externalIds: readonly string[]): Promise<ReadonlyMap<string, KnownLearner | null>> => {
    const asked = [...new Set(externalIds)].filter((externalId) => !learners.has(externalId))
    if (asked.length === 0) return learners
    const found = await run<Found>(SEEN, [JSON.stringify(asked)])
    const named = found.flatMap(({ seen }) => seen?.enrollments ?? [])
    const unread = new Set(named.map(({ programVersionId }) => programVersionId))
    const fresh = [...unread].filter((id) => !versions.has(id))
    if (fresh.length > 0) await readVersions(run, fresh, versions)
    for (const { externalId, seen, fingerprint } of found) {
      learners.set(externalId, seen && known(seen, fingerprint, { versions, today }))
    }
    return learners
  }
}

/** The employment of that day, as of the enrollment; null for instruction, which belongs to none. */
export function employmentOf(enrollment: KnownEnrollment, kind: 'OJT' | 'RTI', onDay: Temporal.PlainDate) {
  return kind === 'OJT' ? employmentOn(enrollment.employments, onDay) : null
}

interface Found {
  externalId: string
  seen: SeenLearner | null
  fingerprint: string
}

const SEEN = seenLearners(
  '(select external_id from jsonb_array_elements_text($1::jsonb) as asked (external_id))',
)

async function readVersions(run: Run, ids: string[], versions: Map<string, KnownVersion>) {
  const rows = await run<Omit<KnownVersion, 'backdatingDays'> & { id: string; policies: unknown }>(VERSIONS, [
    ids,
  ])
  for (const { id, policies, competencies, courses } of rows) {
    const { backdatingDays } = ProgramPolicies.parse(policies)
    versions.set(id, { backdatingDays, competencies, courses })
  }
}

const VERSIONS = `
  select v.id::text, v.policies,
    (select coalesce(jsonb_object_agg(upper(c.code), c.id), '{}') from competency c where c.program_version_id = v.id) as competencies,
    (select coalesce(jsonb_object_agg(upper(c.number), c.id), '{}') from course c where c.program_version_id = v.id) as courses
  from program_version v where v.id = any ($1::uuid[])`

interface Context {
  versions: ReadonlyMap<string, KnownVersion>
  today(timeZone: string | null): Temporal.PlainDate
}

function known(seen: SeenLearner, fingerprint: string, context: Context): KnownLearner {
  const { learnerId, learnerName, enrollments } = seen
  const each = (enrollment: SeenEnrollment) => knownEnrollment(enrollment, context)
  return { learnerId, learnerName, fingerprint, enrollments: enrollments.map(each) }
}

function knownEnrollment(seen: SeenEnrollment, { versions, today }: Context): KnownEnrollment {
  return {
    id: seen.id,
    enrolledOn: Temporal.PlainDate.from(seen.enrolledOn),
    ojtCountsFrom: seen.ojtCountsFrom === null ? null : Temporal.PlainDate.from(seen.ojtCountsFrom),
    stage: seen.stage as Stage, // checked by the database
    stageSince: Temporal.PlainDate.from(seen.stageSince),
    version: versions.get(seen.programVersionId)!,
    employments: seen.employments.map(({ startedOn, endedOn, timeZone, ...employment }) => ({
      ...employment,
      startedOn: Temporal.PlainDate.from(startedOn),
      endedOn: endedOn === null ? null : Temporal.PlainDate.from(endedOn),
      today: today(timeZone),
      timeZone: timeZone ?? sponsorTimeZone(),
    })),
  }
}

/** Today in each time zone, worked out once; Temporal's polyfill takes its time over it. */
function byTimeZone(clock: Clock) {
  const days = new Map<string | null, Temporal.PlainDate>()
  return (timeZone: string | null): Temporal.PlainDate => {
    const today = days.get(timeZone) ?? todayIn(clock, timeZone)
    days.set(timeZone, today)
    return today
  }
}
