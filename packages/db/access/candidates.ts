import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  candidate_profile: {
    node: 'CandidateProfile',
    sees: STAFF,
    writes: { staff: { insert: '*', update: '*' } },
  },
  consent_entry: {
    node: 'ConsentEntry',
    sees: STAFF,
    writes: { staff: { insert: '*' } },
  },
  candidate: {
    node: 'Candidate',
    sees: { staff: 'ALL', employer: 'ALL' },
    writes: STAFF_WRITE,
  },
  shortlist_entry: {
    node: 'ShortlistEntry',
    sees: { employer: 'OWN' },
    writes: { employer: { insert: '*', update: 'note version', delete: '*' } },
  },
}
