import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  board: { by: 'STAFF', args: ({ foreign }) => `(programId: "${foreign.Program![0]}")` },
  pipelineSnapshot: { by: 'SIGNED_IN', args: ({ foreign }) => `(programId: "${foreign.Program![0]}")` },
  pipelineTrend: {
    by: 'STAFF',
    args: ({ foreign }) =>
      `(programId: "${foreign.Program![0]}", from: "2026-11-01", to: "2026-11-02", interval: DAY)`,
  },
}
