import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Words } from '@journeyline/domain/words/words'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import {
  isDiskFull,
  isForbidden,
  isMissing,
  isStopped,
  isUnavailable,
  isUnstorable,
} from '../kernel/db-errors.ts'
import type { ErrorCode } from '../kernel/error-codes.ts'
import { NotFoundError, Refusal } from '../kernel/errors.ts'
import { SAYS, saying } from '../kernel/request-errors.ts'
import type { DoneActs } from '../once/done-acts.ts'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'
import type { Context } from './context.ts'
import { doneAnyway } from './done-anyway.ts'
import { answerText, notesActs } from './limits/answer-limit.ts'
import { costLimit } from './limits/cost-limit.ts'
import { fewRootFields, MOST_TOKENS, noSubscriptions, tooManyTokens } from './limits/document-limits.ts'
import { inputLimits } from './limits/input-limits.ts'
import { variablePaths } from './limits/variable-paths.ts'
import { noSchemaForNobody } from './no-schema-for-nobody.ts'
import { notTheirs } from './not-theirs.ts'
import { onlyOnce } from './once-plugin.ts'
import { plainIntrospection } from './plain-introspection.ts'
import { referencesRead } from './references-read.ts'
import { SURPRISES } from './surprises.ts'

/** Apollo Server as this product runs it, over the schema of an audience, or, where `whole` is null, over the whole one for who has not signed in. */
export function createApollo({
  schema,
  whole,
  log,
  acts,
  httpServer,
}: {
  schema: GraphQLSchema
  whole: GraphQLSchema | null
  log: Logger
  acts: DoneActs
  httpServer?: Server
}) {
  return new ApolloServer<Context>({
    schema,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops things in its own order
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 20 },
    validationRules: [
      plainIntrospection,
      noSubscriptions,
      fewRootFields,
      ...(whole ? [] : [noSchemaForNobody]),
    ],
    hideSchemaDetailsFromClientErrors: !whole,
    formatError: plainError,
    stringifyResult: answerText,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it would watch every field; what we say of caching is one line
      neverStored,
      inputLimits,
      costLimit,
      notesActs,
      variablePaths,
      ...(whole ? [notTheirs(whole)] : []),
      statusByMediaType,
      namedErrors(log),
      doneAnyway,
      spokenErrors,
      onlyOnce(acts),
      referencesRead,
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5000 })] : []),
    ],
  })
}

interface Worded extends Record<string, unknown> {
  code?: string
  /** The code of what a validation rule of ours finds: Apollo gives all of them the same one. */
  knownAs?: string
  [SAYS]?: Words
}

/** What an error tells programs beside its code; nothing else that a library may have put there leaves. */
const FACTS = [
  'measure',
  'cost',
  'limit',
  'sentence',
  'values',
  'retryAfterSeconds',
  'inputPath',
  'coordinate',
]

/** A refusal keeps its sentence, a surprise loses its words: no stack, path or SQL ever leaves. */
export function plainError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const answer = (code: ErrorCode, words: Words, facts: object = {}) => ({
    ...formatted,
    message: say(words),
    extensions: { code, ...facts, ...saying(words) },
  })
  if (cause instanceof Refusal) {
    return answer(cause instanceof NotFoundError ? 'NOT_FOUND' : 'BAD_USER_INPUT', cause.words)
  }
  if (isForbidden(cause)) return answer('FORBIDDEN', requestWord('FIELDS_NOT_ALLOWED'))
  if (isUnstorable(cause)) return answer('BAD_USER_INPUT', requestWord('TEXT_HOLDS_NUL'))
  if (isUnavailable(cause)) return answer('SERVICE_UNAVAILABLE', requestWord('DATABASE_AWAY'))
  if (isDiskFull(cause)) return answer('SERVICE_UNAVAILABLE', requestWord('DISK_FULL'))
  if (isMissing(cause)) return answer('NOT_FOUND', requestWord('NO_SUCH_OBJECT'))
  if (isStopped(cause)) return answer('TOOK_TOO_LONG', requestWord('TOOK_TOO_LONG'))
  const tokens = tooManyTokens(formatted)
  if (tokens) return answer('QUERY_TOO_COSTLY', tokens.words, tokens.facts)
  const { code, knownAs, [SAYS]: words, ...rest } = (formatted.extensions ?? {}) as Worded
  if (code && code !== 'INTERNAL_SERVER_ERROR') {
    const facts = Object.fromEntries(Object.entries(rest).filter(([name]) => FACTS.includes(name)))
    return { ...formatted, extensions: { code: knownAs ?? code, ...facts, ...(words && { [SAYS]: words }) } }
  }
  return answer('INTERNAL_SERVER_ERROR', requestWord('WENT_WRONG'))
}

/** GraphQL over HTTP: an answer in the legacy media type is 200 even when the document or its variables are wrong, or not for this viewer. */
const statusByMediaType: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const modern = request.http?.headers.get('accept')?.includes('application/graphql-response+json')
        if (body.kind !== 'single') return
        const { code, retryAfterSeconds } = (body.singleResult.errors?.[0]?.extensions ?? {}) as Worded
        if (typeof retryAfterSeconds === 'number') http.headers.set('retry-after', String(retryAfterSeconds))
        if (code === 'RATE_LIMITED' && modern) http.status = 429
        if (http.status !== 400) return
        if (modern) http.status = MODERN[code ?? ''] ?? 400
        else if (code !== 'BAD_REQUEST' && code !== 'OPERATION_RESOLUTION_FAILURE') http.status = 200
      },
    }
  },
}

/** Documents of which nothing is for this viewer, by the status in the media type that has one for them. */
const MODERN: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 }

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

/** Errors are said in the language that the request asks for; what comes of GraphQL itself around a sentence stays. */
const spokenErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        for (const error of response.body.singleResult.errors ?? []) {
          const words = (error.extensions as Worded | undefined)?.[SAYS]
          if (!words) continue
          Object.assign(error, { message: error.message.replace(say(words), () => contextValue.say(words)) })
        }
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
