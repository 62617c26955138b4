import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  internship: {
    node: 'Internship',
    sees: STAFF,
    writes: { ...STAFF_WRITE, guard: { delete: '*' } },
    rows: (of) => [
      `insert into internship (enrollment_id, site, starts_on)
       values ('${of.enrollment}', 'x', sponsor_today()) returning id`,
    ],
  },
}
