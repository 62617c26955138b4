import type { ApolloServer, BaseContext } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import { toNodeHandler } from 'better-auth/node'
import compression from 'compression'
import express, { type Express, type Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { ADDRESS_HEADER, type Auth } from '../auth/auth.ts'
import { answerErrors, notFound } from './error-answers.ts'
import { explorer } from './explorer.ts'
import { identify } from './request-id.ts'
import { letSendersFinish } from './unread-body.ts'
import { webApps } from './web-apps.ts'

/** What the HTTP layer puts together. */
export interface AppParts<Context extends BaseContext> {
  apollo: ApolloServer<Context>
  contextOf(request: express.Request, response: express.Response): Promise<Context>
  auth: Pick<Auth, 'handler'>
  /** `/healthz`, `/readyz` */
  health: Router
  /** Uploads and downloads that are not GraphQL. */
  files: Router[]
  log: Logger
}

/** What of better-auth is open. It has more: anybody could take a new name, of any length, past the audit trail. */
const SIGN_IN = ['sign-in/email', 'sign-out', 'change-password'].map((act) => `/api/auth/${act}`)

/** Everything this server answers, on one port. */
export function createApp<Context extends BaseContext>(parts: AppParts<Context>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(identify(parts.log))
  app.use(letSendersFinish)
  app.use(parts.health)
  app.use(secureHeaders())
  app.use(compression())
  app.post(SIGN_IN, withAddress, toNodeHandler(parts.auth))
  app.use('/graphql', graphqlEndpoint(parts.apollo, parts.contextOf))
  for (const files of parts.files) app.use(files)
  app.get('/explorer', explorer())
  app.use(webApps())
  app.use(notFound)
  app.use(answerErrors(parts.log))
  return app
}

/** The GraphQL endpoint by itself: what Apollo's own integration suite examines. */
export function graphqlEndpoint<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextOf: (request: express.Request, response: express.Response) => Promise<Context>,
): Router {
  const router = express.Router()
  router.use(express.json({ limit: '1mb' }))
  router.use(expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }))
  return router
}

const withAddress: express.RequestHandler = (request, _response, next) => {
  request.headers[ADDRESS_HEADER] = request.socket.remoteAddress ?? 'unknown'
  next()
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
    strictTransportSecurity: false, // for whoever ends TLS in front of this server to say
  })
