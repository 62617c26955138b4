import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { givenWorkbook } from '../../../../test/given/workbook.ts'
import { inPieces } from '../../../../test/in-pieces.ts'
import { RuleError } from '../../../kernel/errors.ts'
import { importWord } from '../../words.ts'
import { fileRecords } from '../file-records.ts'
import { readWorkbook, workbookRefused } from './read-workbook.ts'

/** The records of a workbook, as line and cells, of the sheet that is headed by `code`. */
async function recordsOf(file: Uint8Array, size = file.length) {
  const records = []
  for await (const { line, cells } of fileRecords(inPieces(file, size), ([first]) => first === 'code'))
    records.push([line, ...cells])
  return records
}

test('cells are read as a spreadsheet shows them: days, lengths of time, zeros in front, whole percents', async () => {
  const file = givenWorkbook([
    [
      ['code', 'shown as'],
      [{ number: 46356, style: 'DAY' }, 'a day'],
      [{ number: 46356.75, style: 'DAY' }, 'a day, though it has a time of day'],
      [{ number: 46356, style: 'DAY_IN_WORDS' }, 'a day in words of any language'],
      [{ number: 0.3125, style: 'CLOCK' }, 'a length of time'],
      [{ number: 1.3125, style: 'HOURS' }, 'a length of more than a day'],
      [{ number: 0.3125, style: 'LONG_CLOCK' }, 'a length with seconds'],
      [0.3125, 'a number that the hours will ask about'],
      [7.499999999999999, 'what the machine made of 7.5'],
      ['00123', 'text'],
      [{ number: 123, style: 'ZEROS' }, 'a number with zeros in front'],
      [{ number: 0.88, style: 'PERCENT' }, 'a percentage'],
      [{ number: 2150.5, style: 'MONEY' }, 'an amount'],
      [{ is: true }, 'yes'],
      ['Siân & "王芳" <b>', 'signs'],
    ],
  ])
  expect((await recordsOf(file)).map(([, said]) => said)).toEqual([
    ...['code', '2026-11-30', '2026-11-30', '2026-11-30', '7:30', '31:30', '7:30', '0.3125', '7.5', '00123'],
    ...['00123', '88', '2150.5', 'yes', 'Siân & "王芳" <b>'],
  ])
})

test('rows keep their numbers, empty ones are passed over, and each is as wide as the header; however it arrives', async () => {
  const file = givenWorkbook([[['code', 'name', 'note'], [], ['a', null, 'x'], [' '], ['b']]])
  const records = [
    [1, 'code', 'name', 'note'],
    [3, 'a', '', 'x'],
    [5, 'b', '', ''],
  ]
  expect(await recordsOf(file)).toEqual(records)
  expect(await recordsOf(file, 3)).toEqual(records)
})

test('the sheet that fits is read, else the first that can be seen and holds anything', async () => {
  const notes = [['About this file'], ['made by hand']]
  const codes = [['code'], ['a']]
  const read = [
    [1, 'code'],
    [2, 'a'],
  ]
  expect(await recordsOf(givenWorkbook([notes, codes]))).toEqual(read)
  expect(await recordsOf(givenWorkbook([codes, notes]))).toEqual(read)
  const unseen = [
    [1, 'About this file'],
    [2, 'made by hand'],
  ]
  expect(await recordsOf(givenWorkbook([codes, [], notes], [0]))).toEqual(unseen)
  expect(await recordsOf(givenWorkbook([[]]))).toEqual([])
})

test.each([
  ['another archive', zipSync({ 'readme.txt': new Uint8Array(3) }), 'IMPORT_WORKBOOK_UNREADABLE'],
  ['a part of one', givenWorkbook([[['code']]]).slice(0, 400), 'IMPORT_WORKBOOK_UNREADABLE'],
  [
    'an old one, or one with a password',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'IMPORT_WORKBOOK_OLD_OR_LOCKED',
  ],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'IMPORT_FILE_NOT_TEXT'],
] as const)('what is no workbook is refused: %s', async (_what, file, code) => {
  await expect(recordsOf(file)).rejects.toEqual(new RuleError(importWord(code)))
})

