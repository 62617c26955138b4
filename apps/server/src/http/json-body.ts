import express, { type RequestHandler } from 'express'
import { routeWord } from '../words/routes.ts'
import { Refused } from './answering.ts'
import { tooLarge } from './error-answers.ts'
import { answerRefusal } from './refusal-answers.ts'

/** What bounds a body: its bytes, and how long it may take to come in. */
export interface BodyLimit {
  bytes: number
  seconds: number
}

/**
 * Reads a body of JSON up to a limit that is known before its first byte is. One that announces more is not read at all,
 * one that comes in parts only up to the limit, one that dawdles not to its end, and nothing is unpacked.
 */
export function jsonBody({ bytes, seconds }: BodyLimit): RequestHandler[] {
  return [within(seconds, bytes), announcedWithin(bytes), express.json({ limit: bytes, inflate: false })]
}

/** Nothing but JSON goes on: other content types are what a form of another site can send. */
export const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next()
  throw new Refused(415, routeWord('BODY_NOT_JSON'))
}

function announcedWithin(limit: number): RequestHandler {
  return (request, _response, next) => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (length <= limit) return next()
    throw Object.assign(new Error('request entity too large'), { status: 413, limit })
  }
}

function within(seconds: number, bytes: number): RequestHandler {
  return (request, response, next) => {
    const before = request.socket.bytesRead
    const timer = setTimeout(() => {
      if (request.complete || response.headersSent) return
      response.set('connection', 'close') // what is still to come would be read as another request
      // what is too large may take long, too: sending it again would not help
      const refusal =
        request.socket.bytesRead - before > bytes
          ? new Refused(413, tooLarge(bytes))
          : new Refused(408, routeWord('REQUEST_TOO_SLOW', { seconds }))
      answerRefusal(request, response, refusal, { beforeBodyEnds: true })
    }, seconds * 1000)
    const stop = () => clearTimeout(timer)
    request.on('end', stop)
    response.on('close', stop)
    next()
  }
}
