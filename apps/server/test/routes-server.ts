import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { createApollos } from '../src/graphql/apollos.ts'
import type { Context } from '../src/graphql/context.ts'
import { createApp } from '../src/http/app.ts'
import type { DoneActs } from '../src/once/done-acts.ts'
import * as schemas from '../src/start/schema.ts'

/** Everything that is around routes which are not GraphQL, on a port of its own until the test ends; its address. */
export async function routesServer(routes: Router, acts: DoneActs): Promise<string> {
  const log = pino({ level: 'silent' })
  const apollos = createApollos(schemas, { log, acts })
  await apollos.start()
  const app = createApp<Context>({
    apolloOf: apollos.of,
    contextOf: () => Promise.reject(new Error('nobody asks GraphQL here')),
    auth: Router(),
    health: Router(),
    files: [routes],
    log,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.close()
    await apollos.stop()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
