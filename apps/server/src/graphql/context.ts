import type { Words } from '@journeyline/domain/words/words'
import type { Language } from '@journeyline/messages/language'
import type { Clock } from '../kernel/clock.ts'
import { type Once, unkeyed } from '../kernel/once.ts'
import { notAllowed } from '../kernel/request-errors.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { acting } from '../once/act-of.ts'
import type { KeyedAct } from '../once/keyed-act.ts'
import { say } from '../words/say.ts'
import type { Services } from './services.ts'

/** One request: who asks, when, and what the server can do for them. */
export interface Context {
  viewer: Viewer
  /** The act that the request's key names; null where none was sent. */
  act: KeyedAct | null
  /** Does an act on no viewer's connection under the request's key. */
  once: Once
  /** The viewer, where a field's scope has made sure that somebody is signed in. */
  signedIn(): SignedIn
  /** Says words in the language that the request asks for. */
  say: (words: Words) => string
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
  given: Pick<Context, 'viewer' | 'requestId' | 'address' | 'clock' | 'services'> & {
    act?: KeyedAct | null
    language?: Language
  },
): Context {
  const { act = null, language = 'en', ...rest } = given
  const viewer = acting(given.viewer, act)
  const signedIn = () => {
    if (viewer.kind === 'ANONYMOUS') throw notAllowed(viewer)
    return viewer
  }
  const once = act?.once ?? unkeyed
  return {
    ...rest,
    say: (words) => say(words, language),
    viewer,
    act,
    once,
    signedIn,
    clock: withOneToday(given.clock),
    cache: new Map(),
  }
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
