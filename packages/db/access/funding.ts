import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  funding_award: {
    node: 'FundingAward',
    sees: STAFF,
    writes: { ...STAFF_WRITE, guard: { delete: '*' } },
    rows: (of) => [
      `insert into funding_award (enrollment_id, source) values ('${of.enrollment}', 'WIOA') on conflict do nothing returning id`,
    ],
  },
}
