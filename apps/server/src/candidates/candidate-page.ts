import type { Candidate } from '@journeyline/db/generated/prisma/client'
import { toDate } from '../days.ts'
import { DEFAULT_PAGE } from '../graphql/pages.ts'
import { badInput } from '../graphql/request-errors.ts'
import type { SignedIn } from '../viewer.ts'
import type { CandidateConditions } from './candidates-asked.ts'

/** Which page, by opened cursors. */
interface PageAsked {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

type CandidateRow = Omit<Candidate, 'availableOn' | 'searchText'> & { availableOn: string | null }

/**
 * A page of candidates, the latest published first, by one statement and by key: as quick far into the list as at its
 * beginning, and steady while others publish. `publishedAt` has milliseconds, so its ISO text is the exact key.
 */
export async function candidatePage(viewer: SignedIn, asked: CandidateConditions, page: PageAsked) {
  const { first, after, last, before } = page
  const backward = last !== null && last !== undefined ? true : Boolean(before) && typeof first !== 'number'
  const size = (backward ? last : first) ?? DEFAULT_PAGE
  const rows = (await viewer.query<CandidateRow>(statement(asked, page, backward, size + 1))).map(
    asPrismaGives,
  )
  const more = rows.length > size
  const shown = backward ? rows.slice(0, size).reverse() : rows.slice(0, size)
  const edges = shown.map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? Boolean(before) : more || Boolean(before),
      hasPreviousPage: backward ? more || Boolean(after) : Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    args: page,
  }
}

function statement(
  asked: CandidateConditions,
  { after, before }: PageAsked,
  backward: boolean,
  limit: number,
) {
  const conditions = [...asked.conditions]
  const values = [...asked.values]
  const beyond = (cursor: string, sign: '<' | '>') => {
    values.push(...placeOf(cursor))
    conditions.push(
      `(c.published_at, c.id) ${sign} ($${values.length - 1}::timestamptz, $${values.length}::uuid)`,
    )
  }
  if (after) beyond(after, '<')
  if (before) beyond(before, '>')
  const order = backward ? 'asc' : 'desc'
  const kept = [asked.shape, after && 'after', before && 'before', order].filter(Boolean).join('_')
  const select = (...more: string[]) => {
    const where = [...more, ...conditions]
    return `select ${COLUMNS} from candidate c ${where.length ? `where ${where.join(' and ')}` : ''}
      order by c.published_at ${order}, c.id ${order} limit ${limit}`
  }
  return {
    ...(asked.shape && limit === DEFAULT_PAGE + 1 ? { name: `candidate_page_${kept}` } : {}),
    shared: asked.shared,
    text: asked.words.length ? rareOrCommon(asked.words, select) : select(),
    values,
  }
}

/**
 * Words that few candidates have are found by the word index and then sorted; words that many have are met soon on the
 * way down the list. The database cannot guess which it is, so the statement counts first, up to a limit; only one of
 * the two halves is run.
 */
const rareOrCommon = (words: string[], select: (...more: string[]) => string) => `
  with few as materialized (select c.id from candidate c where ${words.join(' and ')} limit ${FEW + 1}),
    rare as materialized (select count(*) <= ${FEW} as yes from few)
  (${select('(select yes from rare)', 'c.id in (select id from few)')})
  union all (${select('not (select yes from rare)')})`

const FEW = 2000

const COLUMNS = `c.id, c.program_id as "programId", c.display_name as "displayName", c.stage, c.summary,
  c.soft_skills as "softSkills", c.credentials, c.work_settings as "workSettings", c.open_to_remote as "openToRemote",
  c.state, c.language, c.practicode_cases as "practicodeCases", c.practicode_score as "practicodeScore",
  c.internship_site as "internshipSite", c.available_on::text as "availableOn", c.published_at as "publishedAt"`

/** Days come as text, because pg would read them in the server's time zone. */
const asPrismaGives = (row: CandidateRow): Candidate => ({
  ...row,
  searchText: '', // for the database alone
  availableOn: row.availableOn === null ? null : toDate(row.availableOn),
})

const cursorOf = ({ publishedAt, id }: Candidate) => `${publishedAt.toISOString()}|${id}`

function placeOf(cursor: string): [string, string] {
  const place = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\|([0-9a-f-]{36})$/.exec(cursor)
  if (!place) throw badInput('This cursor belongs to another list. Use one that the list of candidates gave.')
  return [place[1]!, place[2]!]
}
