import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** How many connections of a pool the work of one request holds at once; the others are for everybody else. */
const AT_ONCE = 4

/** Who holds how many, and who waits, by pool: a request may speak as more than one role. */
type Held = Map<pg.Pool, { held: number; waiting: (() => void)[] }>
const requests = new AsyncLocalStorage<Held>()

/** Does work that holds few connections at once, however many statements it starts; what is over waits for its own. */
export const withFewConnections = <Result>(work: () => Result): Result => requests.run(new Map(), work)

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: () => void) => void

/** A pool of which no request takes all. */
export class SharedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(connected: Connected): void
  override connect(connected?: Connected): Promise<pg.PoolClient> | undefined {
    const client = this.#own()
    if (!connected) return client
    client.then(
      (given) => connected(undefined, given, given.release),
      (error: Error) => connected(error, undefined, () => {}),
    )
    return undefined
  }

  async #own(): Promise<pg.PoolClient> {
    const turn = this.#turn()
    if (!turn) return super.connect()
    if (turn.held >= AT_ONCE) await new Promise<void>((go) => turn.waiting.push(go))
    else turn.held++
    const over = () => {
      const next = turn.waiting.shift()
      if (next) next()
      else turn.held--
    }
    try {
      const client = await super.connect()
      const release = client.release.bind(client)
      client.release = (error) => {
        over()
        release(error)
      }
      return client
    } catch (error) {
      over()
      throw error
    }
  }

  #turn() {
    const held = requests.getStore()
    if (!held) return null
    const known = held.get(this) ?? { held: 0, waiting: [] }
    held.set(this, known)
    return known
  }
}
