import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  openCompletions: { by: 'STAFF', args: ({ foreign }) => `(programId: "${foreign.Program![0]}")` },
}
