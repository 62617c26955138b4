import type { Logger } from 'pino'

/** A database is back once it answered in so many seconds in a row: one that starts lets some in and not yet others. */
const STEADY = 3

/** The database's being away, from the first request that meets it until it answers again. */
export class Outage {
  readonly #log: () => Logger
  #probe: (() => Promise<unknown>) | null = null
  #since: number | null = null
  #failures = 0

  constructor(log: () => Logger) {
    this.#log = log
  }

  /** From now on the end of an outage is noticed: `probe` asks the database for something. */
  watch(probe: () => Promise<unknown>) {
    this.#probe = probe
  }

  /** Something failed because the database is away; whether this is the first to fail, and so worth a line. */
  met(): boolean {
    if (this.#probe === null) return true
    this.#failures++
    if (this.#since !== null) return false
    this.#since = Date.now()
    void this.#follow(this.#probe)
    return true
  }

  async #follow(probe: () => Promise<unknown>) {
    for (let second = 1, answers = 0; ; second++) {
      await new Promise((resolve) => setTimeout(resolve, 1000).unref())
      const isBack = await probe().then(
        () => true,
        () => false,
      )
      answers = isBack ? answers + 1 : 0
      if (answers === STEADY) break
      if (second % 60 === 0) this.#log().warn(this.#soFar(), 'the database is still away')
    }
    this.#log().info(this.#soFar(), 'the database answers again')
    this.#since = null
    this.#failures = 0
  }

  #soFar() {
    return { seconds: Math.round((Date.now() - this.#since!) / 1000), failures: this.#failures }
  }
}
