/** What the editor remembers: for this tab of the browser only, so that nothing of one person waits for the next. */
export class Kept {
  readonly #prefix: string
  #ended = false

  constructor(personId: string) {
    this.#prefix = `explorer:${personId}:`
  }

  get length(): number {
    return this.#names().length
  }

  getItem(name: string): string | null {
    return sessionStorage.getItem(this.#prefix + name)
  }

  setItem(name: string, value: string): void {
    if (!this.#ended) sessionStorage.setItem(this.#prefix + name, value)
  }

  removeItem(name: string): void {
    sessionStorage.removeItem(this.#prefix + name)
  }

  clear(): void {
    for (const name of this.#names()) sessionStorage.removeItem(name)
  }

  /** Forgets all of it, and whatever the editor, which writes half a second late, would still put there. */
  end(): void {
    this.#ended = true
    this.clear()
  }

  #names(): string[] {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(this.#prefix))
  }
}
