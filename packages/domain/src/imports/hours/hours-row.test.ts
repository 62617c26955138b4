import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import { say } from '../../language/say.ts'
import { hoursHeader } from './hours-columns.ts'
import { hoursDuplicates, hoursRow, ledgerReference } from './hours-row.ts'
import { hoursLength } from './hours-values.ts'

const filled = {
  external_id: 'CC-10101',
  on_day: '2026-11-20',
  hours: '7:30',
  competency: 'jf2.a',
  note: ' evening\nshift ',
  reference: 'T-100',
}
const onDay = Temporal.PlainDate.from('2026-11-20')
const read = {
  ...{ externalId: 'CC-10101', onDay, minutes: 450, lengthColumn: 'hours', kind: 'OJT' },
  ...{ competency: 'JF2.A', course: null, note: 'evening shift', reference: 'T-100', lateReason: null },
}

test('a row is a learner, a day, how long, and what for; the kind follows from a competency or a course', () => {
  expect(hoursRow(filled)).toEqual({ row: read })
  expect(hoursRow({ ...filled, competency: '', course: '12' })).toEqual({
    row: { ...read, kind: 'RTI', competency: null, course: '12' },
  })
  expect(hoursRow({ external_id: 'CC-10101', on_day: '2026-11-20', minutes: '45', kind: 'ojt' })).toEqual({
    row: {
      ...read,
      ...{ minutes: 45, lengthColumn: 'minutes', competency: null, note: null, reference: null },
    },
  })
  expect(hoursRow({ ...filled, minutes: '450', late_reason: 'The clock was down' })).toEqual({
    row: { ...read, lateReason: 'The clock was down' },
  })
})

test.each([
  ['7:30', 450],
  ['7:30 h', 450],
  ['7.5', 450],
  ['7,5h', 450],
  ['8', 480],
  ['0.25', 15],
  ['0.500', 30],
  // 7:20 as time clocks print it
  ['7.33', 440],
  ['24', 1440],
])('%s are %i minutes', (text, value) => {
  expect(hoursLength(text)).toEqual({ value })
})

test('every minute of a day that is printed with two decimals reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), (minutes) => {
      const hundredths = Math.round((minutes * 100) / 60)
      const printed = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
      expect(hoursLength(printed)).toEqual({ value: minutes })
    }),
  )
})

test.each(['On the job', 'on-the-job', 'OJT'])('%s is on the job', (kind) => {
  expect(hoursRow({ ...filled, kind })).toEqual({ row: read })
})

test.each(['rti', 'Instruction', 'off the job', 'related instruction'])('%s is instruction', (kind) => {
  expect(hoursRow({ ...filled, kind, competency: '' })).toEqual({
    row: { ...read, kind: 'RTI', competency: null },
  })
})

