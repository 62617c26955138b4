import { parseSearch, stringifySearch } from '@journeyline/app-kit/search/address'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { createRouter } from '@tanstack/react-router'
import { root, signedIn } from './app/root.tsx'
import { apprenticesRoutes } from './pages/apprentices/routes.ts'
import { approvalsRoutes } from './pages/approvals/routes.ts'
import { candidatesRoutes } from './pages/candidates/routes.ts'
import { homeRoutes } from './pages/home/routes.ts'
import { joinRoutes } from './pages/join/routes.ts'
import { ourCompanyRoutes } from './pages/our-company/routes.ts'
import { passwordRoutes } from './pages/password/routes.ts'
import { resetRoutes } from './pages/reset/routes.ts'
import { reviewsRoutes } from './pages/reviews/routes.ts'
import { shortlistRoutes } from './pages/shortlist/routes.ts'
import { signRoutes } from './pages/sign/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'

/** Every address of the portal: those of each folder of `pages/`. */
export const router = createRouter({
  basepath: '/employer',
  routeTree: root.addChildren([
    signedIn.addChildren([
      ...homeRoutes,
      ...approvalsRoutes,
      ...apprenticesRoutes,
      ...candidatesRoutes,
      ...shortlistRoutes,
      ...reviewsRoutes,
      ...ourCompanyRoutes,
      ...passwordRoutes,
    ]),
    ...signInRoutes,
    ...joinRoutes,
    ...resetRoutes,
    ...signRoutes,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: SkeletonPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
