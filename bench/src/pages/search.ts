import type { Page } from '../page.ts'

const FILTER = { stages: ['INTERNSHIP', 'READY'], openToRemote: true, text: 'nursing' }
const FACTS =
  'displayName stage summary credentials practicodeCases practicodeScore openToRemote state availableOn'

const OURS = `query CandidatesPage($filter: CandidateFilter) {
  candidates(filter: $filter, first: 20) {
    totalCount
    edges { node { id ${FACTS} } }
    pageInfo { hasNextPage endCursor }
  }
}`

const PEER = `query CandidatesPage($stages: [String], $openToRemote: Boolean, $pattern: String) {
  peerFindCandidates(stages: $stages, remote: $openToRemote, pattern: $pattern, first: 20) {
    totalCount
    nodes { rowId ${FACTS} }
    pageInfo { hasNextPage endCursor }
  }
}`

const WHERE = 'c.stage = any ($1::text[]) and c.open_to_remote = $2::boolean and c.search_text like $3::text'

/** Q3: an employer's search by stage, remote work and a word: 20 candidates and how many there are. */
export const search: Page = {
  name: 'Q3',
  title: 'candidate search',
  role: 'employer',
  ask: (candidate) => {
    const { text, ...filter } = FILTER
    if (candidate === 'ours') return { query: OURS, variables: { filter: FILTER } }
    return {
      ...(candidate === 'peer' ? { query: PEER } : {}),
      variables: { ...filter, pattern: `%${text}%` },
    }
  },
  values: ['stages', 'openToRemote', 'pattern'],
  statement: `select json_build_object(
    'totalCount', (select count(*) from (select from candidate c where ${WHERE} limit 10001) counted),
    'rows', coalesce((select json_agg(found) filter (where n <= 20) from (
      select c.id, c.display_name as "displayName", c.stage, c.summary, c.credentials, c.practicode_cases as "practicodeCases",
        c.practicode_score as "practicodeScore", c.open_to_remote as "openToRemote", c.state, c.available_on as "availableOn",
        c.n
      from (select *, row_number() over (order by published_at desc, id desc) as n from candidate c
        where ${WHERE} order by c.published_at desc, c.id desc limit 21) c order by c.n) found), '[]'))::text as answer`,
  said: (candidate, answer) => {
    const page =
      candidate === 'ours'
        ? answer.data.candidates
        : candidate === 'peer'
          ? answer.data.peerFindCandidates
          : answer
    const rows = page.rows ?? page.nodes ?? page.edges.map((edge: { node: unknown }) => edge.node)
    return {
      totalCount: page.totalCount,
      rows: rows.map((row: Record<string, unknown>) => FACTS.split(' ').map((fact) => row[fact])),
    }
  },
}
