import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import { say } from '../../language/say.ts'
import { practicodeDuplicates, practicodeRow } from './practicode-row.ts'

const filled = {
  external_id: 'CC-10101',
  read_on: '2026-10-05',
  cases_done: '184',
  score_percent: '74',
  note: ' from the weekly\nexport ',
}

test('a row is a learner, a day and figures; score and note may be empty', () => {
  const readOn = Temporal.PlainDate.from('2026-10-05')
  expect(practicodeRow(filled)).toEqual({
    row: {
      externalId: 'CC-10101',
      readOn,
      casesDone: 184,
      scorePercent: 74,
      note: 'from the weekly export',
    },
  })
  expect(practicodeRow({ ...filled, score_percent: '', note: ' ' })).toEqual({
    row: { externalId: 'CC-10101', readOn, casesDone: 184, scorePercent: null, note: null },
  })
})

test.each([
  [{ external_id: ' ' }, 'external_id: external_id is empty. Every row needs it.'],
  [
    { read_on: '10/05/2026' },
    'read_on: “10/05/2026” can be read as more than one day. Write the day as YYYY-MM-DD.',
  ],
  [{ cases_done: '' }, 'cases_done: cases_done is empty. Every row needs it.'],
  [{ cases_done: '18.5' }, 'cases_done: “18.5” is not a whole number from 0 to 10000.'],
  [{ score_percent: '101' }, 'score_percent: “101” is not a whole number from 0 to 100.'],
  [{ note: 'x'.repeat(501) }, `note: “${'x'.repeat(59)}…” has 501 characters. Shorten it to 500 or fewer.`],
])('%o is refused', (cells, sentence) => {
  const result = practicodeRow({ ...filled, ...cells })
  expect(
    'problems' in result && result.problems.map(({ column, says }) => `${column}: ${say(says)}`),
  ).toEqual([sentence])
})

test("a learner's day stands on one line of a file", () => {
  const repeatedIn = practicodeDuplicates()
  expect(repeatedIn(2, filled)).toEqual([])
  expect(repeatedIn(3, { ...filled, read_on: '2026-10-12' })).toEqual([])
  expect(repeatedIn(4, { ...filled, external_id: 'CC-10102' })).toEqual([])
  expect(repeatedIn(5, { ...filled, external_id: ' CC-10101 ', cases_done: '190' })).toEqual([
    {
      column: 'read_on',
      code: 'DUPLICATE',
      says: told('Line 2 has the same external_id and read_on. Keep one of the two rows.'),
    },
  ])
  expect([repeatedIn(6, { ...filled, read_on: '' }), repeatedIn(7, { ...filled, read_on: '' })]).toEqual([
    [],
    [],
  ])
})
