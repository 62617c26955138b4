import type { QueryAccess } from '../../test/access-matrix.ts'

export const access: QueryAccess = {
  fundingShare: { by: 'STAFF', args: ({ foreign }) => `(programId: "${foreign.Program![0]}")` },
}
