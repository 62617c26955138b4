import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  signOffs: { by: 'SIGNED_IN' },
}
