import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { cohortHeader } from './cohorts/cohort-columns.ts'
import { columnLabels } from './columns/words.ts'
import { ROSTER_COLUMNS, rosterHeader } from './roster/roster-columns.ts'
import { raggedRow } from './table-header.ts'

const names = ROSTER_COLUMNS.map(({ column }) => column)

test('a header is taken in any order and case, with spaces, titles and a byte order mark', () => {
  expect(rosterHeader([...names].reverse())).toEqual({ ok: true, columns: [...names].reverse() })
  expect(
    cohortHeader(['\ufeffCODE', ' Name', 'program', 'Starts on', 'expected ends-on', 'capacity']),
  ).toEqual({
    ok: true,
    columns: ['code', 'name', 'program', 'starts_on', 'expected_ends_on', 'capacity'],
  })
  expect(rosterHeader(ROSTER_COLUMNS.map(({ column }) => columnLabels[column]))).toEqual({
    ok: true,
    columns: names,
  })
})

test("a spreadsheet's empty columns at the end are none", () => {
  expect(rosterHeader([...names, '', ' '])).toEqual({ ok: true, columns: names })
})

test('a header that can not be used is refused with the one thing to mend', () => {
  const needed = ROSTER_COLUMNS.filter(({ required }) => required).map(({ column }) => column)
  expect(rosterHeader(needed)).toEqual({ ok: true, columns: needed })
  expect(rosterHeader(needed.slice(2))).toEqual({
    ok: false,
    problem: told("The file's first line must name the columns; missing: external_id, first_name. Add them."),
  })
  expect(rosterHeader([...names, 'email'])).toEqual({
    ok: false,
    problem: told('The file has the column email twice. Remove one of them.'),
  })
  expect(rosterHeader(['', ...names])).toEqual({
    ok: false,
    problem: told('Column 1 of the file has no name. Name it or remove it.'),
  })
  expect(cohortHeader(['code', 'Room'])).toEqual({
    ok: false,
    problem: told(
      'The file has a column “Room”, which is not known. Remove it or use one of: code, name, program, starts_on, expected_ends_on, capacity.',
    ),
  })
})

test('a row of another length is refused at the first missing or the last known column', () => {
  expect(raggedRow(['code', 'name', 'capacity'], 1)).toEqual({
    column: 'name',
    code: 'RAGGED',
    says: told('The row has 1 cell, the header 3. Add the missing cells from name on, empty ones too.'),
  })
  expect(raggedRow(['code', 'name', 'capacity'], 4)).toEqual({
    column: 'capacity',
    code: 'RAGGED',
    says: told(
      'The row has 4 cells, the header 3. Put text that holds a comma in quotation marks, or remove what follows capacity.',
    ),
  })
})
