import { SkeletonObject, SkeletonPage } from '@journeyline/ui/skeletons.tsx'
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
import { frameSearch } from './apprentices/frame-search.ts'
import { candidateSearch } from './candidates/candidate-search.ts'
import { approvalsSearch } from './hours/approvals-search.ts'
import { ledgerSearch } from './hours/ledger-search.ts'

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

const approvals = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals',
  validateSearch: approvalsSearch,
  component: lazyRouteComponent(() => import('./pages/approvals-page.tsx'), 'ApprovalsPage'),
})

const apprentices = createRoute({
  getParentRoute: () => signedIn,
  path: '/apprentices',
  component: lazyRouteComponent(() => import('./pages/apprentices-page.tsx'), 'ApprenticesPage'),
})

const apprenticeFrame = createRoute({
  getParentRoute: () => signedIn,
  path: '/apprentices/$placementId',
  validateSearch: frameSearch,
  component: lazyRouteComponent(() => import('./pages/apprentice-frame.tsx'), 'ApprenticeFrame'),
})

const apprentice = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/',
  pendingComponent: SkeletonObject,
  component: lazyRouteComponent(() => import('./pages/apprentice-page.tsx'), 'ApprenticePage'),
})

const apprenticeHours = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/hours',
  pendingComponent: SkeletonObject,
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./pages/apprentice-hours-page.tsx'), 'ApprenticeHoursPage'),
})

const apprenticeCompetencies = createRoute({
  getParentRoute: () => apprenticeFrame,
  path: '/competencies',
  pendingComponent: SkeletonObject,
  component: lazyRouteComponent(
    () => import('./pages/apprentice-competencies-page.tsx'),
    'ApprenticeCompetenciesPage',
  ),
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

const ourCompany = createRoute({
  getParentRoute: () => signedIn,
  path: '/our-company',
  component: lazyRouteComponent(() => import('./pages/company-page.tsx'), 'CompanyPage'),
})

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./pages/reviews-page.tsx'), 'ReviewsPage'),
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

const password = createRoute({
  getParentRoute: () => signedIn,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password-page.tsx'), 'PasswordPage'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('./pages/reset-page.tsx'), 'ResetPage'),
})

const signReview = createRoute({
  getParentRoute: () => root,
  path: '/sign/$token',
  component: lazyRouteComponent(() => import('./pages/sign-review-page.tsx'), 'SignReviewPage'),
})

export const router = createRouter({
  basepath: '/employer',
  routeTree: root.addChildren([
    signedIn.addChildren([
      home,
      approvals,
      apprentices,
      apprenticeFrame.addChildren([apprentice, apprenticeHours, apprenticeCompetencies]),
      candidates,
      candidate,
      shortlist,
      reviews,
      ourCompany,
      password,
    ]),
    signIn,
    join,
    reset,
    signReview,
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
