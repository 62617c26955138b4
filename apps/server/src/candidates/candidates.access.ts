import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  candidates: { by: 'SIGNED_IN' },
  shortlist: { by: 'EMPLOYERS' },
}
