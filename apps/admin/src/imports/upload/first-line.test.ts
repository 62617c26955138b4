import { recognizedKind } from '@journeyline/domain/imports/import-kinds'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { headerProblem } from '../import-kind.ts'
import { firstCells, firstLine } from './first-line.ts'

const cohorts = 'code,name,program,starts_on,expected_ends_on,capacity'

const isCohorts = ([first]: string[]) => first === 'code'

async function read(...parts: BlobPart[]) {
  const line = await firstLine(new Blob(parts), isCohorts)
  if (line === null) throw new Error('There is no first line.')
  return line
}

test('cells stand between semicolons or tabs too, and a first line may say so', () => {
  for (const text of ['code;"a;b"\n1;2', 'code\t"a;b"\n1\t2', 'sep=;\r\ncode;"a;b"\r\n1;2'])
    expect(firstCells(text)).toEqual(['code', 'a;b'])
})

test('of a workbook the sheet that fits is read, and it is sent as what it is', async () => {
  const rows = [cohorts.split(','), ['a', 'A', 'US-MC', new Date(0), new Date(0), 8]]
  const book = await writeXlsx({
    sheets: [
      { name: 'Notes', rows: [['made by hand']] },
      { name: 'Cohorts', rows },
    ],
  })
  expect(await read(book as Uint8Array<ArrayBuffer>)).toEqual({
    cells: cohorts.split(','),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
})

test('what is neither text nor a workbook has no first line', async () => {
  for (const bytes of [
    [0x89, 0x50, 0x4e, 0x47],
    [0x50, 0x4b, 3, 4, 0],
    [0x61, 0, 0x62, 0, 0x0a, 0],
  ])
    expect(await firstLine(new Blob([new Uint8Array(bytes)]), isCohorts)).toBeNull()
})

test('a first line ends at its line break, in whatever way that is written', () => {
  expect(firstCells('code,name\r\n2026-fall,Fall')).toEqual(['code', 'name'])
  expect(firstCells('code,name\r2026-fall,Fall')).toEqual(['code', 'name'])
  expect(firstCells('code')).toEqual(['code'])
})

test('a cell in quotation marks holds commas, line breaks and quotation marks', () => {
  expect(firstCells('"a, b","say ""hi""","two\nlines"\nnext')).toEqual(['a, b', 'say "hi"', 'two\nlines'])
})

test('a header is told from others, with a byte order mark too', async () => {
  const { cells } = await read(`\uFEFF${cohorts}\r\n`)
  expect(recognizedKind(cells, columnTitles)).toBe('COHORTS')
  expect(headerProblem('COHORTS', cells)).toBeNull()
  expect(headerProblem('ROSTER', cells)).toContain('which is not known')
})

test('only the beginning of a long file is read', async () => {
  const { cells } = await read(`${cohorts}\n`, 'ö'.repeat(100_000))
  expect(cells).toHaveLength(6)
})
