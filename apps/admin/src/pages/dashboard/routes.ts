import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'
import { askPrograms } from '../../programs/use-program.ts'

const dashboard = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
  loader: askPrograms,
  pendingComponent: PendingObject,
})

/** The addresses below /. */
export const dashboardRoutes = [dashboard] as const
