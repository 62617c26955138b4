import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  prior_learning: {
    node: 'PriorLearning',
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into prior_learning (enrollment_id, kind, title) values ('${of.enrollment}', 'GCSE', 'x') returning id`,
    ],
  },
}
