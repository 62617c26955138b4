import type { Clock } from '../clock.ts'
import { RuleError } from '../errors.ts'

/** How many links that do not work an address may show in a minute. */
const MOST = 20
const MINUTE = 60_000
/** Addresses remembered at most. */
const ADDRESSES = 5000

/** Who shows links that do not work: nobody guesses 256 bits, but trying is work for the database. */
export class LinkMisses {
  readonly #misses = new Map<string, { count: number; since: number }>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Refuses an address that has shown too many within a minute. */
  refuseTooMany(address: string) {
    if ((this.#recent(address)?.count ?? 0) < MOST) return
    throw new RuleError('Too many links that do not work came from here. Wait a minute, then try again.')
  }

  /** Counts a link that did not work. */
  count(address: string) {
    const recent = this.#recent(address)
    if (recent) recent.count++
    else {
      if (this.#misses.size >= ADDRESSES) this.#misses.clear()
      this.#misses.set(address, { count: 1, since: this.#clock.now().getTime() })
    }
  }

  #recent(address: string) {
    const known = this.#misses.get(address)
    return known && this.#clock.now().getTime() - known.since < MINUTE ? known : null
  }
}
