import { recognizedKind } from '@journeyline/domain/imports/import-kinds'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import { expect, test } from 'vitest'
import { headerProblem } from '../import-kind.ts'
import { firstCells, firstLine } from './first-line.ts'

const cohorts = 'code,name,program,starts_on,expected_ends_on,capacity'

test('a first line ends at its line break, in whatever way that is written', () => {
  expect(firstCells('code,name\r\n2026-fall,Fall')).toEqual(['code', 'name'])
  expect(firstCells('code,name\r2026-fall,Fall')).toEqual(['code', 'name'])
  expect(firstCells('code')).toEqual(['code'])
})

test('a cell in quotation marks holds commas, line breaks and quotation marks', () => {
  expect(firstCells('"a, b","say ""hi""","two\nlines"\nnext')).toEqual(['a, b', 'say "hi"', 'two\nlines'])
})

test('a header is told from others, with a byte order mark too', async () => {
  const cells = await firstLine(new Blob([`\uFEFF${cohorts}\r\n`]))
  expect(recognizedKind(cells, columnTitles)).toBe('COHORTS')
  expect(headerProblem('COHORTS', cells)).toBeNull()
  expect(headerProblem('ROSTER', cells)).toContain('which is not known')
})

test('only the beginning of a long file is read', async () => {
  const cells = await firstLine(new Blob([`${cohorts}\n`, 'x'.repeat(200_000)]))
  expect(cells).toHaveLength(6)
})
