import { cellText } from '@journeyline/domain/imports/cell-text'
import type { Words } from '@journeyline/domain/words/words'
import type { Importer } from '../importer.ts'
import type { Outcome, StoredChange } from '../judged-row.ts'

/** What comes of one line of a file. */
export interface ImportRow {
  line: number
  outcome: Outcome
  key: string
  learnerName: string | null
  changes: { column: string; from: string | null; to: string | null }[]
  problems: KeptProblem[]
}

/** A problem as it is kept: in words, or as a sentence where it was read before there were words. */
export type KeptProblem = { column: string; code: string } & ({ says: Words } | { message: string })

/** Which rows are wanted; all where nothing is said. */
export interface RowsAsked {
  outcomes?: readonly Outcome[] | null
}

/** Where a page of rows begins and how far it goes. */
export interface Place {
  /** Lines, as cursors carry them. */
  after?: string
  before?: string
  limit: number
  /** From the end towards the beginning. */
  inverted: boolean
}

/** Rows of an import by line, from a place on. */
export async function importRows(
  viewer: Pick<Importer, 'query'>,
  importId: string,
  place: Place & RowsAsked,
): Promise<ImportRow[]> {
  const rows = await viewer.query<KeptRow>({
    text: `select line, outcome, key, changes, problems, "row" ->> 'learnerName' as "learnerName",
        cells ->> 'first_name' as "firstName", cells ->> 'last_name' as "lastName"
      from roster_import_row
      where import_id = $1 and line > $2 and line < $3 and ($4::text[] is null or outcome = any ($4))
      order by line ${place.inverted ? 'desc' : 'asc'} limit $5`,
    values: [
      importId,
      Number(place.after ?? 0),
      Number(place.before ?? 2_147_483_647),
      place.outcomes ?? null,
      place.limit,
    ],
  })
  return rows.map(({ firstName, lastName, changes, ...row }) => ({
    ...row,
    learnerName: row.learnerName ?? (written(firstName, lastName) || null),
    changes: changes.map(([column, from, to]) => ({ column, from, to })),
  }))
}

/** The name as the cells have it. */
const written = (...cells: (string | null)[]) =>
  cells
    .map((cell) => cellText(cell ?? ''))
    .join(' ')
    .trim()

interface KeptRow extends Omit<ImportRow, 'changes'> {
  firstName: string | null
  lastName: string | null
  changes: StoredChange[]
}

/** How many rows there are, counted no further than `take`. */
export async function countImportRows(
  viewer: Pick<Importer, 'query'>,
  importId: string,
  { outcomes, take }: RowsAsked & { take: number },
): Promise<number> {
  const [counted] = await viewer.query<{ rows: number }>({
    text: `select count(*)::int as rows from (select from roster_import_row
      where import_id = $1 and ($2::text[] is null or outcome = any ($2)) limit $3) counted`,
    values: [importId, outcomes ?? null, take],
  })
  return counted!.rows
}
