import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../app/root.tsx'

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('./reset-page.tsx'), 'ResetPage'),
})

/** The addresses below /reset. */
export const resetRoutes = [reset] as const
