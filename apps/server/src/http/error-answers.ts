import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isUnavailable } from '../db-errors.ts'
import { requestId } from './request-id.ts'

/** Nothing lives here. */
export const notFound: RequestHandler = (request, response) => {
  response
    .status(404)
    .json({ message: `There is nothing at ${request.path.slice(0, 200)}.`, requestId: requestId(request) })
}

const PLAIN: Record<number, { code: string; message: string }> = {
  400: {
    code: 'BAD_REQUEST',
    message:
      'The request could not be read. Look at its address, headers and body, mend them and send it again.',
  },
  413: {
    code: 'PAYLOAD_TOO_LARGE',
    message:
      'The request is larger than 1 MB, the limit here. Send files to /uploads, which takes up to 64 MB.',
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'This content-type is not understood here. Send application/json in UTF-8.',
  },
}

const INVALID_JSON = {
  code: 'BAD_REQUEST',
  message: 'Invalid JSON: the body could not be read. Mend it and send it again.',
}

/** The last word on every error: a sentence, a code, the request id; never a stack, a path or SQL. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: Error & { status?: number; type?: string }, request, response, next) => {
    if (response.headersSent) return next(error)
    const id = requestId(request)
    const status = isUnavailable(error) ? 503 : (error.status ?? 500)
    if (status >= 500) log.error({ requestId: id, err: error }, 'request failed')
    const { code, message } =
      status === 503
        ? {
            code: 'SERVICE_UNAVAILABLE',
            message: 'The database is away for the moment. Try again shortly; nothing was changed.',
          }
        : error.type === 'entity.parse.failed'
          ? INVALID_JSON
          : (PLAIN[status] ?? {
              code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
              message:
                status < 500
                  ? 'The request can not be answered as it is.'
                  : 'Something went wrong on our side. Try again; if it stays, tell us the request id.',
            })
    response.status(status)
    if (request.originalUrl.startsWith('/graphql'))
      response.json({ errors: [{ message, extensions: { code, requestId: id } }] })
    else response.json({ message, code, requestId: id })
  }
}
