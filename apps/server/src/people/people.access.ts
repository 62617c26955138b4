import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  invitationByToken: { by: 'ANYBODY', args: () => '(token: "unknown")' },
  invitations: { by: 'STAFF_ADMINS' },
  passwordResetByToken: { by: 'ANYBODY', args: () => '(token: "unknown")' },
  people: { by: 'STAFF_ADMINS' },
  viewer: { by: 'ANYBODY' },
}
