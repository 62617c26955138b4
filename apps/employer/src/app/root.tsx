import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { NothingHere } from './nothing-here.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { Shell } from './shell.tsx'

/** Above every page. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere })

/** Everything below asks for somebody of an employer who is signed in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <PageBoundary fallback={<SkeletonPage kind="object" />}>
      <Shell />
    </PageBoundary>
  ),
})
