import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { evidenceRoutes } from '../src/evidence/evidence-routes.ts'
import { createApollo } from '../src/graphql/apollo.ts'
import { createApp } from '../src/http/app.ts'
import { schema } from '../src/schema.ts'
import type { Viewer } from '../src/viewer.ts'
import { clock, type World } from './kit.ts'

/** Everything that is around the routes of evidence, for one viewer, on a port of its own; its address. */
export async function evidenceServer(
  { evidence }: Pick<World, 'evidence'>,
  viewer: Viewer,
  limit?: number,
): Promise<string> {
  const log = pino({ level: 'silent' })
  const apollo = createApollo({ schema, log })
  await apollo.start()
  const routes = { viewerOf: async () => viewer, contents: evidence.contents, clock }
  const app = createApp({
    apollo,
    contextOf: () => Promise.reject(new Error('nobody asks GraphQL here')),
    auth: { handler: async () => new Response(null, { status: 404 }) },
    health: Router(),
    files: [evidenceRoutes(limit === undefined ? routes : { ...routes, limit })],
    log,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.close()
    await apollo.stop()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
