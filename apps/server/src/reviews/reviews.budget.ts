import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin LearnerReviewPage': { statements: 1 },
  'admin LearnerReviewsPage': { statements: 1 },
  'admin ReviewAgain': { statements: 1, about: 'review' },
  'admin ReviewParties': { statements: 3, about: 'enrollment' },
  'admin ReviewsPage': { statements: 3 },
  'employer ReviewsPage': { statements: 7 },
  'employer SignReviewPage': { statements: 1 },
}
