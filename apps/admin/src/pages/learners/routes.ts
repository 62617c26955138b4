import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject, PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const learner = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners/$learnerId',
  component: lazyRouteComponent(() => import('./learner-frame.tsx'), 'LearnerFrame'),
  pendingComponent: PendingObject,
})
const learners = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners',
  component: lazyRouteComponent(() => import('./learners-page.tsx'), 'LearnersPage'),
  pendingComponent: PendingTable,
})
const learnerOverview = createRoute({
  getParentRoute: () => learner,
  path: '/',
  component: lazyRouteComponent(() => import('./learner-page.tsx'), 'LearnerPage'),
})
const learnerHours = createRoute({
  getParentRoute: () => learner,
  path: '/hours',
  component: lazyRouteComponent(() => import('./learner-hours-page.tsx'), 'LearnerHoursPage'),
})
const learnerInstruction = createRoute({
  getParentRoute: () => learner,
  path: '/instruction',
  component: lazyRouteComponent(() => import('./learner-instruction-page.tsx'), 'LearnerInstructionPage'),
})
const learnerCompetencies = createRoute({
  getParentRoute: () => learner,
  path: '/competencies',
  component: lazyRouteComponent(() => import('./learner-competencies-page.tsx'), 'LearnerCompetenciesPage'),
})
const learnerPractice = createRoute({
  getParentRoute: () => learner,
  path: '/practice',
  component: lazyRouteComponent(() => import('./learner-practice-page.tsx'), 'LearnerPracticePage'),
})
const learnerCredentials = createRoute({
  getParentRoute: () => learner,
  path: '/credentials',
  component: lazyRouteComponent(() => import('./learner-credentials-page.tsx'), 'LearnerCredentialsPage'),
})
const learnerReviews = createRoute({
  getParentRoute: () => learner,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./learner-reviews-page.tsx'), 'LearnerReviewsPage'),
})
const learnerReview = createRoute({
  getParentRoute: () => learner,
  path: '/reviews/$reviewId',
  component: lazyRouteComponent(() => import('./learner-review-page.tsx'), 'LearnerReviewPage'),
})

/** The addresses below /learners. */
export const learnersRoutes = [
  learners,
  learner.addChildren([
    learnerOverview,
    learnerHours,
    learnerInstruction,
    learnerCompetencies,
    learnerPractice,
    learnerCredentials,
    learnerReviews,
    learnerReview,
  ]),
] as const
