import { foldedName } from '@journeyline/domain/imports/cell-text'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Importer } from '../importer.ts'

/** A name in a file for something that does not exist. Days are YYYY-MM-DD. */
export interface UnknownName {
  name: string
  rows: number
  programCode: string | null
  suggestedStartsOn: string | null
  suggestedExpectedEndsOn: string | null
}

const AT_MOST = 100

/** The cohorts that rows of the import name in vain, with the days they might have. */
export async function unknownCohorts(viewer: Pick<Importer, 'query'>, importId: string) {
  const found = await named(viewer, importId, 'UNKNOWN_COHORT')
  return found.slice(0, AT_MOST).map(({ name, program, rows, first }): UnknownName => {
    const startsOn = first === null ? null : parseLocalDate(first)
    return {
      name,
      rows,
      programCode: program,
      suggestedStartsOn: startsOn?.toString() ?? null,
      suggestedExpectedEndsOn: startsOn?.add({ weeks: 50 }).toString() ?? null,
    }
  })
}

/** The employers that rows of the import name in vain; upper and lower case and spacing mean nothing. */
export async function unknownEmployers(viewer: Pick<Importer, 'query'>, importId: string) {
  const byName = new Map<string, UnknownName>()
  for (const { name, rows } of await named(viewer, importId, 'UNKNOWN_EMPLOYER')) {
    const known = byName.get(foldedName(name))
    if (known) known.rows += rows
    else {
      byName.set(foldedName(name), {
        ...{ name, rows, programCode: null, suggestedStartsOn: null, suggestedExpectedEndsOn: null },
      })
    }
  }
  return [...byName.values()].sort((one, other) => other.rows - one.rows).slice(0, AT_MOST)
}

/** The first enrollment of each name is read from the cells as written; a cell that is no day does not count. */
function named(viewer: Pick<Importer, 'query'>, importId: string, code: string) {
  return viewer.query<{ name: string; program: string | null; rows: number; first: string | null }>({
    text: `select problem ->> 'name' as name, problem ->> 'program' as program, count(*)::int as rows,
        min(substring(cells ->> 'enrolled_on' from '^\\s*(\\d{4}-\\d{2}-\\d{2})\\s*$')) as first
      from roster_import_row, jsonb_array_elements(problems) problem
      where import_id = $1 and outcome = 'REFUSE' and problem ->> 'code' = $2
      group by 1, 2 order by 3 desc, 1`,
    values: [importId, code],
  })
}
