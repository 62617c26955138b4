import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  hoursToDecide: { by: 'SIGNED_IN' },
}
