/** How far an import is. */
export const IMPORT_STATUSES = ['UPLOADING', 'READING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'FAILED'] as const

export type ImportStatus = (typeof IMPORT_STATUSES)[number]
