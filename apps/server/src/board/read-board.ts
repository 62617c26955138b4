import { createHash } from 'node:crypto'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import DataLoader from 'dataloader'
import type { Keyset } from '../graphql/keyset.ts'
import { type PipelineScope, type Standing, standingSql } from '../pipeline/standing.ts'
import type { SignedIn } from '../viewer.ts'

/** A card as the board shows it. */
export interface Card {
  enrollmentId: string
  learnerId: string
  learnerName: string
  cohortName: string
  stage: Stage
  stageSince: string
  version: number
  practicodeCases: number | null
}

/** One thing a board is asked for: where everyone stands, or a page of a stage's cards. */
type Ask = 'standing' | { stage: Stage; page: Keyset }

/** A board's columns ask for their counts and cards one by one; one statement answers all that a request asks for. */
export class BoardReader {
  readonly #asks: DataLoader<Ask, unknown>

  constructor(viewer: SignedIn, scope: PipelineScope) {
    this.#asks = new DataLoader((asks) => readAll(viewer, scope, asks), {
      cacheKeyFn: (ask) => JSON.stringify(ask) as never,
    })
  }

  /** Everyone's stage today, with the median. */
  standing = () => this.#asks.load('standing') as Promise<Standing[]>

  /** A stage's cards, longest there first; one more than the page shows, when there is one. */
  cards = (stage: Stage, page: Keyset) => this.#asks.load({ stage, page }) as Promise<Card[]>
}

async function readAll(viewer: SignedIn, scope: PipelineScope, asks: readonly Ask[]): Promise<unknown[]> {
  const values: unknown[] = scope.cohortId ? [scope.programId, scope.cohortId] : [scope.programId]
  const parts = asks.map((ask) =>
    ask === 'standing'
      ? `(select coalesce(jsonb_agg(to_jsonb(standing)), '[]') from (${standingSql(scope)}) standing)`
      : cardsSql(scope, ask, values),
  )
  const text = `select jsonb_build_array(${parts.join(',\n')}) as answers`
  const name = `board-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
  const [row] = await viewer.query<{ answers: unknown[] }>({ name, text, values })
  return row!.answers
}

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
  return `(select coalesce(jsonb_agg(to_jsonb(card) order by card."stageSince" ${direction}, card."enrollmentId" ${direction}), '[]') from (
    select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
      c.name as "cohortName", e.stage, e.stage_since as "stageSince", e.version, e.practicode_cases as "practicodeCases"
    from enrollment e join learner l on l.id = e.learner_id join cohort c on c.id = e.cohort_id
    where ${scope.cohortId ? 'e.cohort_id = $2 and e.program_id = $1' : 'e.program_id = $1'} and e.stage = ${value(stage)} ${beyond}
    order by e.stage_since ${direction}, e.id ${direction} limit ${value(page.size + 1)}) card)`
}
