import { SkeletonPage } from '@journeyline/ui/skeletons.tsx'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { client } from './app/client.ts'
import { PageProblem } from './app/page-problem.tsx'
import { parseSearch, type Search, stringifySearch } from './app/search.ts'
import { SessionGate } from './app/session-gate.tsx'
import { Programs } from './app/use-program.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'

const root = createRootRoute({
  validateSearch: (search: Search) => search,
  // A chosen language stays while one moves around.
  search: { middlewares: [retainSearchParams(['locale'])] },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
})
const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('./pages/join-page.tsx'), 'JoinPage'),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('./pages/reset-page.tsx'), 'ResetPage'),
})

/** Everything below asks for a signed-in person of the sponsor's staff. */
const console = createRoute({
  getParentRoute: () => root,
  id: 'console',
  component: SessionGate,
})

const table = () => <SkeletonPage kind="table" />
const board = () => <SkeletonPage kind="board" />
const object = () => <SkeletonPage kind="object" />

/** Both pages need the program's id first; asked for while the session is still being asked for. A failure shows on the page itself. */
const askPrograms = () => void client.query({ query: Programs }).catch(() => undefined)

const dashboard = createRoute({
  getParentRoute: () => console,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/dashboard-page.tsx'), 'DashboardPage'),
  loader: askPrograms,
  pendingComponent: object,
})
const boardPage = createRoute({
  getParentRoute: () => console,
  path: '/board',
  component: lazyRouteComponent(() => import('./pages/board-page.tsx'), 'BoardPage'),
  loader: askPrograms,
  pendingComponent: board,
})
const cohorts = createRoute({
  getParentRoute: () => console,
  path: '/cohorts',
  component: lazyRouteComponent(() => import('./pages/cohorts-page.tsx'), 'CohortsPage'),
  pendingComponent: table,
})
const cohort = createRoute({
  getParentRoute: () => console,
  path: '/cohorts/$cohortId',
  component: lazyRouteComponent(() => import('./pages/cohort-frame.tsx'), 'CohortFrame'),
  pendingComponent: table,
})
const cohortOverview = createRoute({
  getParentRoute: () => cohort,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/cohort-page.tsx'), 'CohortPage'),
})
const cohortProgress = createRoute({
  getParentRoute: () => cohort,
  path: '/progress',
  component: lazyRouteComponent(() => import('./pages/cohort-progress-page.tsx'), 'CohortProgressPage'),
})
const cohortClasses = createRoute({
  getParentRoute: () => cohort,
  path: '/classes',
  component: lazyRouteComponent(() => import('./pages/cohort-classes-page.tsx'), 'CohortClassesPage'),
})
const section = createRoute({
  getParentRoute: () => console,
  path: '/sections/$sectionId',
  component: lazyRouteComponent(() => import('./pages/section-page.tsx'), 'SectionPage'),
  pendingComponent: object,
})
const meeting = createRoute({
  getParentRoute: () => console,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('./pages/meeting-page.tsx'), 'MeetingPage'),
  pendingComponent: object,
})
const cohortCompetencies = createRoute({
  getParentRoute: () => cohort,
  path: '/competencies',
  component: lazyRouteComponent(
    () => import('./pages/cohort-competencies-page.tsx'),
    'CohortCompetenciesPage',
  ),
})
const learners = createRoute({
  getParentRoute: () => console,
  path: '/learners',
  component: lazyRouteComponent(() => import('./pages/learners-page.tsx'), 'LearnersPage'),
  pendingComponent: table,
})
const learner = createRoute({
  getParentRoute: () => console,
  path: '/learners/$learnerId',
  component: lazyRouteComponent(() => import('./pages/learner-frame.tsx'), 'LearnerFrame'),
  pendingComponent: object,
})
const learnerOverview = createRoute({
  getParentRoute: () => learner,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/learner-page.tsx'), 'LearnerPage'),
})
const learnerHours = createRoute({
  getParentRoute: () => learner,
  path: '/hours',
  component: lazyRouteComponent(() => import('./pages/learner-hours-page.tsx'), 'LearnerHoursPage'),
})
const learnerInstruction = createRoute({
  getParentRoute: () => learner,
  path: '/instruction',
  component: lazyRouteComponent(
    () => import('./pages/learner-instruction-page.tsx'),
    'LearnerInstructionPage',
  ),
})
const learnerPractice = createRoute({
  getParentRoute: () => learner,
  path: '/practice',
  component: lazyRouteComponent(() => import('./pages/learner-practice-page.tsx'), 'LearnerPracticePage'),
})
const learnerCredentials = createRoute({
  getParentRoute: () => learner,
  path: '/credentials',
  component: lazyRouteComponent(
    () => import('./pages/learner-credentials-page.tsx'),
    'LearnerCredentialsPage',
  ),
})
const approvals = createRoute({
  getParentRoute: () => console,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./pages/approvals-page.tsx'), 'ApprovalsPage'),
  pendingComponent: table,
})
const learnerReviews = createRoute({
  getParentRoute: () => learner,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./pages/learner-reviews-page.tsx'), 'LearnerReviewsPage'),
})
const learnerReview = createRoute({
  getParentRoute: () => learner,
  path: '/reviews/$reviewId',
  component: lazyRouteComponent(() => import('./pages/learner-review-page.tsx'), 'LearnerReviewPage'),
})
const reviews = createRoute({
  getParentRoute: () => console,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./pages/reviews-page.tsx'), 'ReviewsPage'),
  pendingComponent: table,
})
const learnerCompetencies = createRoute({
  getParentRoute: () => learner,
  path: '/competencies',
  component: lazyRouteComponent(
    () => import('./pages/learner-competencies-page.tsx'),
    'LearnerCompetenciesPage',
  ),
})
const candidates = createRoute({
  getParentRoute: () => console,
  path: '/candidates',
  component: lazyRouteComponent(() => import('./pages/candidates-page.tsx'), 'CandidatesPage'),
  pendingComponent: table,
})
const employers = createRoute({
  getParentRoute: () => console,
  path: '/employers',
  component: lazyRouteComponent(() => import('./pages/employers-page.tsx'), 'EmployersPage'),
  pendingComponent: table,
})
const employer = createRoute({
  getParentRoute: () => console,
  path: '/employers/$employerId',
  component: lazyRouteComponent(() => import('./pages/employer-page.tsx'), 'EmployerPage'),
  pendingComponent: object,
})
const programs = createRoute({
  getParentRoute: () => console,
  path: '/programs',
  component: lazyRouteComponent(() => import('./pages/programs-page.tsx'), 'ProgramsPage'),
  pendingComponent: table,
})
const program = createRoute({
  getParentRoute: () => console,
  path: '/programs/$programId',
  component: lazyRouteComponent(() => import('./pages/program-page.tsx'), 'ProgramPage'),
  pendingComponent: object,
})
const compareVersions = createRoute({
  getParentRoute: () => console,
  path: '/programs/$programId/compare',
  component: lazyRouteComponent(() => import('./pages/compare-versions-page.tsx'), 'CompareVersionsPage'),
  pendingComponent: table,
})
const version = createRoute({
  getParentRoute: () => console,
  path: '/programs/$programId/versions/$versionId',
  component: lazyRouteComponent(() => import('./pages/version-page.tsx'), 'VersionPage'),
  pendingComponent: object,
})
const versionForm = createRoute({
  getParentRoute: () => console,
  path: '/programs/$programId/versions/$versionId/form',
  component: lazyRouteComponent(() => import('./pages/version-form-page.tsx'), 'VersionFormPage'),
  pendingComponent: object,
})
const editVersion = createRoute({
  getParentRoute: () => console,
  path: '/programs/$programId/versions/$versionId/edit',
  component: lazyRouteComponent(() => import('./pages/edit-version-page.tsx'), 'EditVersionPage'),
  pendingComponent: object,
})
const imports = createRoute({
  getParentRoute: () => console,
  path: '/imports',
  component: lazyRouteComponent(() => import('./pages/imports-page.tsx'), 'ImportsPage'),
  pendingComponent: table,
})
const importPage = createRoute({
  getParentRoute: () => console,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./pages/import-page.tsx'), 'ImportPage'),
  pendingComponent: object,
})
const people = createRoute({
  getParentRoute: () => console,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/people-page.tsx'), 'PeoplePage'),
  pendingComponent: table,
})
const password = createRoute({
  getParentRoute: () => console,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password-page.tsx'), 'PasswordPage'),
  pendingComponent: object,
})

const elsewhere = createRoute({ getParentRoute: () => console, path: '$', component: NotFoundPage })

/** Every address of the console. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    join,
    reset,
    console.addChildren([
      dashboard,
      boardPage,
      cohorts,
      cohort.addChildren([cohortOverview, cohortProgress, cohortClasses, cohortCompetencies]),
      section,
      meeting,
      learners,
      learner.addChildren([
        learnerOverview,
        learnerHours,
        learnerInstruction,
        learnerCompetencies,
        learnerPractice,
        learnerCredentials,
        learnerReviews,
        learnerReview,
      ]),
      reviews,
      approvals,
      candidates,
      employers,
      employer,
      programs,
      program,
      compareVersions,
      version,
      versionForm,
      editVersion,
      imports,
      importPage,
      people,
      password,
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
