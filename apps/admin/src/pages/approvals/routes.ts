import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const approvals = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./approvals-page.tsx'), 'ApprovalsPage'),
  pendingComponent: PendingTable,
})

/** The addresses below /approvals. */
export const approvalsRoutes = [approvals] as const
