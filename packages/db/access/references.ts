import { type NounAccess, STAFF_AND_OWN } from './noun-access.ts'

export const access: NounAccess = {
  external_reference: {
    node: 'ExternalReference',
    sees: STAFF_AND_OWN,
    writes: {
      staff: { insert: '*', delete: '*' },
      employer: { insert: '*', delete: '*' },
      guard: { delete: '*' },
    },
    rows: (of) => [
      `insert into external_reference (employer_id, system, value, subject_type, subject_id)
       values ('${of.employer}', 'payroll', 'P-1', 'Placement', '${of.placement}') returning id`,
    ],
    hiddenRows: (of) => [
      `insert into external_reference (system, value, subject_type, subject_id)
       values ('sponsor', '${of.placement}', 'Placement', '${of.placement}') returning id`,
    ],
  },
}
