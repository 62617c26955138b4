import type { Search } from '@journeyline/app-kit/search/address'
import { createRootRoute, createRoute, retainSearchParams } from '@tanstack/react-router'
import { SessionGate } from './session-gate.tsx'

/** Above every page. */
export const root = createRootRoute({
  validateSearch: (search: Search) => search,
  // A chosen language stays while one moves around.
  search: { middlewares: [retainSearchParams(['locale'])] },
})

/** Everything below asks for a signed-in person of the sponsor's staff. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'console',
  component: SessionGate,
})
