import { SkeletonObject } from '@journeyline/ui/states/skeletons.tsx'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'
import { frameSearch } from '../../apprentices/frame-search.ts'
import { ledgerSearch } from '../../hours/ledger-search.ts'

const apprenticeFrame = createRoute({
  getParentRoute: () => signedIn,
  path: '/apprentices/$placementId',
  validateSearch: frameSearch,
  component: lazyRouteComponent(() => import('./apprentice-frame.tsx'), 'ApprenticeFrame'),
})
const apprentices = createRoute({
  getParentRoute: () => signedIn,
  path: '/apprentices',
  component: lazyRouteComponent(() => import('./apprentices-page.tsx'), 'ApprenticesPage'),
})
const apprentice = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/',
  pendingComponent: SkeletonObject,
  component: lazyRouteComponent(() => import('./apprentice-page.tsx'), 'ApprenticePage'),
})
const apprenticeHours = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/hours',
  pendingComponent: SkeletonObject,
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./apprentice-hours-page.tsx'), 'ApprenticeHoursPage'),
})
const apprenticeCompetencies = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/competencies',
  pendingComponent: SkeletonObject,
  component: lazyRouteComponent(
    () => import('./apprentice-competencies-page.tsx'),
    'ApprenticeCompetenciesPage',
  ),
})

/** The addresses below /apprentices. */
export const apprenticesRoutes = [
  apprentices,
  apprenticeFrame.addChildren([apprentice, apprenticeHours, apprenticeCompetencies]),
] as const
