/**
 * After how many lines of a record a row of its own begins within one of its cells, as where a quotation mark was forgotten
 * and the next one closes it by chance; null where none does. Such a line divides into as many cells as a row has, or as
 * stand up to this one, and unlike in a sentence no space follows its separators.
 */
export function rowWithin(cells: string[], delimiter: string, width: number): number | null {
  let before = 0
  for (const [column, cell] of cells.entries()) {
    const lines = cell.split('\n')
    const last = lines.length - 1
    const at = lines.findIndex((line, index) => {
      const parts = line.split(delimiter)
      const isWhole = parts.length === width || (index === last && parts.length === column + 1)
      return index > 0 && parts.length > 1 && isWhole && parts.every((part) => !/^\s/.test(part))
    })
    if (at > 0) return before + at
    before += last
  }
  return null
}
