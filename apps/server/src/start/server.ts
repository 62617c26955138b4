import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { hashPassword } from 'better-auth/crypto'
import type { Logger } from 'pino'
import { createAuth } from '../auth/auth.ts'
import { authRoutes } from '../auth/auth-routes.ts'
import { orDatabaseAway } from '../auth/or-database-away.ts'
import { SignInLimits } from '../auth/sign-in-limits.ts'
import { createSessions, type ViewerOf } from '../auth/viewer-of.ts'
import { documentRoutes } from '../documents/document-routes.ts'
import { EvidenceContents } from '../evidence/contents.ts'
import { evidenceRoutes } from '../evidence/evidence-routes.ts'
import { createApollos } from '../graphql/apollos.ts'
import { type Context, newContext } from '../graphql/context.ts'
import { setIdKey } from '../graphql/global-id.ts'
import { setCursorKey } from '../graphql/paging/cursor.ts'
import type { Services } from '../graphql/services.ts'
import { createApp } from '../http/app.ts'
import { askedLanguage, spokenTo } from '../http/asked-language.ts'
import { createHttpServer } from '../http/http-server.ts'
import { addressOf } from '../http/request-address.ts'
import { requestId, sentBy } from '../http/request-id.ts'
import { CLOCK_HEADER, toldClock } from '../http/told-clock.ts'
import { UnderWay } from '../http/under-way.ts'
import { fileRoutes } from '../imports/file-routes.ts'
import { type Clock, systemClock } from '../kernel/clock.ts'
import { isUnavailable } from '../kernel/db-errors.ts'
import { requestError } from '../kernel/request-errors.ts'
import { actOf } from '../once/act-of.ts'
import { DoneActs } from '../once/done-acts.ts'
import { createPeople } from '../people/people.ts'
import { createSigning } from '../reviews/links/signing.ts'
import { requestWord } from '../words/requests.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { drain } from './drain.ts'
import { healthRoutes } from './health.ts'
import * as schemas from './schema.ts'

/** What a running server is made of. */
export interface RunningServer {
  http: Server
  services: Services
  /** Stops taking requests and waits for those under way for a while. */
  drain(): Promise<void>
}

/** Composes the server over an open database; `listen` on its `http` to start answering. */
export async function buildServer(given: {
  config: Pick<Config, 'origin' | 'secret' | 'evidence' | 'sponsorName'> &
    Partial<Pick<Config, 'trustedProxies' | 'drainSeconds'>>
  database: Database
  log: Logger
  clock?: Clock
}): Promise<RunningServer> {
  const { config, database, log, clock = systemClock } = given
  setIdKey(database.idKey)
  setCursorKey(database.idKey)
  const sessions = createSessions(database)
  const auth = createAuth(database.auth, config, log, sessions.ended)
  const viewersBySession = sessions.viewersBy(auth)
  const viewerOf: ViewerOf = async (headers, refreshed) =>
    spokenTo(headers, sentBy(headers, await viewersBySession(headers, refreshed)))
  const contents = await EvidenceContents.open(config.evidence, database.staff)
  const services: Services = {
    people: createPeople(database.auth, hashPassword, clock, {
      sessionsEnded: sessions.ended,
      wrongPassword: (trying) => log.warn(trying, 'password not changed: wrong present password'),
    }),
    evidence: contents,
    signing: createSigning(database.link, clock),
    origin: config.origin,
  }
  const acts = new DoneActs(database.auth)
  const http = createHttpServer(config.trustedProxies)
  const apollos = createApollos(schemas, { log, acts, httpServer: http })
  await apollos.start()
  let draining = false
  const underWay = new UnderWay()
  const signIn = async (request: Request) => {
    const away = (failed: unknown) => orDatabaseAway(failed, database.auth)
    const answer = await auth.handler(request).catch(away)
    return answer.status < 500 ? answer : away(new Error(`sign-in answered ${answer.status}`))
  }
  const app = createApp<Context>({
    apolloOf: apollos.of,
    auth: authRoutes({
      auth: { handler: signIn },
      limits: new SignInLimits(database.auth, clock),
      origin: config.origin,
      log,
    }),
    trustedProxies: config.trustedProxies ?? [],
    log,
    health: healthRoutes({ database, folder: config.evidence.folder, isDraining: () => draining }),
    files: [
      fileRoutes({ viewerOf, clock }),
      evidenceRoutes({ viewerOf, contents, acts, clock }),
      documentRoutes({ viewerOf, clock, sponsorName: config.sponsorName }),
    ],
    contextOf: async (request, response) => {
      response.setHeader(CLOCK_HEADER, toldClock(clock))
      const viewer = await viewerOf(request.headers, (cookies) =>
        response.append('set-cookie', cookies),
      ).catch((error) => unanswerable(error, requestId(request), log))
      const address = addressOf(request)
      const act = actOf(request.headers['idempotency-key'], viewer)
      const language = askedLanguage(request)
      return newContext({ viewer, act, requestId: requestId(request), address, language, clock, services })
    },
  })
  http.on('request', underWay.around(app))
  const stop = async () => {
    draining = true
    await wait((config.drainSeconds ?? 0) * 1000) // whoever asks /readyz sends no more requests by then
    await drain(underWay, log)
    const stopped = apollos.stop()
    http.closeAllConnections()
    await stopped
    sessions.stop()
  }
  return { http, services, drain: stop }
}

function unanswerable(error: unknown, id: string, log: Logger): never {
  log.error({ requestId: id, err: error }, 'request failed')
  if (!isUnavailable(error)) throw error
  throw requestError('SERVICE_UNAVAILABLE', requestWord('DATABASE_AWAY'), {
    requestId: id,
    http: { status: 503 },
  })
}
