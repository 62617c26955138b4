import { SkeletonPage } from '@journeyline/ui/skeletons.tsx'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { NothingHere } from './app/nothing-here.tsx'
import { PageBoundary } from './app/page-boundary.tsx'
import { parseSearch, stringifySearch } from './app/search-params.ts'
import { Shell } from './app/shell.tsx'
import { candidateSearch } from './candidates/candidate-search.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere })

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <PageBoundary fallback={<SkeletonPage kind="object" />}>
      <Shell />
    </PageBoundary>
  ),
})

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page.tsx'), 'HomePage'),
})

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidates',
  validateSearch: candidateSearch,
  component: lazyRouteComponent(() => import('./pages/candidates-page.tsx'), 'CandidatesPage'),
})

const candidate = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidates/$candidateId',
  component: lazyRouteComponent(() => import('./pages/candidate-page.tsx'), 'CandidatePage'),
})

const shortlist = createRoute({
  getParentRoute: () => signedIn,
  path: '/shortlist',
  component: lazyRouteComponent(() => import('./pages/shortlist-page.tsx'), 'ShortlistPage'),
})

const apprenticeCompetencies = createRoute({
  getParentRoute: () => signedIn,
  path: '/apprentices/$placementId/competencies',
  component: lazyRouteComponent(
    () => import('./pages/apprentice-competencies-page.tsx'),
    'ApprenticeCompetenciesPage',
  ),
})

const ourCompany = createRoute({
  getParentRoute: () => signedIn,
  path: '/our-company',
  component: lazyRouteComponent(() => import('./pages/company-page.tsx'), 'CompanyPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    // Only a path of this app: never somewhere else.
    typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {},
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('./pages/join-page.tsx'), 'JoinPage'),
})

export const router = createRouter({
  basepath: '/employer',
  routeTree: root.addChildren([
    signedIn.addChildren([home, candidates, candidate, shortlist, apprenticeCompetencies, ourCompany]),
    signIn,
    join,
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
