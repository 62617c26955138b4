import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../app/root.tsx'

const signReview = createRoute({
  getParentRoute: () => root,
  path: '/sign/$token',
  component: lazyRouteComponent(() => import('./sign-review-page.tsx'), 'SignReviewPage'),
})

/** The addresses below /sign. */
export const signRoutes = [signReview] as const
