/** How far an import is. */
export const IMPORT_STATUSES = ['UPLOADING', 'READING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'FAILED'] as const
