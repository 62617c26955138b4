import type { Clock } from '../clock.ts'
import type { SignedIn, Viewer } from '../viewer.ts'
import { notAllowed } from './request-errors.ts'
import type { Services } from './services.ts'

/** One request: who asks, when, and what the server can do for them. */
export interface Context {
  viewer: Viewer
  /** The viewer, where a field's scope has made sure that somebody is signed in. */
  signedIn(): SignedIn
  requestId: string
  /** The network address the request comes from. */
  address: string
  clock: Clock
  services: Services
  /** Things made once a request, such as loaders; see `oncePerRequest`. */
  cache: Map<unknown, unknown>
}

/** A new context for one request. */
export function newContext(
  given: Pick<Context, 'viewer' | 'requestId' | 'address' | 'clock' | 'services'>,
): Context {
  const signedIn = () => {
    if (given.viewer.kind === 'ANONYMOUS') throw notAllowed(given.viewer)
    return given.viewer
  }
  return { ...given, signedIn, clock: withOneToday(given.clock), cache: new Map() }
}

/** A request has one today, however many rows ask: midnight may fall within it, and finding the time zone is dear. */
function withOneToday(clock: Clock): Clock {
  let today: ReturnType<Clock['today']> | null = null
  return {
    now: clock.now,
    today: () => {
      today ??= clock.today()
      return today
    },
  }
}

/** The value that `make` makes, made once a request under `key`. */
export function oncePerRequest<Value>(context: Context, key: unknown, make: () => Value): Value {
  if (!context.cache.has(key)) context.cache.set(key, make())
  return context.cache.get(key) as Value
}
