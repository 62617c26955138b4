import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { anotherInternship, InternshipDetails, mayRecordInternship } from './internship-details.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-02')
const riverbend = {
  site: 'Riverbend Clinic',
  startsOn: '2026-10-05',
  endsOn: '2026-12-18',
  minutes: 700,
  codingMinutes: 412,
  supervisorName: 'Sam Lee',
  supervisorEmail: 'sam@example.org',
}

test('an internship has a site and a first day; the rest may come later', () => {
  expect(InternshipDetails.parse(riverbend)).toEqual({ ...riverbend, endedOn: null })
  expect(InternshipDetails.parse({ site: ' Riverbend Clinic ', startsOn: '2026-10-05' })).toEqual({
    site: 'Riverbend Clinic',
    startsOn: '2026-10-05',
    endsOn: null,
    endedOn: null,
    minutes: 0,
    codingMinutes: 0,
    supervisorName: null,
    supervisorEmail: null,
  })
  const oneDay = { ...riverbend, endsOn: '2026-10-05', endedOn: '2026-10-05', minutes: 412 }
  expect(InternshipDetails.parse(oneDay)).toEqual(oneDay)
})

test.each([
  [{ site: ' ' }, 'site: Write the internship site.'],
  [{ startsOn: '2026-02-30' }, 'startsOn: There is no such day as 2026-02-30. Check the month and the day.'],
  [{ endsOn: '2026-10-04' }, 'endsOn: Give an end on the day the internship starts or later.'],
  [{ endedOn: '2026-10-04' }, 'endedOn: An internship ends on the day it starts or later. Check both days.'],
  [{ minutes: 700.5 }, 'minutes: Write the hours as whole minutes, 0 or more.'],
  [{ codingMinutes: 701 }, 'codingMinutes: Coding is part of all the hours. Write 11:40 h or fewer.'],
  [
    { supervisorEmail: 'sam' },
    'supervisorEmail: Write a full e-mail address, for example amara@example.org.',
  ],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(InternshipDetails.safeParse({ ...riverbend, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

function record(facts: { startsOn?: string; endedOn?: string; minutes?: number }) {
  const { startsOn = '2026-10-05', endedOn, minutes = 700 } = facts
  const days = { startsOn: day(startsOn), endsOn: null, endedOn: endedOn ? day(endedOn) : null }
  return mayRecordInternship({ ...days, minutes, codingMinutes: 0 }, today)
}

test('an internship has not ended in the future', () => {
  expect(record({ endedOn: '2026-11-02' })).toEqual(allow)
  expect(record({ endedOn: '2026-11-03' })).toEqual(
    told(
      "An internship can't have ended in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'endedOn',
    ),
  )
})

test('an internship has no more hours than its days so far', () => {
  expect(record({ endedOn: '2026-10-06', minutes: 2880 })).toEqual(allow)
  expect(record({ endedOn: '2026-10-06', minutes: 2881 })).toEqual(
    told(
      'From October 5, 2026 to October 6, 2026 there are 48 h. Write that many or fewer, or correct the days.',
      'minutes',
    ),
  )
  expect(record({ startsOn: '2026-11-02', minutes: 1440 })).toEqual(allow)
  expect(record({ startsOn: '2026-11-03', minutes: 0 })).toEqual(allow)
  expect(record({ startsOn: '2026-11-09', minutes: 1 })).toEqual(
    told('The internship starts on November 9, 2026, so no hours are worked yet. Write 0.', 'minutes'),
  )
})

test('an internship does not start after its evaluation', () => {
  const days = { startsOn: day('2026-10-05'), endsOn: null, endedOn: null, minutes: 0, codingMinutes: 0 }
  expect(mayRecordInternship({ ...days, evaluatedOn: day('2026-10-05') }, today)).toEqual(allow)
  expect(mayRecordInternship({ ...days, evaluatedOn: day('2026-10-04') }, today)).toEqual(
    told('The internship was evaluated on October 4, 2026. Give that day or an earlier one.', 'startsOn'),
  )
})

test('the same site from the same day on is written down once', () => {
  const others = [{ site: 'Riverbend', startsOn: day('2026-10-05') }]
  expect(anotherInternship({ site: ' RIVERBEND', startsOn: day('2026-10-05') }, others)).toMatchObject({
    allowed: false,
    field: 'site',
  })
  expect(anotherInternship({ site: 'Riverbend', startsOn: day('2026-10-05') }, others)).toEqual(
    told(
      'The internship at Riverbend from October 5, 2026 on is written down already. Edit that one, or change the site or the day.',
      'site',
    ),
  )
  expect(anotherInternship({ site: 'Riverbend', startsOn: day('2026-10-06') }, others)).toEqual(allow)
  expect(anotherInternship({ site: 'Lakeside', startsOn: day('2026-10-05') }, others)).toEqual(allow)
})
