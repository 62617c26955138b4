import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { UnderWay } from '../http/under-way.ts'

/** How long what is under way may take once the server stops, in milliseconds. */
const GRACE = 30_000

/** Refuses new requests and waits for those under way; says what it gives up after half a minute. */
export async function drain(underWay: UnderWay, log: Logger, grace = GRACE): Promise<void> {
  const over = new AbortController()
  await Promise.race([underWay.finished(), wait(grace, undefined, { signal: over.signal }).catch(() => {})])
  over.abort()
  if (underWay.count > 0)
    log.warn({ requests: underWay.count }, `requests that took longer than ${grace / 1000} s are given up`)
}
