/** For how many days what came of a file's rows is kept; they hold copies of people's data. */
export const IMPORT_KEPT_DAYS = 30

/** Whether the rows of an imported file can still be looked at; that it was imported is known for ever. */
export function rowsAreKept(appliedAt: Date | null, now: Date): boolean {
  return appliedAt === null || now.getTime() - appliedAt.getTime() < IMPORT_KEPT_DAYS * 24 * 3600 * 1000
}
