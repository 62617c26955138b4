import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** How many connections of a pool the work of one request holds at once; the others are for everybody else. */
const AT_ONCE = 4

/** How long the work of one request may hold connections, all of them together: a quarter of that where it holds four at once. */
const TIME = 60_000

/** What one hold of a connection counts at most: an act that may take longer, such as a file's, is no reason to refuse its answer. */
const ONE_HOLD = 15_000

/** What the work of one request holds: how many connections and who waits, by pool, as a request may speak as more than one role. */
interface Request {
  pools: Map<pg.Pool, { held: number; waiting: (() => void)[] }>
  /** Milliseconds that its connections were held. */
  spent: number
  time: number
}
const requests = new AsyncLocalStorage<Request>()

/**
 * Does work that holds few connections at once, however many statements it starts; what is over waits for its own. Once it has held
 * them for `time` milliseconds it gets no more: what it still asks fails as a statement does that took too long.
 */
export const withFewConnections = <Result>(work: () => Result, time = TIME): Result =>
  requests.run({ pools: new Map(), spent: 0, time }, work)

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
    const request = requests.getStore()
    if (!request) return super.connect()
    const turn = turnOf(request, this)
    if (turn.held >= AT_ONCE) await new Promise<void>((go) => turn.waiting.push(go))
    else turn.held++
    const over = () => {
      const next = turn.waiting.shift()
      if (next) next()
      else turn.held--
    }
    try {
      if (request.spent >= request.time) throw outOfTime()
      const client = await super.connect()
      const since = performance.now()
      const release = client.release.bind(client)
      client.release = (error) => {
        request.spent += Math.min(performance.now() - since, ONE_HOLD)
        over()
        release(error)
      }
      return client
    } catch (error) {
      over()
      throw error
    }
  }
}

function turnOf({ pools }: Request, pool: pg.Pool) {
  const known = pools.get(pool) ?? { held: 0, waiting: [] }
  pools.set(pool, known)
  return known
}

/** As PostgreSQL says that a statement was stopped: `query_canceled`. */
const outOfTime = () =>
  Object.assign(new pg.DatabaseError('the request has held connections for as long as it may', 0, 'error'), {
    code: '57014',
    severity: 'ERROR',
  })
