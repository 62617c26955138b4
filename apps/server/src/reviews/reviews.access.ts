import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  openReviews: { by: 'STAFF' },
  reviewByToken: { by: 'ANYBODY', args: () => '(token: "unknown")' },
  reviews: { by: 'SIGNED_IN' },
}
