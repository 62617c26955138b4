import type { Candidate } from '@journeyline/db/generated/prisma/client'
import { type OrderedPage, orderedPage, toPage } from '../graphql/paging/keyset.ts'
import { DEFAULT_PAGE } from '../graphql/paging/page-size.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn, Statement } from '../kernel/viewer.ts'
import type { CandidateConditions } from './candidates-asked.ts'

type CandidateRow = Omit<Candidate, 'availableOn' | 'searchText'> & { availableOn: string | null }

/**
 * A page of candidates, by one statement and by key: as quick far into the list as at its beginning, and steady while others
 * publish. Moments have milliseconds, so their ISO text is the exact key.
 */
export async function candidatePage(viewer: SignedIn, asked: CandidateConditions, args: object) {
  const page = orderedPage(args)
  const rows = await viewer.query<CandidateRow>(statement(asked, page))
  return toPage(rows.map(asPrismaGives), page)
}

function statement(asked: CandidateConditions, { size, columns, way, from }: OrderedPage): Statement {
  const conditions = [...asked.conditions]
  const values = [...asked.values]
  const keys = columns.map((column) => KEYS[column]!)
  if (from) {
    const place = keys.map(({ type }, at) => `$${values.length + at + 1}::${type}`)
    values.push(...from)
    conditions.push(`(${keys.map(({ sql }) => sql)}) ${way === 'asc' ? '>' : '<'} (${place})`)
  }
  const select = (...more: string[]) => {
    const where = [...more, ...conditions]
    return `select ${COLUMNS} from candidate c ${where.length ? `where ${where.join(' and ')}` : ''}
      order by ${keys.map(({ sql }) => `${sql} ${way}`)} limit ${size + 1}`
  }
  const usual = asked.shape && size === DEFAULT_PAGE && columns[0] === 'publishedAt'
  return {
    ...(usual ? { name: `candidate_page_${asked.shape}_${way}${from ? '_on' : ''}` } : {}),
    shared: asked.shared,
    text: asked.indexed.length ? rareOrCommon(asked.indexed, select) : select(),
    values,
  }
}

/**
 * Words or credentials that few candidates have are found by their index and then sorted; those that many have are met
 * soon on the way down the list. The database cannot guess which it is, so the statement counts first, up to a limit; only one of
 * the two halves is run.
 */
const rareOrCommon = (indexed: string[], select: (...more: string[]) => string) => `
  with few as materialized (select c.id from candidate c where ${indexed.join(' and ')} limit ${FEW + 1}),
    rare as materialized (select count(*) <= ${FEW} as yes from few)
  (${select('(select yes from rare)', 'c.id in (select id from few)')})
  union all (${select('not (select yes from rare)')})`

const FEW = 2000

/** What the list can be sorted by. */
const KEYS: Record<string, { sql: string; type: string }> = {
  publishedAt: { sql: 'c.published_at', type: 'timestamptz' },
  updatedAt: { sql: 'c.updated_at', type: 'timestamptz' },
  id: { sql: 'c.id', type: 'uuid' },
}

const COLUMNS = `c.id, c.program_id as "programId", c.display_name as "displayName", c.stage, c.summary,
  c.soft_skills as "softSkills", c.credentials, c.work_settings as "workSettings", c.open_to_remote as "openToRemote",
  c.state, c.language, c.practicode_cases as "practicodeCases", c.practicode_score as "practicodeScore",
  c.internship_site as "internshipSite", c.available_on::text as "availableOn", c.published_at as "publishedAt",
  c.created_at as "createdAt", c.updated_at as "updatedAt"`

/** Days come as text, because pg would read them in the server's time zone. */
const asPrismaGives = (row: CandidateRow): Candidate => ({
  ...row,
  searchText: '', // for the database alone
  availableOn: row.availableOn === null ? null : toDate(row.availableOn),
})
