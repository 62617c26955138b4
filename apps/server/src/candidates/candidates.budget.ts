import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin CandidatesPage': { statements: 5 },
  'admin ProfileAgain': { statements: 1, about: 'Enrollment' },
  'employer CandidatePage': { statements: 2, about: 'Candidate' },
  'employer CandidatesPage': { statements: 4 },
  'employer NoteAgain': { statements: 2, about: 'Candidate' },
  'employer ShortlistPage': { statements: 2 },
}
