/** How far an import is. */
export const IMPORT_STATUSES = [
  'UPLOADING',
  'READING',
  'PREVIEWED',
  'APPLYING',
  'APPLIED',
  'UNDONE',
  'FAILED',
] as const

export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Whether its rows were written: what came of them stays on record, also once it was taken back. */
export function wasApplied({ status }: { status: ImportStatus }): boolean {
  return status === 'APPLIED' || status === 'UNDONE'
}
