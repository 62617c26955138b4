/**
 * The line, counted from the record's first, on which a cell is opened by a quotation mark that is not closed where the
 * cell ends; null where every one is. Such a cell would swallow the rows up to the next quotation mark of the file.
 */
export function brokenQuote(raw: string, delimiter: string): number | null {
  let line = 0
  let openedOn: number | null = null
  let isCellStart = true
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]
    const next = raw[at + 1]
    if (openedOn === null) {
      if (character === '"' && isCellStart) openedOn = line
      isCellStart = character === delimiter || character === '\n'
    } else if (character === '"' && next === '"') at++
    else if (character === '"' && (next === undefined || next === delimiter || next === '\n')) openedOn = null
    else if (character === '"') return openedOn
    if (character === '\n') line++
  }
  return openedOn
}
