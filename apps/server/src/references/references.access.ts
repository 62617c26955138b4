import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  externalReferences: { by: 'SIGNED_IN' },
}
