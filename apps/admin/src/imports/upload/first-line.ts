/** How much of a file is looked at in the browser: the first line stands there, or it is no list. */
const HEAD_BYTES = 64 * 1024

/** The cells of the file's first line, whatever the file's length: only its beginning is read. */
export async function firstLine(file: Blob): Promise<string[]> {
  const text = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer())
  return firstCells(text)
}

/** The cells of a CSV text's first line; a cell in quotation marks may hold commas and doubled quotation marks. */
export function firstCells(text: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      if (quoted && text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = !quoted
    } else if (quoted) cell += sign
    else if (sign === ',') {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n' || sign === '\r') break
    else cell += sign
  }
  return [...cells, cell]
}
