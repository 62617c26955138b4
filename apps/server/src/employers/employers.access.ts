import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  employers: { by: 'SIGNED_IN' },
}
