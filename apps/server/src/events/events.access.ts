import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  events: { by: 'SIGNED_IN' },
}
