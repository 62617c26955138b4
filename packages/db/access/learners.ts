import { type NounAccess, STAFF } from './noun-access.ts'

export const access: NounAccess = {
  learner: {
    node: 'Learner',
    sees: STAFF,
    writes: { staff: { insert: '*', update: '*' }, guard: { delete: '*' } },
  },
}
