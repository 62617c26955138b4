import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  cohort: { by: 'STAFF', args: ({ foreign }) => `(id: "${foreign.Cohort![0]}")` },
  cohorts: { by: 'STAFF' },
}
