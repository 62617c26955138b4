import type { ApolloServer, BaseContext } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import { withFewConnections } from '@journeyline/db/few-connections'
import compression from 'compression'
import express, { type Express, type Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { sayTo } from './asked-language.ts'
import { answeringRequest } from './asked-now.ts'
import { answerErrors, notFound } from './error-answers.ts'
import { jsonBody } from './json-body.ts'
import { identify, requestId } from './request-id.ts'
import { noticeUnknownProxy } from './unknown-proxy.ts'
import { refuseUnknownToken } from './unknown-token.ts'
import { letSendersFinish } from './unread-body.ts'
import { webApps } from './web-apps.ts'

/** What the HTTP layer puts together. */
export interface AppParts<Context extends BaseContext> {
  /** Who answers a request; null where it could not be found out whose it is. */
  apolloOf(context: Context | null): ApolloServer<Context>
  contextOf(request: express.Request, response: express.Response): Promise<Context>
  /** Signing in and out. */
  auth: Router
  /** `/healthz`, `/readyz` */
  health: Router
  /** Whose word on where a request comes from is believed; nobody's unless told. */
  trustedProxies?: string[]
  /** Uploads and downloads that are not GraphQL. */
  files: Router[]
  log: Logger
}

/** Everything this server answers, on one port. */
export function createApp<Context extends BaseContext>(parts: AppParts<Context>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies ?? [])
  app.use(identify(parts.log))
  app.use(noticeUnknownProxy(parts.log))
  app.use(letSendersFinish)
  app.use(parts.health)
  app.use(secureHeaders())
  app.use(compression())
  app.use(parts.auth)
  app.use(['/graphql', '/uploads', '/imports', '/evidence', '/documents'], refuseUnknownToken)
  app.use('/graphql', graphqlEndpoint(parts.apolloOf, parts.contextOf))
  for (const files of parts.files) app.use(files)
  app.use(webApps())
  app.use(notFound)
  app.use(answerErrors(parts.log))
  return app
}

/** A document of 3,000 words with its variables; texts that people write are far below. */
const BODY = { bytes: 1024 * 1024, seconds: 30 }

/** The GraphQL endpoint by itself: what Apollo's own integration suite examines. */
export function graphqlEndpoint<Context extends BaseContext>(
  apolloOf: (context: Context | null) => ApolloServer<Context>,
  contextOf: (request: express.Request, response: express.Response) => Promise<Context>,
): Router {
  const router = express.Router()
  router.use(...jsonBody(BODY))
  router.use(async (request, response, next) => {
    const made = contextOf(request, response)
    const apollo = apolloOf(await made.catch(() => null))
    const asked = { requestId: requestId(request), say: sayTo(request), acts: false }
    await answeringRequest(asked, () =>
      withFewConnections(() => expressMiddleware(apollo, { context: () => made })(request, response, next)),
    )
  })
  return router
}

const secureHeaders = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: true,
      directives: {
        'script-src': ["'self'"],
        // Mantine writes its theme into style elements
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        // a sponsor's own network may well serve plain http
        'upgrade-insecure-requests': null,
      },
    },
    frameguard: { action: 'deny' }, // for browsers that do not know frame-ancestors
    strictTransportSecurity: false, // for whoever ends TLS in front of this server to say
  })
