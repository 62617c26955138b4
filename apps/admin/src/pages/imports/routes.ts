import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject, PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
  pendingComponent: PendingTable,
})
const importPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  pendingComponent: PendingObject,
})

/** The addresses below /imports. */
export const importsRoutes = [imports, importPage] as const
