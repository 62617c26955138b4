/** A record of a file, the line it begins on, and how many bytes of the file were read by then. */
export interface FileRecord {
  line: number
  cells: string[]
  bytesRead: number
  /** The line within a cell of it that reads like a row of its own, if there is one. */
  rowWithin?: number
}

/** So many rows a file may have: each is judged and kept, and many tiny ones would hold up everybody else. */
export const ROW_LIMIT = 200_000
