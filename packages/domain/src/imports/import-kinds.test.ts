import { expect, test } from 'vitest'
import { IMPORT_KINDS, IMPORT_TABLES, importKindFrom, recognizedKind } from './import-kinds.ts'

test("a file is known by its header: each kind's own template is read as that kind", () => {
  for (const kind of IMPORT_KINDS) {
    const { columns } = IMPORT_TABLES[kind]
    expect(recognizedKind(columns.map(({ column }) => column))).toBe(kind)
    expect(recognizedKind(columns.map(({ title }) => title.toUpperCase()))).toBe(kind)
  }
})

test('a header that misses a column is taken for the nearest kind, and one of nothing for a roster', () => {
  expect(recognizedKind(['Code', 'Name', 'Starts on', 'Capacity'])).toBe('COHORTS')
  expect(recognizedKind(['external_id', 'email', 'stage'])).toBe('ROSTER')
  expect(recognizedKind(['external_id', 'Cases done', 'score percent'])).toBe('PRACTICODE')
  expect(recognizedKind(['external_id', 'Day', 'Hours'])).toBe('HOURS')
  expect(recognizedKind(['name of the file', ''])).toBe('ROSTER')
})

test('a kind is named exactly, or it is none', () => {
  expect(IMPORT_KINDS.map(importKindFrom)).toEqual([...IMPORT_KINDS])
  expect([importKindFrom('roster'), importKindFrom(undefined), importKindFrom('__proto__')]).toEqual([
    null,
    null,
    null,
  ])
})
