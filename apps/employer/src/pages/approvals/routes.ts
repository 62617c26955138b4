import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'
import { approvalsSearch } from '../../hours/approvals/approvals-search.ts'

const approvals = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals',
  validateSearch: approvalsSearch,
  component: lazyRouteComponent(() => import('./approvals-page.tsx'), 'ApprovalsPage'),
})

/** The addresses below /approvals. */
export const approvalsRoutes = [approvals] as const
