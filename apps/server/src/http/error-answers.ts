import type { Words } from '@journeyline/domain/words/words'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isDiskFull, isUnavailable } from '../kernel/db-errors.ts'
import { requestWord } from '../words/requests.ts'
import { routeWord } from '../words/routes.ts'
import { Refused } from './answering.ts'
import { answerRefusal } from './refusal-answers.ts'
import { requestId } from './request-id.ts'

/** Nothing lives here. */
export const notFound: RequestHandler = (request, response) => {
  const words = routeWord('NOTHING_AT_PATH', { path: request.path.slice(0, 200) })
  answerRefusal(request, response, { status: 404, words })
}

const WORDS: Record<number, Words> = {
  400: routeWord('REQUEST_UNREADABLE'),
  404: routeWord('NOTHING_AT_ADDRESS'),
  415: routeWord('CONTENT_TYPE_UNKNOWN'),
  500: requestWord('WENT_WRONG'),
  503: requestWord('DATABASE_AWAY_NOTHING_CHANGED'),
}

interface Failure extends Error {
  /** Of an HTTP error. Libraries know others: sign-in's own errors have words here. */
  status?: unknown
  type?: string
  /** After how many to try again. */
  seconds?: number
  /** The most bytes that would have been taken. */
  limit?: number
}

/** The last word on every error: a sentence, a code, the request id; never a stack, a path or SQL. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: Failure, request, response, _next) => {
    if (response.headersSent) return void response.destroy() // it can't be finished, and must not look as if it were
    const status = statusOf(error)
    if (status >= 500) log.error({ requestId: requestId(request), err: error }, 'request failed')
    const { seconds } = error
    answerRefusal(request, response, { status, words: wordsFor(error, status), seconds })
  }
}

function statusOf(error: Failure): number {
  if (isDiskFull(error) || isUnavailable(error)) return 503
  return typeof error.status === 'number' ? error.status : 500
}

function wordsFor(error: Failure, status: number): Words {
  if (error instanceof Refused) return error.words
  if (isDiskFull(error)) return requestWord('DISK_FULL')
  if (error.type === 'entity.parse.failed') return routeWord('JSON_UNREADABLE')
  if (status === 413) return tooLarge(error.limit ?? 0)
  const usual = status < 500 ? routeWord('REQUEST_NOT_ANSWERED') : WORDS[500]!
  return WORDS[status] ?? usual
}

const MB = 1024 * 1024

/** That a body is larger than the limit. */
export function tooLarge(limit: number): Words {
  const unit = limit >= MB ? 'MB' : 'KB'
  const size = Math.floor(limit / (unit === 'MB' ? MB : 1024))
  return routeWord('REQUEST_TOO_LARGE', { size, unit })
}
