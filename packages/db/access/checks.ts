import { type NounAccess, STAFF } from './noun-access.ts'

export const access: NounAccess = {
  check_record: {
    node: 'CheckRecord',
    sees: STAFF,
    writes: { staff: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' } },
    rows: (of) => [
      `insert into check_record (enrollment_id, requirement_id, outcome, checked_on)
       select e.id, r.id, 'PASSED', '2026-11-02' from enrollment e join requirement r using (program_version_id)
       where e.id = '${of.enrollment}' order by r.position limit 1 returning id`,
    ],
  },
}
