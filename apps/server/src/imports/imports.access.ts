import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  imports: { by: 'STAFF' },
}
