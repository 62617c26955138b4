import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { loggedPath } from './logged-path.ts'

const ids = new WeakMap<object, string>()

/** The id under which this request stands in the log; also in the answer's `x-request-id`. */
export const requestId = (request: Request): string => ids.get(request) ?? 'unknown'

/** Gives every request an id and logs each answer: no address bar contents beyond the path, no secrets of links, no bodies. */
export function identify(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    ids.set(request, id)
    response.setHeader('x-request-id', id)
    const startedAt = performance.now()
    response.on('finish', () => {
      const ms = Math.round(performance.now() - startedAt)
      log.debug(
        {
          ...{ requestId: id, method: request.method, path: loggedPath(request.path) },
          ...{ status: response.statusCode, ms },
        },
        'answered',
      )
    })
    next()
  }
}
