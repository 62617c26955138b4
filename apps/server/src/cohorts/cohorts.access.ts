import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  cohort: { by: 'STAFF', args: ({ foreign }) => `(id: "${foreign.Cohort![0]}")` },
  cohorts: { by: 'STAFF' },
}
