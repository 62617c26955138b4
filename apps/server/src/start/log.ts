import pino, { type Logger } from 'pino'
import { isUnavailable } from '../kernel/db-errors.ts'
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
    serializers: { err: known },
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

/**
 * What is told of an error: its own words, and those of its causes. An error may carry whatever met it, such as a request
 * with its cookies or a row with somebody's name, and none of that belongs into a log.
 */
function known(error: unknown, depth = 0): unknown {
  // the queue of jobs hands its errors on as plain objects
  const { name, message, stack, cause, code } = Object(error) as Partial<Error> & { code?: unknown }
  if (typeof message !== 'string') return String(error).slice(0, 1000)
  return {
    ...{ type: name, message, stack },
    ...(typeof code === 'string' ? { code } : {}),
    ...(cause !== undefined && depth < 5 ? { cause: known(cause, depth + 1) } : {}),
  }
}

/** `warn`: what goes wrong in the background comes as a warning. */
const LEAST = 40
