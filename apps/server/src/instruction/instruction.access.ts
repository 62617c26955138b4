import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  attendances: { by: 'STAFF' },
}
