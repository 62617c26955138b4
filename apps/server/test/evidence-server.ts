import { evidenceRoutes } from '../src/evidence/evidence-routes.ts'
import type { Viewer } from '../src/kernel/viewer.ts'
import { clock, type World } from './kit.ts'
import { routesServer } from './routes-server.ts'

/** The routes of evidence for one viewer; their address. */
export function evidenceServer(
  { evidence, acts }: Pick<World, 'evidence' | 'acts'>,
  viewer: Viewer,
  limit?: number,
): Promise<string> {
  const routes = { viewerOf: async () => viewer, contents: evidence.contents, acts, clock }
  return routesServer(evidenceRoutes(limit === undefined ? routes : { ...routes, limit }), acts)
}
