import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  learners: { by: 'STAFF' },
}