/** The workbook with parts put in the place of its own, or beside them. */
const withParts = (file: Uint8Array, parts: Record<string, string | Uint8Array>) =>
  zipSync({
    ...unzipSync(file),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  })

const sheetOf = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)

test('a small file whose sheets unpack to a large one is refused before any of it is unpacked', async () => {
  const file = givenWorkbook([[['code'], ['x'.repeat(5_000_000)]]])
  expect(file.length).toBeLessThan(10_000)
  await expect(readWorkbook(file, { limit: 1_000_000 })).rejects.toEqual(workbookRefused('TOO_LARGE'))
})

test.each([10, 0])(
  'one that says that it unpacks to %i bytes is refused, and no more than that is unpacked',
  async (bytes) => {
    const file = Buffer.from(givenWorkbook([[['code'], ['x'.repeat(5_000_000)]]]))
    const entry = file.lastIndexOf('xl/sharedStrings.xml')
    file.writeUInt32LE(bytes, entry - 22) // its size in the archive's table of contents
    await expect(readWorkbook(file, { limit: 1_000_000 })).rejects.toEqual(workbookRefused('UNREADABLE'))
  },
)

test('pictures that belong to a sheet are not unpacked, however large they are', async () => {
  const file = givenWorkbook([[['code'], ['a']]])
  const related =
    '<Relationships><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/p.png"/></Relationships>'
  const pictured = withParts(file, {
    'xl/worksheets/sheet1.xml': sheetOf(file).replace('</worksheet>', '<picture r:id="p"/></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels': related,
    'xl/media/p.png': new Uint8Array(5_000_000),
  })
  expect(await readWorkbook(pictured, { limit: 100_000 })).toEqual(await readWorkbook(file))
})

test('a sheet that is named twice is refused, as are more sheets that can be seen than are read', async () => {
  const file = givenWorkbook([[['code']], [['code']]])
  const related = strFromU8(unzipSync(file)['xl/_rels/workbook.xml.rels']!)
  const twice = withParts(file, { 'xl/_rels/workbook.xml.rels': related.replace('sheet2.xml', 'sheet1.xml') })
  await expect(readWorkbook(twice)).rejects.toEqual(workbookRefused('UNREADABLE'))
  const many = Array.from({ length: 51 }, () => [['code']])
  await expect(readWorkbook(givenWorkbook(many))).rejects.toEqual(workbookRefused('TOO_MANY_SHEETS'))
  expect(await readWorkbook(givenWorkbook(many, [7]))).toHaveLength(50)
})

test('a text that is in very many cells is refused where they are larger together than what is read', async () => {
  const file = givenWorkbook([[['code'], ['x'.repeat(1_000_000)]]])
  const cells = '<row><c t="s"><v>1</v></c></row>'.repeat(101)
  const repeated = withParts(file, {
    'xl/worksheets/sheet1.xml': sheetOf(file).replace('</sheetData>', `${cells}</sheetData>`),
  })
  await expect(readWorkbook(repeated)).rejects.toEqual(workbookRefused('TOO_LARGE'))
})

test('one that was made to be read for ever is given up, in words', async () => {
  const file = givenWorkbook([[['code']]])
  const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(500_000)}</cols>`
  const endless = withParts(file, {
    'xl/worksheets/sheet1.xml': sheetOf(file).replace('<sheetData>', `${columns}<sheetData>`),
  })
  const began = Date.now()
  await expect(readWorkbook(endless, { patience: 500 })).rejects.toEqual(workbookRefused('TOO_SLOW'))
  expect(Date.now() - began).toBeLessThan(10_000)
})

test('days of workbooks that count from 1904 are those that people see', async () => {
  const file = givenWorkbook([[['code'], [{ number: 44894, style: 'DAY' }]]])
  const workbook = strFromU8(unzipSync(file)['xl/workbook.xml']!)
  const old = withParts(file, {
    'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  })
  expect(await recordsOf(old)).toEqual([
    [1, 'code'],
    [2, '2026-11-30'],
  ])
})
