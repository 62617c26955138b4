import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidates',
  component: lazyRouteComponent(() => import('./candidates-page.tsx'), 'CandidatesPage'),
  pendingComponent: PendingTable,
})

/** The addresses below /candidates. */
export const candidatesRoutes = [candidates] as const
