import type { CopiedList } from './lists.ts'

/** What a request may cost, and a page may hold. */
const LIMIT = 25_000
const MOST_ROWS = 2_000
/** What a page costs beside its rows. */
const PAGE = 20

/** The next request for these lists: as many rows of each as its price allows, and which of them it asks for. */
export function requestFor(open: readonly CopiedList[]): { query: string; asked: string[] } {
  let left = LIMIT
  const pages = open.flatMap((list) => {
    const rows = Math.min(list.page ?? MOST_ROWS, Math.floor((left - PAGE) / costOfRow(list)))
    if (rows < 1) return []
    left -= PAGE + rows * costOfRow(list)
    return [{ list, rows }]
  })
  const asked = pages.map(({ list }) => list.name)
  const fields = pages.map(({ list, rows }) => pageOf(list, rows))
  const variables = ['$updatedAfter: DateTime', ...asked.map((name) => `$${name}: String`)]
  return { query: `query Rows(${variables.join(', ')}) { ${fields.join('\n')} }`, asked }
}

/** By id, which never changes: a row that is edited while others are read is neither skipped nor read twice. */
function pageOf({ name, fields, whole }: CopiedList, rows: number): string {
  const which = whole ? '' : ', orderBy: { field: ID }, filter: { updatedAfter: $updatedAfter }'
  return `${name}(first: ${rows}, after: $${name}${which}) {
    nodes { id ${fields} } pageInfo { endCursor hasNextPage } }`
}

/** Each field costs one, and so does the row; what a list costs stands at it in the schema (`@cost`, `@listSize`). */
const costOfRow = ({ fields }: CopiedList) => 1 + ['id', ...fields.match(/\w+/g)!].length
