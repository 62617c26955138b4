import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  hoursToDecide: { by: 'SIGNED_IN' },
}
