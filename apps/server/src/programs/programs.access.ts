import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  compareProgramVersions: {
    by: 'STAFF',
    args: ({ own }) => `(beforeId: "${own.ProgramVersion![0]}", afterId: "${own.ProgramVersion![0]}")`,
  },
  competencies: { by: 'SIGNED_IN' },
  programs: { by: 'SIGNED_IN' },
}
