import type { Words } from '@journeyline/domain/words/words'
import { Refused } from './answering.ts'

/** How much of some dear work may go on: at once, for one person or address at once, and waiting. */
export interface TurnsAllowed {
  atOnce: number
  forOne: number
  waiting: number
  /** What whoever is over it is told. */
  refusal: Words
}

/** Has dear work take turns: a few at a time, few of them for the same one, and no queue without end. */
export class Turns {
  readonly #allowed: TurnsAllowed
  readonly #of = new Map<string, number>()
  readonly #waiting: (() => void)[] = []
  #going = 0

  constructor(allowed: TurnsAllowed) {
    this.#allowed = allowed
  }

  /** Does the work when it is its turn; refuses it when too much is waiting already, of this one or of all. */
  async take<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    const { atOnce, forOne, waiting, refusal } = this.#allowed
    const mine = this.#of.get(who) ?? 0
    const isFull = this.#going >= atOnce && this.#waiting.length >= waiting
    if (mine >= forOne || isFull) throw new Refused(429, refusal, { seconds: 5 })
    this.#of.set(who, mine + 1)
    try {
      if (this.#going >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
      else this.#going++
      return await work()
    } finally {
      const left = this.#of.get(who)! - 1
      if (left > 0) this.#of.set(who, left)
      else this.#of.delete(who)
      const next = this.#waiting.shift()
      if (next)
        next() // the place goes on to whoever waits longest
      else this.#going--
    }
  }
}
