import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Viewer } from '../kernel/viewer.ts'
import { loggedPath } from './logged-path.ts'

const ids = new WeakMap<object, string>()
const people = new WeakMap<IncomingHttpHeaders, string>()

/** The id under which this request stands in the log; also in the answer's `x-request-id`. */
export const requestId = (request: IncomingMessage): string => ids.get(request) ?? 'unknown'

/** Remembers for the log who sent a request with these headers. */
export function sentBy(headers: IncomingHttpHeaders, viewer: Viewer): Viewer {
  if (viewer.kind !== 'ANONYMOUS') people.set(headers, viewer.personId)
  return viewer
}

/** An answer that takes longer than this is logged as a warning, in milliseconds. */
const SLOW = 2000
/** Who watches an answer's end: the log, the limits, the drain, compression and a file's stream; more would be a leak. */
const LISTENERS = 30
/** What is asked for ever, or a page of files at a time: told at the debug level only. */
const ORDINARY = /^\/(healthz|readyz|(admin|employer|explorer)\/assets\/)/

/**
 * Gives every request an id, a trusted proxy's if that brings one, and logs each answer: who asked for what, and how long it
 * took; no address bar contents beyond the path, no secrets of links, no bodies, no variables.
 */
export function identify(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = broughtAlong(request) ?? randomUUID()
    ids.set(request, id)
    response.setHeader('x-request-id', id)
    const startedAt = performance.now()
    const path = request.path
    response.setMaxListeners(LISTENERS)
    response.once('close', () => {
      const ms = Math.round(performance.now() - startedAt)
      const level = ORDINARY.test(path) ? 'debug' : ms > SLOW ? 'warn' : 'info'
      log[level](
        {
          ...{ requestId: id, method: request.method, path: loggedPath(path).slice(0, 500) },
          ...{ status: response.statusCode, ms },
          ...(response.writableFinished ? {} : { cut: true }),
          ...(people.has(request.headers) ? { person: people.get(request.headers) } : {}),
          ...operationOf(request),
        },
        ms > SLOW ? 'answered slowly' : 'answered',
      )
    })
    next()
  }
}

function broughtAlong(request: Request): string | null {
  const id = request.headers['x-request-id']
  const isTrusted = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean
  if (typeof id !== 'string' || !/^[\w.:-]{8,128}$/.test(id)) return null
  return isTrusted(request.socket.remoteAddress ?? '', 0) ? id : null
}

/** The name that the app gives what it asks for. */
function operationOf({ body }: Request): { operation?: string } {
  const name: unknown = Object(body).operationName
  return typeof name === 'string' && /^\w{1,100}$/.test(name) ? { operation: name } : {}
}
