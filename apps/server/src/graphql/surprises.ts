/** Codes of answers that nobody meant to give: what happened stands in the log. */
export const SURPRISES: readonly string[] = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TOOK_TOO_LONG']
