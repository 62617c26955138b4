import type { Words } from '@journeyline/domain/words/words'
import type { Request, Response } from 'express'
import type { ErrorCode } from '../kernel/error-codes.ts'
import { afterBody } from './after-body.ts'
import { sayTo } from './asked-language.ts'
import { requestId } from './request-id.ts'

/** The code that goes with a status; clients tell refusals apart by it, on every route alike. */
const CODES: Record<number, ErrorCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  408: 'REQUEST_TIMEOUT',
  409: 'CONFLICT',
  410: 'GONE',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
}

/** What clients know a status by. */
export const codeOf = (status: number): ErrorCode =>
  CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')

interface Said {
  status: number
  words: Words
  code?: ErrorCode
  /** After how many to try again. */
  seconds?: number | undefined
}

/**
 * What every route outside GraphQL answers when it refuses; to GraphQL's clients the same as one error of theirs. It is
 * said when the body is in, which a client reads more surely, unless it is said that the body has taken too long.
 */
export function answerRefusal(
  request: Request,
  response: Response,
  said: Said,
  { beforeBodyEnds = false } = {},
): void {
  // said now: what failed in an event of the body's would end the process, and not only this request
  const message = sayTo(request)(said.words)
  const answer = () => {
    if (!response.headersSent && !response.destroyed) respond(request, response, { ...said, message })
  }
  if (beforeBodyEnds) answer()
  else afterBody(request, answer)
}

function respond(request: Request, response: Response, said: Omit<Said, 'words'> & { message: string }) {
  const { status, message, code = codeOf(status), seconds } = said
  const id = requestId(request)
  response.status(status)
  response.set('cache-control', 'no-store')
  if (seconds !== undefined) response.set('retry-after', String(seconds))
  const facts = { code, ...(seconds !== undefined && { retryAfterSeconds: seconds }) }
  if (request.originalUrl.startsWith('/graphql'))
    response.json({
      errors: [{ message, extensions: { ...facts, requestId: id } }],
      extensions: { requestId: id },
    })
  else response.json({ message, ...facts, ...(status >= 500 && { requestId: id }) }) // what is not there answers alike
}
