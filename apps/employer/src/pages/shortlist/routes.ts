import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'

const shortlist = createRoute({
  getParentRoute: () => signedIn,
  path: '/shortlist',
  component: lazyRouteComponent(() => import('./shortlist-page.tsx'), 'ShortlistPage'),
})

/** The addresses below /shortlist. */
export const shortlistRoutes = [shortlist] as const
