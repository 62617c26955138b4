import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  reviewByToken: { by: 'ANYBODY', args: () => '(token: "unknown")' },
  reviews: { by: 'STAFF' },
}
