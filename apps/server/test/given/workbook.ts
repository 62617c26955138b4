import { strToU8, zipSync } from 'fflate'

/** A cell of a workbook: text, or a number in one of the styles below. */
type Given = string | number | { number: number; style: keyof typeof STYLES } | { is: boolean } | null

/** How cells are shown: formats of the file's own, and some that every spreadsheet has. */
const STYLES = {
  GENERAL: 0,
  DAY: 14,
  CLOCK: 20,
  LONG_CLOCK: 46,
  PERCENT: 9,
  ZEROS: 164,
  DAY_IN_WORDS: 165,
  HOURS: 166,
  MONEY: 167,
}
const OWN = { ZEROS: '00000', DAY_IN_WORDS: 'd\\. mmmm yyyy', HOURS: '[h]:mm', MONEY: '"$"#,##0.00' }

/** A workbook as spreadsheets write it: texts in a table of their own, days and lengths of time as numbers with a format. */
export function givenWorkbook(sheets: Given[][][], hidden: number[] = []): Uint8Array {
  const texts: string[] = []
  const cell = (given: Given, reference: string) => {
    if (given === null) return ''
    if (typeof given === 'string') return `<c r="${reference}" t="s"><v>${texts.push(given) - 1}</v></c>`
    if (typeof given === 'number') return `<c r="${reference}"><v>${given}</v></c>`
    if ('is' in given) return `<c r="${reference}" t="b"><v>${Number(given.is)}</v></c>`
    const style = Object.keys(STYLES).indexOf(given.style)
    return `<c r="${reference}" s="${style}"><v>${given.number}</v></c>`
  }
  const row = (cells: Given[], at: number) =>
    `<row r="${at + 1}">${cells.map((given, column) => cell(given, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')}</row>`
  const bodies = sheets.map((rows) => part('worksheet', `<sheetData>${rows.map(row).join('')}</sheetData>`))
  const formats = Object.entries(OWN).map(
    ([name, code]) =>
      `<numFmt numFmtId="${STYLES[name as keyof typeof OWN]}" formatCode="${escaped(code)}"/>`,
  )
  const styles = Object.values(STYLES).map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': related(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': part(
      'workbook',
      `<sheets>${sheets.map((_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}"${hidden.includes(at) ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': related(
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': part(
      'styleSheet',
      `<numFmts count="${formats.length}">${formats.join('')}</numFmts><cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    ),
    'xl/sharedStrings.xml': part(
      'sst',
      texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
    ),
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, body])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const part = (name: string, body: string) =>
  `<?xml version="1.0"?><${name} xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</${name}>`

const related = (...parts: [type: string, target: string][]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
