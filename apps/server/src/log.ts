import pino, { type Logger } from 'pino'
import { isUnavailable } from './db-errors.ts'
import { Outage } from './outage.ts'

/** The server's log, and what it knows of a database that is away. */
export interface ServerLog {
  log: Logger
  outage: Outage
}

/**
 * Lines of JSON on stdout. A database that is away is told once when it goes, once a minute while it is away and once when it is
 * back, however many requests fail by it meanwhile.
 */
export function createLog(destination?: pino.DestinationStream): ServerLog {
  const outage = new Outage(() => log)
  const options: pino.LoggerOptions = {
    base: null,
    hooks: {
      logMethod(given, method, level) {
        const { err } = Object(given[0]) as { err?: unknown }
        if (level >= LEAST && err && isUnavailable(err) && !outage.met()) return
        method.apply(this, given)
      },
    },
  }
  const log = destination ? pino(options, destination) : pino(options)
  return { log, outage }
}

/** `warn`: what goes wrong in the background comes as a warning. */
const LEAST = 40
