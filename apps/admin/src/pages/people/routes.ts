import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
  pendingComponent: PendingTable,
})

/** The addresses below /people. */
export const peopleRoutes = [people] as const
