import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  candidates: { by: 'SIGNED_IN' },
  shortlist: { by: 'EMPLOYERS' },
}
