import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { DISK_FULL, isDiskFull, isUnavailable } from '../kernel/db-errors.ts'
import { Refused } from './answering.ts'
import { answerRefusal } from './refusal-answers.ts'
import { requestId } from './request-id.ts'

/** Nothing lives here. */
export const notFound: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.path.slice(0, 200)}.`
  answerRefusal(request, response, { status: 404, message })
}

const SENTENCES: Record<number, string> = {
  400: 'The request could not be read. Look at its address, headers and body, mend them and send it again.',
  404: 'There is nothing at this address. Look at it, or begin at /admin/ or /employer/.',
  415: 'This content-type is not understood here. Send application/json in UTF-8, not compressed.',
  500: 'Something went wrong on our side. Try again; if it stays, tell us the request id.',
  503: 'The database is away for the moment. Try again shortly; nothing was changed.',
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
    answerRefusal(request, response, { status, message: sentenceOf(error, status), seconds })
  }
}

function statusOf(error: Failure): number {
  if (isDiskFull(error) || isUnavailable(error)) return 503
  return typeof error.status === 'number' ? error.status : 500
}

function sentenceOf(error: Failure, status: number): string {
  if (error instanceof Refused) return error.message
  if (isDiskFull(error)) return DISK_FULL
  if (error.type === 'entity.parse.failed')
    return 'Invalid JSON: the body could not be read. Mend it and send it again.'
  if (status === 413) return tooLarge(error.limit ?? 0)
  const usual = status < 500 ? 'The request can not be answered as it is.' : SENTENCES[500]!
  return SENTENCES[status] ?? usual
}

const MB = 1024 * 1024

/** That a body is larger than the limit. */
export function tooLarge(limit: number): string {
  const size = limit >= MB ? `${Math.floor(limit / MB)} MB` : `${Math.floor(limit / 1024)} KB`
  return `The request is larger than ${size}, the limit here. Send files to /uploads, which takes up to 64 MB.`
}
