import { type Path, WHOLE_PATH } from '@journeyline/domain/enrollments/stages'
import { cohortKey, employerKey } from '@journeyline/domain/imports/keys'
import type { RosterContext } from '@journeyline/domain/imports/roster/roster-context'
import { Temporal } from 'temporal-polyfill'
import { LEAD_DAYS } from '../../enrollments/lead-days.ts'
import { PATH_OF_VERSION } from '../../stages/path-of-version.ts'
import type { Run } from '../judged-row.ts'

/** A cohort that rows may name. */
export interface KnownCohort {
  id: string
  programId: string
  name: string
  startsOn: Temporal.PlainDate
  expectedEndsOn: Temporal.PlainDate
  leadDays: number
  capacity: number
  /** Seats that rows so far have left free. */
  seatsLeft: number
}

/** What there is that rows may name. */
export interface ImportContext extends RosterContext {
  cohorts: ReadonlyMap<string, KnownCohort>
  employerIds: ReadonlyMap<string, string>
  /** The stages of whoever is enrolled in a program on a day, by the version in force on it. */
  pathOf: (programId: string, enrolledOn: string) => Path
}

/** Reads what rows may name. Rows that an import already took are counted as seated when its id is given. */
export async function importContext(
  run: Run,
  today: Temporal.PlainDate,
  importId: string | null = null,
): Promise<ImportContext> {
  const programs = await run<{ code: string }>('select code from program', [])
  const cohorts = await run<CohortFacts>(COHORTS, [importId])
  const employers = await run<{ id: string; name: string }>('select id::text, name from employer', [])
  const employerIds = new Map(employers.map(({ id, name }) => [employerKey(name), id]))
  return {
    today,
    programs: new Set(programs.map(({ code }) => code)),
    cohorts: new Map(
      cohorts.map(({ program, code, startsOn, expectedEndsOn, ...cohort }) => [
        cohortKey(program, code),
        {
          ...cohort,
          startsOn: Temporal.PlainDate.from(startsOn),
          expectedEndsOn: Temporal.PlainDate.from(expectedEndsOn),
        },
      ]),
    ),
    employers: new Set(employerIds.keys()),
    employerIds,
    pathOf: pathsIn(await run<VersionPath>(VERSIONS, [])),
  }
}

interface VersionPath {
  programId: string
  effectiveFrom: string
  path: Path
}

/** As the database chooses a version: the latest in force on the day, or where none is the first. */
const pathsIn = (versions: readonly VersionPath[]) => (programId: string, enrolledOn: string) => {
  const own = versions.filter((version) => version.programId === programId)
  return (own.findLast(({ effectiveFrom }) => effectiveFrom <= enrolledOn) ?? own[0])?.path ?? WHOLE_PATH
}

const VERSIONS = `
  select v.program_id::text as "programId", v.effective_from::text as "effectiveFrom", ${PATH_OF_VERSION} as path
  from program_version v where v.status = 'PUBLISHED' order by v.effective_from, v.number`

interface CohortFacts extends Omit<KnownCohort, 'startsOn' | 'expectedEndsOn'> {
  program: string
  code: string
  startsOn: string
  expectedEndsOn: string
}

const COHORTS = `
  select c.id::text, c.program_id::text as "programId", p.code as program, c.code, c.name, c.capacity,
    c.starts_on::text as "startsOn", ${LEAD_DAYS} as "leadDays", c.expected_ends_on::text as "expectedEndsOn",
    c.capacity - c.seats_taken - coalesce(taken.seats, 0)::int as "seatsLeft"
  from cohort c join program p on p.id = c.program_id
  left join (select (r.row ->> 'cohortId')::uuid as cohort_id, sum((r.row ->> 'seats')::int) as seats
    from roster_import_row r where r.import_id = $1::uuid and r.outcome in ('CREATE', 'CHANGE') group by 1) taken
    on taken.cohort_id = c.id`
