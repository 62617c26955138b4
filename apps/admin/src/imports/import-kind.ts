import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { IMPORT_TABLES, type ImportKind } from '@journeyline/domain/imports/import-kinds'
import { columnTitles } from '@journeyline/domain/language/column-titles'

/** What the console does differently for a kind of file; its words stand in messages.ts, under the kind's name. */
export const KIND_PAGES: Record<ImportKind, KindPage> = {
  ROSTER: {
    templateName: 'roster',
    rowOf: 'who',
    next: ['toBoard', '/board'],
    other: ['toCohorts', '/cohorts'],
  },
  COHORTS: {
    templateName: 'cohorts',
    rowOf: 'which',
    next: ['toCohorts', '/cohorts'],
    other: ['toBoard', '/board'],
  },
  PRACTICODE: {
    ...{ templateName: 'practicode-readings', rowOf: 'who' },
    ...{ next: ['toBoard', '/board'], other: ['toLearners', '/learners'] },
  },
  HOURS: {
    ...{ templateName: 'hours', rowOf: 'who' },
    ...{ next: ['toApprovals', '/approvals'], other: ['toLearners', '/learners'] },
  },
}

type Way = readonly [word: 'toBoard' | 'toCohorts' | 'toLearners' | 'toApprovals', path: string]
type KindPage = {
  /** The name under which an empty file is saved. */
  templateName: string
  /** What heads the column that says whom or what a row is about. */
  rowOf: 'who' | 'which'
  /** Where one goes once the file is imported. */
  next: Way
  other: Way
}

/** The column's title as people call it; a column that is not known by its own name. */
export function columnTitle(kind: ImportKind, name: string): string {
  const known = IMPORT_TABLES[kind].columns.find(({ column }) => column === name)
  return known ? labelOf('column', known.column) : name
}

/** What keeps a first line from being this kind's header, in the domain's sentence; null when nothing does. */
export function headerProblem(kind: ImportKind, cells: string[]): string | null {
  const header = IMPORT_TABLES[kind].header(cells, columnTitles)
  return header.ok ? null : say(header.problem)
}
