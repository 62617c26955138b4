import { createHash } from 'node:crypto'
import type { Path, Stage } from '@journeyline/domain/enrollments/stages'
import DataLoader from 'dataloader'
import type { Temporal } from 'temporal-polyfill'
import type { Keyset } from '../graphql/paging/keyset.ts'
import { DEFAULT_PAGE } from '../graphql/paging/page-size.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { PRACTICODE_ASKED, type PracticodeAsked } from '../practicode/practicode-asked.ts'
import { PATH_OF_VERSION } from '../stages/path-of-version.ts'
import { type PipelineScope, type Standing, standingSql } from './standing.ts'

/** A card as the board shows it. */
export interface Card {
  enrollmentId: string
  learnerId: string
  learnerName: string
  cohortName: string
  stage: Stage
  /** The stages that the version leads through. */
  path: Path
  stageSince: string
  daysInStage: number
  version: number
  practicodeCases: number | null
  practicodeScore: number | null
  practicodeAsked: PracticodeAsked | null
}

/** One thing a board is asked for: where everyone stands, or a page of a stage's cards. */
type Ask = 'standing' | { stage: Stage; page: Keyset }

/** A board's columns ask for their counts and cards one by one; one statement answers all that a request asks for. */
export class BoardReader {
  readonly #asks: DataLoader<Ask, unknown>

  constructor(viewer: SignedIn, scope: PipelineScope, today: Temporal.PlainDate) {
    this.#asks = new DataLoader((asks) => readAll(viewer, scope, asks, today), {
      cacheKeyFn: (ask) => JSON.stringify(ask) as never,
    })
  }

  /** Everyone's stage today, with the median. */
  standing = () => this.#asks.load('standing') as Promise<Standing[]>

  /** A stage's cards, longest there first; one more than the page shows, when there is one. */
  cards = (stage: Stage, page: Keyset) => this.#asks.load({ stage, page }) as Promise<Card[]>
}

async function readAll(
  viewer: SignedIn,
  scope: PipelineScope,
  asks: readonly Ask[],
  today: Temporal.PlainDate,
) {
  const values: unknown[] = [scope.programId, today.toString(), ...(scope.cohortId ? [scope.cohortId] : [])]
  const parts = asks.map((ask) =>
    ask === 'standing'
      ? `(select coalesce(json_agg(standing), '[]') from (${standingSql(scope)}) standing)`
      : cardsSql(scope, ask, values),
  )
  const text = `select json_build_array(${parts.join(',\n')}) as answers`
  const [row] = await viewer.query<{ answers: unknown[] }>({ ...nameOf(text, asks), text, values })
  return row!.answers
}

/** A board as the console asks for it is planned once a connection; every other size of page is planned as it comes. */
function nameOf(text: string, asks: readonly Ask[]) {
  const usual = asks.every((ask) => ask === 'standing' || (ask.page.size === DEFAULT_PAGE && !ask.page.from))
  return usual ? { name: `board-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}` } : {}
}

/**
 * A page of a stage's cards as JSON. Stage and size stand in the statement itself: with parameters in their place
 * PostgreSQL would not know how few rows are wanted, and would plan the statement anew each time.
 */
function cardsSql(
  scope: PipelineScope,
  { stage, page }: Exclude<Ask, 'standing'>,
  values: unknown[],
): string {
  const value = (given: unknown) => `$${values.push(given)}`
  const direction = page.backward ? 'desc' : 'asc'
  const beyond = page.from
    ? `and (e.stage_since, e.id) ${page.backward ? '<' : '>'} (${value(page.from[0])}::date, ${value(page.from[1])}::uuid)`
    : ''
  return `(select coalesce(json_agg(card), '[]') from (
    select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
      c.name as "cohortName", e.stage, ${PATH_OF_VERSION} as path, e.stage_since as "stageSince", $2::date - e.stage_since as "daysInStage", e.version,
      e.practicode_cases as "practicodeCases", e.practicode_score as "practicodeScore",
      ${stage === 'PRACTICODE' ? PRACTICODE_ASKED : 'null'} as "practicodeAsked"
    from enrollment e join learner l on l.id = e.learner_id join cohort c on c.id = e.cohort_id
      join program_version v on v.id = e.program_version_id
    where e.program_id = $1 ${scope.cohortId ? 'and e.cohort_id = $3' : ''} and e.stage = '${stage}' ${beyond}
    order by e.stage_since ${direction}, e.id ${direction} limit ${page.size + 1}) card)`
}
