import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const cohort = createRoute({
  getParentRoute: () => signedIn,
  path: '/cohorts/$cohortId',
  component: lazyRouteComponent(() => import('./cohort-frame.tsx'), 'CohortFrame'),
  pendingComponent: PendingTable,
})
const cohorts = createRoute({
  getParentRoute: () => signedIn,
  path: '/cohorts',
  component: lazyRouteComponent(() => import('./cohorts-page.tsx'), 'CohortsPage'),
  pendingComponent: PendingTable,
})
const cohortOverview = createRoute({
  getParentRoute: () => cohort,
  path: '/',
  component: lazyRouteComponent(() => import('./cohort-page.tsx'), 'CohortPage'),
})
const cohortProgress = createRoute({
  getParentRoute: () => cohort,
  path: '/progress',
  component: lazyRouteComponent(() => import('./cohort-progress-page.tsx'), 'CohortProgressPage'),
})
const cohortClasses = createRoute({
  getParentRoute: () => cohort,
  path: '/classes',
  component: lazyRouteComponent(() => import('./cohort-classes-page.tsx'), 'CohortClassesPage'),
})
const cohortCompetencies = createRoute({
  getParentRoute: () => cohort,
  path: '/competencies',
  component: lazyRouteComponent(() => import('./cohort-competencies-page.tsx'), 'CohortCompetenciesPage'),
})

/** The addresses below /cohorts. */
export const cohortsRoutes = [
  cohorts,
  cohort.addChildren([cohortOverview, cohortProgress, cohortClasses, cohortCompetencies]),
] as const
