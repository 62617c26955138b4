import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  enrollments: { by: 'STAFF' },
  placements: { by: 'SIGNED_IN' },
  stageChanges: { by: 'STAFF' },
}
