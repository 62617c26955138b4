import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import {
  DISK_FULL,
  isDiskFull,
  isForbidden,
  isMissing,
  isStopped,
  isUnavailable,
  isUnstorable,
} from '../kernel/db-errors.ts'
import { NotFoundError, Refusal } from '../kernel/errors.ts'
import type { DoneActs } from '../once/done-acts.ts'
import type { Context } from './context.ts'
import { fewRootFields } from './document-limits.ts'
import { inputLimits } from './input-limits.ts'
import { onlyOnce } from './once-plugin.ts'
import { plainIntrospection } from './plain-introspection.ts'
import { SURPRISES } from './surprises.ts'

/** Apollo Server as this product runs it. */
export function createApollo({
  schema,
  log,
  acts,
  httpServer,
}: {
  schema: GraphQLSchema
  log: Logger
  acts: DoneActs
  httpServer?: Server
}) {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops things in its own order
    parseOptions: { maxTokens: 3000 },
    validationOptions: { maxErrors: 20 },
    validationRules: [plainIntrospection, fewRootFields],
    formatError: plainError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it would watch every field; what we say of caching is one line
      neverStored,
      inputLimits,
      legacyMediaType,
      namedErrors(log),
      onlyOnce(acts),
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5000 })] : []),
    ],
  })
}

const MASKED = 'Something went wrong on our side. Try again; if it stays, tell us the request id.'

/** A refusal keeps its sentence, a surprise loses its words: no stack, path or SQL ever leaves. */
export function plainError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const answer = (code: string, message: string) => ({ ...formatted, message, extensions: { code } })
  if (cause instanceof Refusal) {
    return answer(cause instanceof NotFoundError ? 'NOT_FOUND' : 'BAD_USER_INPUT', cause.message)
  }
  if (isForbidden(cause)) return answer('FORBIDDEN', 'Your account may not see this. Ask for other fields.')
  if (isUnstorable(cause))
    return answer('BAD_USER_INPUT', 'A text holds the character NUL, which no text may. Take it out.')
  if (isUnavailable(cause))
    return answer('SERVICE_UNAVAILABLE', 'The database is away for the moment. Try again shortly.')
  if (isDiskFull(cause)) return answer('SERVICE_UNAVAILABLE', DISK_FULL)
  if (isMissing(cause))
    return answer(
      'NOT_FOUND',
      'There is no such object, or none that you may see. Use its id exactly as the API gave it.',
    )
  if (isStopped(cause))
    return answer(
      'TOOK_TOO_LONG',
      'The database took too long over this and was stopped; nothing was changed. Ask for less at once: a narrower filter or a smaller page.',
    )
  const { code, measure, cost, limit } = formatted.extensions ?? {}
  if (code === 'QUERY_TOO_COSTLY') return { ...formatted, extensions: { code, measure, cost, limit } }
  if (code === 'SERVICE_UNAVAILABLE') return formatted
  if (code && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions: { code } }
  return answer('INTERNAL_SERVER_ERROR', MASKED)
}

/** GraphQL over HTTP: an answer in the legacy media type is 200 even when the document or its variables are wrong. */
const legacyMediaType: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const modern = request.http?.headers.get('accept')?.includes('application/graphql-response+json')
        if (modern || response.http.status !== 400 || response.body.kind !== 'single') return
        const code = response.body.singleResult.errors?.[0]?.extensions?.code
        const understood = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']
        if (understood.includes(String(code))) response.http.status = 200
      },
    }
  },
}

/** Answers are the viewer's alone: neither a browser nor anything on the way keeps one. */
const neverStored: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store')
      },
    }
  },
}

/** Surprises are logged under the request id, and the answer carries it; a database that is away is a 503. */
const namedErrors = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          const { code } = plainError({ message: error.message, extensions: error.extensions }, error)
            .extensions as { code: string }
          if (!SURPRISES.includes(code)) continue
          log.error(
            { requestId: contextValue.requestId, operationName, err: unwrapResolverError(error) },
            'field failed',
          )
        }
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        for (const error of response.body.singleResult.errors ?? []) {
          const extensions = error.extensions as Record<string, unknown> | undefined
          if (!SURPRISES.includes(String(extensions?.code))) continue
          Object.assign(extensions!, { requestId: contextValue?.requestId })
          if (extensions!.code === 'SERVICE_UNAVAILABLE') response.http.status = 503
        }
      },
    }
  },
})
