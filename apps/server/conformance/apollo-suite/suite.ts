import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite'
import { Router } from 'express'
import pino from 'pino'
import { createApp } from '../../src/http/app.ts'

// The suite brings its own schemas and settings; what it examines is everything our HTTP layer does around them.
// Sign-in, health and files are other addresses, of which it asks nothing.
defineIntegrationTestSuite(async (settings, options) => {
  const http = createServer()
  const apollo = new ApolloServer({
    ...settings,
    plugins: [...(settings.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer: http })],
  })
  await apollo.start()
  const app = createApp({
    apolloOf: () => apollo,
    contextOf: async () => (await options?.context?.()) ?? {},
    auth: Router(),
    health: Router(),
    files: [],
    log: pino({ level: 'silent' }),
  })
  http.on('request', app)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  return { server: apollo, url: `http://127.0.0.1:${port}/graphql` }
})
