import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'
import { candidateSearch } from '../../candidates/candidate-search.ts'

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidates',
  validateSearch: candidateSearch,
  component: lazyRouteComponent(() => import('./candidates-page.tsx'), 'CandidatesPage'),
})
const candidate = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidates/$candidateId',
  component: lazyRouteComponent(() => import('./candidate-page.tsx'), 'CandidatePage'),
})

/** The addresses below /candidates. */
export const candidatesRoutes = [candidates, candidate] as const
