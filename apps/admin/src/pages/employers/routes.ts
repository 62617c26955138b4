import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject, PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const employers = createRoute({
  getParentRoute: () => signedIn,
  path: '/employers',
  component: lazyRouteComponent(() => import('./employers-page.tsx'), 'EmployersPage'),
  pendingComponent: PendingTable,
})
const employer = createRoute({
  getParentRoute: () => signedIn,
  path: '/employers/$employerId',
  component: lazyRouteComponent(() => import('./employer-page.tsx'), 'EmployerPage'),
  pendingComponent: PendingObject,
})

/** The addresses below /employers. */
export const employersRoutes = [employers, employer] as const
