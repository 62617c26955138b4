/** The field of a form that sends one entry, where the API counts entries. */
export const fieldOfEntry = (path: string): string =>
  path.replace(/^(entries|hoursEntryIds)\.0\.?/, '') || 'form'
