import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  learners: { by: 'STAFF' },
}
