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
      employer: { update: 'supervisor_id worksite_id' },
      auth: { update: 'supervisor_id' },
    },
  },
}
