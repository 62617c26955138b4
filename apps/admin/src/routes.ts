import { parseSearch, stringifySearch } from '@journeyline/app-kit/search/address'
import { createRoute, createRouter } from '@tanstack/react-router'
import { PageProblem } from './app/page-problem.tsx'
import { root, signedIn } from './app/root.tsx'
import { approvalsRoutes } from './pages/approvals/routes.ts'
import { boardRoutes } from './pages/board/routes.ts'
import { candidatesRoutes } from './pages/candidates/routes.ts'
import { cohortsRoutes } from './pages/cohorts/routes.ts'
import { dashboardRoutes } from './pages/dashboard/routes.ts'
import { employersRoutes } from './pages/employers/routes.ts'
import { importsRoutes } from './pages/imports/routes.ts'
import { joinRoutes } from './pages/join/routes.ts'
import { learnersRoutes } from './pages/learners/routes.ts'
import { meetingsRoutes } from './pages/meetings/routes.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { passwordRoutes } from './pages/password/routes.ts'
import { peopleRoutes } from './pages/people/routes.ts'
import { programsRoutes } from './pages/programs/routes.ts'
import { resetRoutes } from './pages/reset/routes.ts'
import { reviewsRoutes } from './pages/reviews/routes.ts'
import { sectionsRoutes } from './pages/sections/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'

const elsewhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFoundPage })

/** Every address of the console: those of each folder of `pages/`. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...signInRoutes,
    ...joinRoutes,
    ...resetRoutes,
    signedIn.addChildren([
      ...dashboardRoutes,
      ...boardRoutes,
      ...cohortsRoutes,
      ...sectionsRoutes,
      ...meetingsRoutes,
      ...learnersRoutes,
      ...reviewsRoutes,
      ...approvalsRoutes,
      ...candidatesRoutes,
      ...employersRoutes,
      ...programsRoutes,
      ...importsRoutes,
      ...peopleRoutes,
      ...passwordRoutes,
      elsewhere,
    ]),
  ]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: PageProblem,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
