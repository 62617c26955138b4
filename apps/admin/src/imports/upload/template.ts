import { IMPORT_TABLES, type ImportKind } from '@journeyline/domain/imports/import-kinds'
import { downloadCsv } from '@journeyline/ui/download/csv'
import { KIND_PAGES } from '../import-kind.ts'

/** Saves an empty file with the kind's columns as its first line, ready to be filled. */
export function downloadTemplate(kind: ImportKind): void {
  const names = IMPORT_TABLES[kind].columns.map(({ column }) => column)
  downloadCsv(KIND_PAGES[kind].templateName, names, [])
}
