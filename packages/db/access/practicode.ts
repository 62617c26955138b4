import { type NounAccess, STAFF } from './noun-access.ts'

export const access: NounAccess = {
  practicode_reading: {
    node: 'PracticodeReading',
    sees: STAFF,
    writes: { staff: { insert: '*' }, guard: { delete: '*' } },
    rows: (of) => [
      `insert into practicode_reading (enrollment_id, read_on, cases_done)
       values ('${of.enrollment}', sponsor_today(), 600) returning id`,
    ],
  },
}
