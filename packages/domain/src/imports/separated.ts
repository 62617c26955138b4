/** What stands between the cells of a file, and the text from which on it holds cells. */
export interface Separated {
  delimiter: string
  text: string
}

/**
 * By the beginning of a file: a line `sep=;`, as spreadsheets write it, says it; else it is a comma, or the semicolon or
 * tab of a first line that has no comma but within quotation marks.
 */
export function separated(beginning: string): Separated {
  const said = /^\uFEFF?sep=([,;\t])\n/i.exec(beginning)
  // an empty line stays, so that lines count as the file has them
  if (said) return { delimiter: said[1]!, text: `\n${beginning.slice(said[0].length)}` }
  const [firstLine = ''] = beginning.replace(/"[^"]*"/g, '').split('\n', 1)
  const delimiter = [',', ';', '\t'].find((one) => firstLine.includes(one)) ?? ','
  return { delimiter, text: beginning }
}
