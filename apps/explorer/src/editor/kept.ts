/** What the editor remembers: for this tab of the browser only, so that nothing of one person waits for the next. */
export class Kept {
  readonly #prefix: string

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
    sessionStorage.setItem(this.#prefix + name, value)
  }

  removeItem(name: string): void {
    sessionStorage.removeItem(this.#prefix + name)
  }

  clear(): void {
    for (const name of this.#names()) sessionStorage.removeItem(name)
  }

  #names(): string[] {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(this.#prefix))
  }
}
