import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  hoursEntries: { by: 'SIGNED_IN' },
  hoursToDecide: { by: 'SIGNED_IN' },
}
