import { RuleError } from '../../kernel/errors.ts'
import { importWord } from '../words.ts'

type State = 'CELL_BEGINS' | 'TEXT' | 'QUOTED' | 'QUOTE_WITHIN'

/**
 * Looks at a file's text as it comes, before its records are made of it, for a quotation mark that opens a cell and is not
 * closed where the cell ends: it would swallow the rows up to the next quotation mark. The file is then refused with the line
 * of that mark. One that is followed by more of its cell on its own line ("Bob" Smith) swallows nothing and is text.
 */
export class QuoteWatch {
  readonly #delimiter: string
  #state: State = 'CELL_BEGINS'
  #line = 1
  #openedOn = 1

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** The line of the quotation mark within which the text has come to now; null where it is in none. */
  get openedOn(): number | null {
    return this.#state === 'QUOTED' ? this.#openedOn : null
  }

  /** Looks at the next piece. */
  see(text: string) {
    for (const character of text) {
      this.#state = this.#after(character)
      if (character === '\n') this.#line++
    }
  }

  /** The text is at its end. */
  end() {
    if (this.openedOn !== null) throw neverClosed(this.openedOn)
  }

  #after(character: string): State {
    if (this.#state === 'QUOTED') return character === '"' ? 'QUOTE_WITHIN' : 'QUOTED'
    if (this.#state === 'QUOTE_WITHIN' && character === '"') return 'QUOTED'
    if (character === this.#delimiter || character === '\n') return 'CELL_BEGINS'
    if (this.#state === 'QUOTE_WITHIN' && this.#openedOn < this.#line)
      throw new RuleError(importWord('IMPORT_FILE_QUOTE_CLOSED_EARLY', { line: this.#openedOn }))
    if (this.#state !== 'CELL_BEGINS') return 'TEXT'
    if (character === BYTE_ORDER_MARK) return 'CELL_BEGINS'
    if (character !== '"') return 'TEXT'
    this.#openedOn = this.#line
    return 'QUOTED'
  }
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The refusal of a file with a quotation mark that is closed nowhere. */
export const neverClosed = (line: number) =>
  new RuleError(importWord('IMPORT_FILE_QUOTE_NEVER_CLOSED', { line }))
