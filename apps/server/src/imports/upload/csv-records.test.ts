import type { Words } from '@journeyline/domain/words/words'
import { expect, test } from 'vitest'
import { inPieces } from '../../../test/in-pieces.ts'
import { RuleError } from '../../kernel/errors.ts'
import { importWord } from '../words.ts'
import { csvRecords } from './csv-records.ts'

/** The records of a file that comes in pieces of so many bytes, as line and cells. */
async function recordsOf(file: string | Uint8Array, size = file.length) {
  const records = []
  for await (const { line, cells } of csvRecords(inPieces(file, size))) {
    records.push([line, ...cells])
  }
  return records
}

/** The refusal of these words, which say this. */
function refusedWith(words: Words, sentence: string): RuleError {
  const refusal = new RuleError(words)
  expect(refusal.message).toBe(sentence)
  return refusal
}

const TRICKY = '\uFEFFname,note\r\nSiân,"two\r\nlines, ""quoted"""\r\n\r\n王芳 🩺,last\r\n"x",no line end'

test('wherever a file is cut, its records are the same: in a quoted line break, a line end or a character', async () => {
  const whole = [
    [1, 'name', 'note'],
    [2, 'Siân', 'two\nlines, "quoted"'],
    [5, '王芳 🩺', 'last'],
    [6, 'x', 'no line end'],
  ]
  for (let size = 1; size <= Buffer.byteLength(TRICKY); size++) {
    expect(await recordsOf(TRICKY, size), `in pieces of ${size} bytes`).toEqual(whole)
  }
})

test('line ends of old and new systems may be mixed', async () => {
  expect(await recordsOf('a\rb\nc\r\nd')).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ])
})

test('a file that is not UTF-8 text is refused with what to do, also in the middle', async () => {
  const refusal = refusedWith(
    importWord('IMPORT_FILE_NOT_TEXT'),
    'The file is neither a workbook (.xlsx) nor text in UTF-8. In a spreadsheet, save it as .xlsx or as “CSV UTF-8” and send it again.',
  )
  const utf16 = Buffer.from('name,note\nNoor,1\n', 'utf16le')
  await expect(recordsOf(utf16)).rejects.toEqual(refusal)
  await expect(recordsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).rejects.toEqual(refusal)
  await expect(recordsOf('na\u0000me\nNoor\n', 1)).rejects.toEqual(refusal)
  await expect(recordsOf(Buffer.from([0x61, 0x0a, 0xe2, 0x82]))).rejects.toEqual(refusal) // ends inside a character
})

test('a NUL in a row is a lost character of that row, wherever the file is cut', async () => {
  for (const size of [1, 3, 64]) {
    expect(await recordsOf('name\nNo\u0000or\nNia\n', size)).toEqual([
      [1, 'name'],
      [2, 'No\ufffdor'],
      [3, 'Nia'],
    ])
  }
})

test('a quotation mark that is never closed is refused, and does not take the rest of the file into memory', async () => {
  let pulled = 0
  async function* endless() {
    yield Buffer.from('name\n"never closed')
    for (; pulled < 64; pulled++) yield Buffer.alloc(256 * 1024, 'x')
  }
  const reading = async () => {
    for await (const _ of csvRecords(endless()));
  }
  await expect(reading()).rejects.toThrow(/^A quotation mark that opens a cell on line 2 is never closed/)
  expect(pulled).toBeLessThan(8)
})

test('the file is read no more than one part ahead of whoever takes its records', async () => {
  const row = `${'x'.repeat(60)},${'y'.repeat(60)}\n`
  const rows = 1000
  let pulled = 0
  async function* parts() {
    for (; pulled < 12; ) {
      pulled++
      yield Buffer.from(row.repeat(rows))
    }
  }
  let taken = 0
  let furthest = 0
  for await (const _ of csvRecords(parts())) {
    const part = Math.floor(taken++ / rows) + 1
    furthest = Math.max(furthest, pulled - part)
    if (taken % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1)) // a slow reader
  }
  expect([taken, pulled]).toEqual([12 * rows, 12])
  expect(furthest).toBeLessThanOrEqual(1)
})

test.each([
  [
    'closed by the next quotation mark of the file',
    'a,note\nF-1,"good day\nF-2,fine\nF-3,"late"\nF-4,last\n',
    2,
  ],
  ['after a cell of two lines', 'a,b,note\nF-1,"two\nlines","good day\nF-2,x,"late"\n', 3],
])(
  'a quotation mark that opens a cell and is %s is refused with its line, and swallows no row',
  async (_how, file, line) => {
    await expect(recordsOf(file)).rejects.toEqual(
      refusedWith(
        importWord('IMPORT_FILE_QUOTE_CLOSED_EARLY', { line }),
        `A quotation mark opens a cell on line ${line} and is not closed where the cell ends, so that the rows after it would be lost. Close it, or remove it.`,
      ),
    )
  },
)

test('a quotation mark that is closed nowhere is refused with its line', async () => {
  const refusal = refusedWith(
    importWord('IMPORT_FILE_QUOTE_NEVER_CLOSED', { line: 3 }),
    'A quotation mark that opens a cell on line 3 is never closed, so that the rows after it would be lost. Close it, or remove it.',
  )
  const file = 'a,note\nF-0,x\nF-1,"good day\nF-2,fine\n'
  for (const size of [1, file.length]) await expect(recordsOf(file, size)).rejects.toEqual(refusal)
  await expect(recordsOf('a,note\nF-0,x\nF-1,"good day')).rejects.toEqual(refusal)
})

test('a quotation mark within a cell is text', async () => {
  expect(await recordsOf('a,b\n5" pipe,Robert "Bob" Smith\n"Bob" Smith,"two\nlines"\n')).toEqual([
    [1, 'a', 'b'],
    [2, '5" pipe', 'Robert "Bob" Smith'],
    [3, '"Bob" Smith', 'two\nlines'],
  ])
})

test.each([
  [
    'semicolons',
    'a;b\n1,5;x\n',
    [
      [1, 'a', 'b'],
      [2, '1,5', 'x'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\tx\n',
    [
      [1, 'a', 'b'],
      [2, '1', 'x'],
    ],
  ],
  [
    'what its first line says',
    'sep=;\r\na;b\r\n1;x\r\n',
    [
      [2, 'a', 'b'],
      [3, '1', 'x'],
    ],
  ],
])('cells may stand between %s, wherever the file is cut', async (_what, file, records) => {
  for (const size of [1, 3, file.length]) expect(await recordsOf(file, size)).toEqual(records)
})

test('rows of separators only are passed over, and lines count as the file has them', async () => {
  expect(await recordsOf('a,b\n,\n , \n1,2\n')).toEqual([
    [1, 'a', 'b'],
    [4, '1', '2'],
  ])
})

test('five million tiny rows are refused at the limit', async () => {
  let pulled = 0
  async function* tiny() {
    for (; pulled < 40; pulled++) yield Buffer.alloc(256 * 1024, 'x\n')
  }
  const reading = async () => {
    for await (const _ of csvRecords(tiny()));
  }
  await expect(reading()).rejects.toEqual(
    refusedWith(
      importWord('IMPORT_FILE_HAS_TOO_MANY_ROWS', { most: 200_000 }),
      'The file has more than 200,000 rows, the limit. Split it into several files and import one after another.',
    ),
  )
  expect(pulled).toBeLessThan(5)
})
