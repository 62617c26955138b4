/** How large the parts of a workbook that are read may be together once they are unpacked, in bytes; and their cells, as text. */
export const UNPACKED_LIMIT = 96 * 1024 * 1024

/** Why a workbook isn't read. */
export type WhyUnread = 'UNREADABLE' | 'TOO_LARGE' | 'TOO_MANY_SHEETS' | 'TOO_SLOW'

/** A workbook that isn't read, thrown within the thread that reads it. */
export class Unreadable extends Error {
  readonly why: WhyUnread
  constructor(why: WhyUnread) {
    super(why)
    this.why = why
  }
}
