import { speakWelsh } from '@journeyline/messages/testing/another-language'
import { expect, onTestFinished, test } from 'vitest'
import { columnTitles } from '../language/column-titles.ts'
import { labelOf } from '../language/label.ts'
import { LABELS_IN } from '../language/labels.ts'
import { say } from '../language/say.ts'
import { columnLabels } from './columns/words.ts'
import { IMPORT_KINDS, IMPORT_TABLES, importKindFrom, recognizedKind } from './import-kinds.ts'

test("a file is known by its header: each kind's own template is read as that kind", () => {
  for (const kind of IMPORT_KINDS) {
    const { columns } = IMPORT_TABLES[kind]
    expect(
      recognizedKind(
        columns.map(({ column }) => column),
        columnTitles,
      ),
    ).toBe(kind)
    expect(
      recognizedKind(
        columns.map(({ column }) => columnLabels[column].toUpperCase()),
        columnTitles,
      ),
    ).toBe(kind)
  }
})

test('a header that misses a column is taken for the nearest kind, and one of nothing for none', () => {
  expect(recognizedKind(['Code', 'Name', 'Starts on', 'Capacity'], columnTitles)).toBe('COHORTS')
  expect(recognizedKind(['external_id', 'email', 'stage'], columnTitles)).toBe('ROSTER')
  expect(recognizedKind(['external_id', 'Cases done', 'score percent'], columnTitles)).toBe('PRACTICODE')
  expect(recognizedKind(['external_id', 'Day', 'Hours'], columnTitles)).toBe('HOURS')
  expect(recognizedKind(['name of the file', ''], columnTitles)).toBeNull()
})

test('a kind is named exactly, or it is none', () => {
  expect(IMPORT_KINDS.map(importKindFrom)).toEqual([...IMPORT_KINDS])
  expect([importKindFrom('roster'), importKindFrom(undefined), importKindFrom('__proto__')]).toEqual([
    null,
    null,
    null,
  ])
})

test('what a column is called, and what it holds, has words; in another language a file may head it so', () => {
  for (const kind of IMPORT_KINDS)
    for (const { column, expected } of IMPORT_TABLES[kind].columns)
      expect([column, labelOf('column', column), say(expected)]).not.toContain(expected.code)
  const welsh = ['Cyfeirnod', 'darllenwyd ar', 'cases_done']
  expect(IMPORT_TABLES.PRACTICODE.header(welsh, columnTitles).ok).toBe(false)
  const labels = { column: { external_id: 'Cyfeirnod', read_on: 'Darllenwyd ar' } }
  onTestFinished(speakWelsh<object>([LABELS_IN, labels]))
  expect(recognizedKind(welsh, columnTitles)).toBe('PRACTICODE')
  expect(IMPORT_TABLES.PRACTICODE.header(['External id', ...welsh.slice(1)], columnTitles)).toEqual({
    ok: true,
    columns: ['external_id', 'read_on', 'cases_done'],
  })
})
