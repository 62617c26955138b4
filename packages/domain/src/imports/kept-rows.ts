/** For how many days what came of a file's rows is kept; they hold copies of people's data. */
export const IMPORT_KEPT_DAYS = 30
