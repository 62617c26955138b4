import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  reviewByToken: { by: 'ANYBODY', args: () => '(token: "unknown")' },
  reviews: { by: 'STAFF' },
}
