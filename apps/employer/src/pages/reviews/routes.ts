import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'ReviewsPage'),
})

/** The addresses below /reviews. */
export const reviewsRoutes = [reviews] as const
