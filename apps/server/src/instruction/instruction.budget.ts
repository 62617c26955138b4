import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin CohortClassesPage': { statements: 6, about: 'cohort' },
  'admin CoursesToGive': { statements: 2, about: 'cohort' },
  'admin LearnerInstructionPage': { statements: 6, about: 'instructed' },
  'admin MeetingAgain': { statements: 1, about: 'meeting' },
  'admin MeetingPage': { statements: 3, about: 'meeting' },
  'admin RollAgain': { statements: 3, about: 'meeting' },
  'admin SectionAgain': { statements: 1, about: 'section' },
  'admin SectionPage': { statements: 4, about: 'section' },
}
