import type { Clock } from '../kernel/clock.ts'
import { rateLimited } from '../kernel/request-errors.ts'
import { signInWord } from './words.ts'

/** How many links that do not work an address may show in a minute, before it is told to wait. */
const MOST = 20
/** From here on its links are not even looked at: nobody behind a shared address mistypes so many. */
const FAR_TOO_MANY = 300
const MINUTE = 60_000
/** Addresses remembered at most. */
const ADDRESSES = 5000

/** Who shows links that do not work: nobody guesses 256 bits, but trying is work for the database. A link that works always does. */
export class LinkMisses {
  readonly #misses = new Map<string, { count: number; since: number }>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Refuses an address that has shown so many within a minute that no link of it is looked at. */
  refuseFarTooMany(address: string) {
    if ((this.#recent(address)?.count ?? 0) >= FAR_TOO_MANY) throw tooMany()
  }

  /** Counts a link that did not work, and refuses where it was one too many. */
  count(address: string) {
    const recent = this.#recent(address)
    if (recent) {
      if (++recent.count > MOST) throw tooMany()
      return
    }
    const oldest = this.#misses.keys().next().value
    if (this.#misses.size >= ADDRESSES && oldest !== undefined) this.#misses.delete(oldest)
    this.#misses.delete(address)
    this.#misses.set(address, { count: 1, since: this.#clock.now().getTime() })
  }

  #recent(address: string) {
    const known = this.#misses.get(address)
    return known && this.#clock.now().getTime() - known.since < MINUTE ? known : null
  }
}

const tooMany = () => rateLimited(signInWord('TOO_MANY_DEAD_LINKS'), MINUTE / 1000)
