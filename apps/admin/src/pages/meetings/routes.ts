import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings/$classMeetingId',
  component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
  pendingComponent: PendingObject,
})

/** The addresses below /meetings. */
export const meetingsRoutes = [meeting] as const
