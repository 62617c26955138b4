import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const section = createRoute({
  getParentRoute: () => signedIn,
  path: '/sections/$courseSectionId',
  component: lazyRouteComponent(() => import('./section-page.tsx'), 'SectionPage'),
  pendingComponent: PendingObject,
})

/** The addresses below /sections. */
export const sectionsRoutes = [section] as const
