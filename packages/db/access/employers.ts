import { type NounAccess, STAFF_AND_OWN, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  employer: {
    node: 'Employer',
    sees: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
    writes: { staff: { insert: '*', update: '*' } },
  },
  worksite: {
    node: 'Worksite',
    sees: STAFF_AND_OWN,
    writes: STAFF_WRITE,
  },
  placement: {
    node: 'Placement',
    sees: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
    writes: {
      staff: { insert: '*', update: '*' },
      employer: { update: 'end_reason ended_on supervisor_id worksite_id' },
      auth: { update: 'supervisor_id' },
      guard: { delete: '*' },
    },
  },
  placement_wage: {
    sees: STAFF_AND_OWN,
    writes: { guard: { insert: '*', update: '*', delete: '*' } },
    rows: ({ placement }) => [
      `insert into placement_wage (placement_id, since, hourly_wage_minor, currency)
       values ('${placement}', '2025-01-01', 1900, 'USD') returning placement_id as id`,
    ],
  },
}
