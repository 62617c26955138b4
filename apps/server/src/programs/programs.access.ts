import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  compareProgramVersions: {
    by: 'STAFF',
    args: ({ own }) =>
      `(beforeProgramVersionId: "${own.ProgramVersion![0]}", afterProgramVersionId: "${own.ProgramVersion![0]}")`,
  },
  competencies: { by: 'SIGNED_IN' },
  programs: { by: 'SIGNED_IN' },
}
