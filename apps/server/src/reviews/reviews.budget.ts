import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const review: Variables = async ({ db, placement: { enrollmentId } }) => {
  const { id } = await db.review.findFirstOrThrow({ where: { enrollmentId } })
  return { id: sealId('Review', id), reviewId: sealId('Review', id) }
}

export const budget: Budget = {
  'admin LearnerReviewPage': { statements: 1, about: review },
  'admin LearnerReviewsPage': { statements: 1 },
  'admin ReviewAgain': { statements: 1, about: review },
  'admin ReviewParties': { statements: 3, about: 'Enrollment' },
  'admin ReviewsPage': { statements: 3 },
  'employer ReviewsPage': { statements: 5 },
  'employer SignReviewPage': { statements: 1 },
}
