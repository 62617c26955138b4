import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  rosterImports: { by: 'STAFF' },
}