test.each([
  [{ external_id: ' ' }, 'external_id: external_id is empty. Every row needs it.'],
  [{ on_day: '11/20/2026' }, 'on_day: “11/20/2026” seems to be 2026-11-20. Write days as YYYY-MM-DD.'],
  [{ on_day: '20.11.2026' }, 'on_day: “20.11.2026” seems to be 2026-11-20. Write days as YYYY-MM-DD.'],
  [
    { on_day: '5/11/2026' },
    'on_day: “5/11/2026” can be read as more than one day. Write the day as YYYY-MM-DD.',
  ],
  [{ on_day: '31/31/2026' }, 'on_day: “31/31/2026” is a day no calendar has. Check the month and the day.'],
  [{ hours: '' }, 'hours: hours and minutes are empty. Write one of them.'],
  [{ hours: '0' }, 'hours: “0” is less than a minute. Write what was done, or leave the row out.'],
  [
    { hours: '26:01' },
    'hours: “26:01” is more than a day has. Divide the hours over the days they were done on.',
  ],
  [{ hours: '-2' }, 'hours: “-2” is not a length of time. Write the hours, for example 7:30 or 7.5 h.'],
  [{ hours: '7:60' }, 'hours: “7:60” is not a length of time. Write the hours, for example 7:30 or 7.5 h.'],
  [
    { hours: '1,000' },
    'hours: “1,000” can be read as thousands or as decimals. Write the hours, for example 7:30 or 7.5 h.',
  ],
  [
    { hours: '0.3125' },
    "hours: “0.3125” can be read as hours or as a spreadsheet's share of a day. Write the hours, for example 7:30 or 7.5 h.",
  ],
  [{ minutes: '7.5' }, 'minutes: “7.5” is not a whole number from 1 to 1560.'],
  [{ minutes: '420' }, 'minutes: The hours say 7:30 h and minutes 7 h. Keep one of the two.'],
  [{ kind: 'work' }, 'kind: “work” is not a kind of hours. Write one of OJT, RTI.'],
  [{ competency: '' }, 'kind: kind is empty. Write OJT or RTI, or name the competency or the course.'],
  [
    { course: '12' },
    'course: A row is for a competency or for a course. Leave one of them out, or divide the row in two.',
  ],
  [
    { kind: 'RTI' },
    'competency: Instruction hours go to a course, not to a competency. Leave the competency out.',
  ],
  [
    { kind: 'OJT', competency: '', course: '12' },
    'course: On-the-job hours go to a competency, not to a course. Leave the course out.',
  ],
  [
    { reference: 'x'.repeat(121) },
    `reference: “${'x'.repeat(59)}…” has 121 characters. Shorten it to 120 or fewer.`,
  ],
])('%o is refused', (cells, sentence) => {
  const result = hoursRow({ ...filled, ...cells })
  expect(
    'problems' in result && result.problems.map(({ column, says }) => `${column}: ${say(says)}`),
  ).toEqual([sentence])
})

test('a first line names how long it was and what for, one way or the other', () => {
  expect(hoursHeader(['External id', 'Day', 'MINUTES', 'Course'])).toEqual({
    ok: true,
    columns: ['external_id', 'on_day', 'minutes', 'course'],
  })
  expect(hoursHeader(['external_id', 'on_day', 'kind'])).toEqual({
    ok: false,
    problem: told("The file's first line must name the columns; missing: hours or minutes. Add one of them."),
  })
  expect(hoursHeader(['external_id', 'on_day', 'hours'])).toEqual({
    ok: false,
    problem: told(
      "The file's first line must name the columns; missing: kind, competency or course. Add one of them.",
    ),
  })
  expect(hoursHeader(['external_id', 'hours', 'kind'])).toEqual({
    ok: false,
    problem: told("The file's first line must name the columns; missing: on_day. Add it."),
  })
})

test('a reference stands on one line of a file', () => {
  const repeatedIn = hoursDuplicates()
  expect(repeatedIn(2, filled)).toEqual([])
  expect(repeatedIn(3, { ...filled, reference: '' })).toEqual([])
  expect(repeatedIn(4, { ...filled, external_id: 'CC-10102', reference: ' T-100 ' })).toEqual([
    {
      column: 'reference',
      code: 'DUPLICATE',
      says: told('Line 2 has the same reference. Keep one of the two rows.'),
    },
  ])
})

test('without a reference an entry is known by learner, day, kind and subject, however long it was', () => {
  const known = (cells: object) => {
    const result = hoursRow({ ...filled, reference: '', ...cells })
    return 'row' in result ? ledgerReference(result.row, 'noor') : null
  }
  expect(known({ reference: 'T-100' })).toBe('T-100')
  expect(known({})).toBe('row:noor/2026-11-20/OJT/JF2.A')
  expect(known({ hours: '8', note: 'mended' })).toBe(known({}))
  expect(known({ competency: '', kind: 'OJT' })).toBe('row:noor/2026-11-20/OJT/')
  expect(known({ competency: '', kind: 'RTI', course: '12' })).toBe('row:noor/2026-11-20/RTI/12')
})
