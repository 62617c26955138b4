import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  rosterImports: { by: 'STAFF' },
}
