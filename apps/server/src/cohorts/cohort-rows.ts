import { CREDENTIALS } from '@journeyline/domain/credentials/credentials'
import type { Path, Stage } from '@journeyline/domain/enrollments/stages'
import type { Temporal } from 'temporal-polyfill'
import type { Keyset } from '../graphql/paging/keyset.ts'
import { searchWords } from '../graphql/search-words.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { PRACTICODE_ASKED, type PracticodeAsked } from '../practicode/practicode-asked.ts'
import { PATH_OF_VERSION } from '../stages/path-of-version.ts'

/** A line of the cohort page. */
export interface CohortRow {
  enrollmentId: string
  learnerId: string
  learnerName: string
  externalId: string | null
  stage: Stage
  /** The stages that the version leads through. */
  path: Path
  stageSince: string
  daysInStage: number
  enrolledOn: string
  version: number
  fundingSources: string[]
  credentials: string[]
  practicodeCases: number | null
  practicodeScore: number | null
  practicodeAsked: PracticodeAsked | null
  lastChangedBy: string | null
  lastChangedAt: string | null
  published: boolean
}

export interface CohortRowsAsked {
  stages?: readonly Stage[] | null
  text?: string | null
}

/** The size the console asks for: only its plan is kept, so that other sizes do not fill a connection's memory. */
const CONSOLE_PAGE = 50

/**
 * A page of a cohort's enrollments with all that the page shows of each, in one statement; one row more than shown.
 * The size stands in the statement itself, so that PostgreSQL knows how few rows are wanted and keeps its plan.
 */
export async function readCohortRows(
  viewer: SignedIn,
  cohortId: string,
  asked: CohortRowsAsked,
  page: Keyset,
  today: Temporal.PlainDate,
): Promise<CohortRow[]> {
  const { where, values, shape } = await conditions(viewer, cohortId, asked)
  const value = (given: unknown) => `$${values.push(given)}`
  const direction = page.backward ? 'desc' : 'asc'
  const beyond = page.from ? `and e.id ${page.backward ? '<' : '>'} ${value(page.from[1])}::uuid` : ''
  const [row] = await viewer.query<{ rows: CohortRow[] }>({
    ...(page.size === CONSOLE_PAGE
      ? { name: `cohort-rows-${shape}-${direction}${page.from ? '-on' : ''}` }
      : {}),
    text: `select coalesce(json_agg(line), '[]') as rows from (
      select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
        l.external_id as "externalId", e.stage, ${PATH_OF_VERSION} as path, e.stage_since as "stageSince", e.enrolled_on as "enrolledOn",
        ${value(today.toString())}::date - e.stage_since as "daysInStage", e.version,
        e.practicode_cases as "practicodeCases", e.practicode_score as "practicodeScore",
        ${PRACTICODE_ASKED} as "practicodeAsked",
        e.candidate_id is not null as published,
        array(select distinct source from funding_award where enrollment_id = e.id order by source) as "fundingSources",
        array(select kind from credential where learner_id = l.id and kind = any (${value(CREDENTIALS)}) order by kind) as credentials,
        latest.name as "lastChangedBy", latest.recorded_at as "lastChangedAt"
      from enrollment e join learner l on l.id = e.learner_id
        join program_version v on v.id = e.program_version_id
        left join lateral (
          select u.name, s.recorded_at from stage_change s left join "user" u on u.id = s.recorded_by_id
          where s.enrollment_id = e.id order by s.effective_on desc, s.sequence desc limit 1) latest on true
      where ${where} ${beyond}
      order by e.id ${direction} limit ${page.size + 1}) line`,
    values,
  })
  return row!.rows
}

/** How many such rows there are, counted up to `take`. */
export async function countCohortRows(
  viewer: SignedIn,
  cohortId: string,
  asked: CohortRowsAsked,
  take: number,
): Promise<number> {
  const { where, values, shape } = await conditions(viewer, cohortId, asked)
  const [row] = await viewer.query<{ n: number }>({
    name: `cohort-rows-count-${shape}`,
    text: `select count(*)::int as n from (
      select from enrollment e join learner l on l.id = e.learner_id where ${where} limit $${values.push(take)}) counted`,
    values,
  })
  return row!.n
}

async function conditions(viewer: SignedIn, cohortId: string, { stages, text }: CohortRowsAsked) {
  const values: unknown[] = [cohortId]
  const parts = ['e.cohort_id = $1']
  if (stages) parts.push(`e.stage = any ($${values.push([...stages])})`)
  const words = await searchWords(viewer, text)
  for (const word of words) parts.push(`l.search_text like $${values.push(`%${escapeLike(word)}%`)}`)
  return { where: parts.join(' and '), values, shape: `${stages ? 'stages' : 'all'}-${words.length}` }
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
