import { type NounAccess, STAFF } from './noun-access.ts'

export const access: NounAccess = {
  cohort: {
    node: 'Cohort',
    sees: STAFF,
    writes: { staff: { insert: '*', update: '*' }, guard: { update: 'seats_taken', delete: '*' } },
  },
}
