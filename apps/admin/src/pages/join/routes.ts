import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../app/root.tsx'

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage'),
})

/** The addresses below /join. */
export const joinRoutes = [join] as const
