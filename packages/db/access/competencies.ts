import { type NounAccess, STAFF_AND_OWN } from './noun-access.ts'

export const access: NounAccess = {
  sign_off: {
    node: 'SignOff',
    sees: STAFF_AND_OWN,
    writes: {
      staff: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' },
      employer: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' },
      guard: { update: 'updated_at' },
    },
    rows: (of) => [
      `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by)
       select p.enrollment_id, c.id, 3, p.started_on, 'x' from placement p join competency c using (program_version_id)
       where p.id = '${of.placement}' order by c.code limit 1 returning id`,
    ],
  },
}
