import { downloadCsv } from '@journeyline/ui/csv'
import { columnsOf, type ImportKind } from './import-kind.ts'

/** Saves an empty file with the kind's columns as its first line, ready to be filled. */
export function downloadTemplate(kind: ImportKind): void {
  const names = columnsOf(kind).map(({ column }) => column)
  downloadCsv(kind === 'ROSTER' ? 'roster' : 'cohorts', names, [])
}
