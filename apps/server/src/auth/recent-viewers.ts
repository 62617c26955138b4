import type { Viewer } from '../kernel/viewer.ts'

/** How long a look-up stands at most, milliseconds. */
const STANDS_FOR = 5000
const MOST = 5000

/** Who was looked up by which cookies in the last seconds. Pages ask several times in a row; one look-up serves them. */
export class RecentViewers {
  readonly #viewers = new Map<string, { viewer: Viewer; until: number }>()
  #times = 0

  /** The viewer, if looked up recently. */
  get(cookie: string): Viewer | null {
    const known = this.#viewers.get(cookie)
    return known && known.until > performance.now() ? known.viewer : null
  }

  /** Looks up and remembers somebody signed in; a look-up that began before `forget` is not remembered. */
  async keep(cookie: string, lookUp: () => Promise<Viewer>): Promise<Viewer> {
    const begunAt = this.#times
    const viewer = await lookUp()
    if (viewer.kind === 'ANONYMOUS' || begunAt !== this.#times) return viewer
    if (this.#viewers.size >= MOST) this.#viewers.clear()
    this.#viewers.set(cookie, { viewer, until: performance.now() + STANDS_FOR })
    return viewer
  }

  /** Remembers the person no more, or nobody at all. */
  forget(personId?: string) {
    this.#times++
    if (personId === undefined) this.#viewers.clear()
    else
      for (const [cookie, { viewer }] of this.#viewers)
        if (viewer.kind !== 'ANONYMOUS' && viewer.personId === personId) this.#viewers.delete(cookie)
  }
}
