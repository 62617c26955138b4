import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { dayMinutes } from './day-length.ts'
import { HoursDetails, hoursInFigures, PriorCreditDetails } from './hours-entry.ts'
import { mayGrantPriorCredit } from './prior-credit.ts'
import { fitsTheDay, type HoursToWrite, mayRecordHours } from './record-hours.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const employment = { employerName: 'Lakeside Health', startedOn: day('2026-11-02'), endedOn: null }

const write = (facts: Partial<HoursToWrite> = {}) =>
  mayRecordHours({
    learnerName: 'Noor',
    kind: 'OJT',
    onDay: day('2026-11-20'),
    minutes: 480,
    writer: 'STAFF',
    today: day('2026-11-23'),
    ojtCountsFrom: null,
    enrolledOn: day('2026-09-10'),
    stage: 'APPRENTICESHIP',
    stageSince: day('2026-11-02'),
    employment,
    minutesThatDay: 0,
    timeZone: 'America/New_York',
    backdatingDays: 14,
    ...facts,
  })

describe('hours are written down', () => {
  test('on their day or later, within employment, for as much as the day holds', () => {
    expect(write()).toEqual(allow)
    expect(write({ onDay: day('2026-11-24') })).toEqual(
      told('November 24, 2026 is yet to come. Write hours down once they are done.', 'onDay'),
    )
    expect(write({ minutesThatDay: 1000 })).toEqual(
      told(
        'Noor has 16:40 h on November 20, 2026 already, and that day has 24 h. Write 7:20 h or less, or have a wrong entry taken back.',
        'minutes',
      ),
    )
    expect(write({ minutesThatDay: 1440 })).toEqual(
      told(
        'Noor has 24 h on November 20, 2026 already, and that day has 24 h. Write another day, or have a wrong entry taken back.',
        'minutes',
      ),
    )
  })

  test('on the job from the day on which such hours count, and instruction from the enrollment', () => {
    const ojtCountsFrom = day('2026-11-16')
    expect(write({ ojtCountsFrom, onDay: day('2026-11-16') })).toEqual(allow)
    expect(write({ ojtCountsFrom, onDay: day('2026-11-15') })).toEqual(
      told(
        'On-the-job hours of Noor count from November 16, 2026 on, by the rule of the program. What came before counts only as prior credit, which a staff admin grants.',
        'onDay',
      ),
    )
    expect(write({ ojtCountsFrom, onDay: day('2026-11-15'), kind: 'RTI', employment: null })).toEqual(allow)
  })

  test('by an employer on the job alone, and while it employs the apprentice', () => {
    const writer = 'EMPLOYER'
    expect(write({ writer })).toEqual(allow)
    expect(write({ writer, kind: 'RTI', employment: null })).toEqual(
      told('The sponsor’s staff write instruction hours down. Write hours on the job.', 'kind'),
    )
    const ended = { employment: { ...employment, endedOn: day('2026-11-22') } }
    expect(write({ writer, ...ended })).toEqual(
      told(
        'Noor’s employment at Lakeside Health ended on November 22, 2026. Ask the sponsor’s staff to write down what was done until then.',
      ),
    )
    expect(write({ writer: 'STAFF', ...ended })).toEqual(allow)
    expect(write({ writer, ...ended, today: day('2026-11-22') })).toEqual(allow)
  })

  test('on the job from the first to the last day of employment', () => {
    expect(write({ onDay: day('2026-11-02'), lateReason: 'first week' })).toEqual(allow)
    expect(write({ onDay: day('2026-11-01'), lateReason: 'first week' })).toEqual(
      told(
        'Noor began at Lakeside Health on November 2, 2026. What came before counts only as prior credit, which a staff admin grants.',
        'onDay',
      ),
    )
    const ended = { ...employment, endedOn: day('2026-11-18') }
    expect(write({ employment: ended, onDay: day('2026-11-18') })).toEqual(allow)
    expect(write({ employment: ended })).toEqual(
      told(
        'Noor’s employment at Lakeside Health ended on November 18, 2026. Give that day or an earlier one.',
        'onDay',
      ),
    )
    expect(write({ employment: null })).toEqual(
      told(
        'Noor has no employment, and on-the-job hours belong to one. Write the placement down first.',
        'kind',
      ),
    )
  })

  test('of instruction from the enrollment on, employed or not', () => {
    expect(write({ kind: 'RTI', employment: null })).toEqual(allow)
    expect(write({ kind: 'RTI', onDay: day('2026-09-09'), lateReason: 'x' })).toEqual(
      told(
        'Noor enrolled on September 10, 2026. What came before counts only as prior credit, which a staff admin grants.',
        'onDay',
      ),
    )
  })

  test('while the learner is in the program: up to the day of leaving', () => {
    const left = { stage: 'WITHDRAWN' as const, stageSince: day('2026-11-19') }
    expect(write({ ...left, onDay: day('2026-11-19') })).toEqual(allow)
    expect(write(left)).toEqual(
      told(
        'Noor is withdrawn since November 19, 2026. Reinstate Noor first, or give an earlier day.',
        'onDay',
      ),
    )
  })

  test('late only with a reason, and by an employer or a partner not at all', () => {
    const late = { onDay: day('2026-11-08') }
    const window = 'Hours are written down within 14 days, so from November 9, 2026 on.'
    expect(write({ onDay: day('2026-11-09') })).toEqual(allow)
    expect(write(late)).toEqual(told(`${window} Say why these come later.`, 'lateReason'))
    expect(write({ ...late, lateReason: ' ' }).allowed).toBe(false)
    expect(write({ ...late, lateReason: 'in the post' })).toEqual(allow)
    for (const writer of ['EMPLOYER', 'PARTNER'] as const) {
      expect(write({ ...late, writer, lateReason: 'in the post' })).toEqual(
        told(`${window} Ask the sponsor’s staff to write these down.`, 'onDay'),
      )
    }
    expect(write({ onDay: day('2026-11-22'), backdatingDays: 0 })).toMatchObject({ field: 'lateReason' })
  })
})

test('a day never holds more than it has where the hours are done, whatever is written in whatever order', () => {
  const onDay = fc.constantFrom(...['2026-03-08', '2026-11-01', '2026-11-20'].map(day))
  const timeZone = fc.constantFrom('America/New_York', 'America/Phoenix', 'Antarctica/Troll')
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1600 }), { maxLength: 20 }),
      fc.record({ onDay, timeZone }),
      (asked, where) => {
        let minutesThatDay = 0
        for (const minutes of asked)
          if (fitsTheDay({ learnerName: 'Noor', minutes, minutesThatDay, ...where }).allowed)
            minutesThatDay += minutes
        expect(minutesThatDay).toBeLessThanOrEqual(dayMinutes(where.onDay, where.timeZone))
      },
    ),
  )
})

test('a day on which the clocks change has 23 or 25 hours, where they do', () => {
  const began = { ...employment, startedOn: day('2026-01-05') }
  const on = (text: string, more: Partial<HoursToWrite>) =>
    write({
      onDay: day(text),
      employment: began,
      backdatingDays: 400,
      stageSince: day('2026-01-05'),
      ...more,
    })
  const spring = { minutes: 60, minutesThatDay: 1320 }
  expect(on('2026-03-08', spring)).toEqual(allow)
  expect(on('2026-03-08', { ...spring, minutes: 61 })).toEqual(
    told(
      'Noor has 22 h on March 8, 2026 already, and that day has 23 h. Write 1 h or less, or have a wrong entry taken back.',
      'minutes',
    ),
  )
  expect(on('2026-03-08', { minutes: 1381 })).toMatchObject({
    code: 'HOURS_FILL_THE_DAY',
    values: { minutesThatDay: 0, dayMinutes: 1380, minutesLeft: 1380 },
  })
  expect(on('2026-03-08', { minutes: 1381 })).toEqual(
    told('March 8, 2026 has 23 h. Write 23 h or less, or have a wrong entry taken back.', 'minutes'),
  )
  expect(on('2026-03-08', { ...spring, minutes: 120, timeZone: 'America/Phoenix' })).toEqual(allow)
  expect(on('2026-11-01', { minutes: 1500 })).toEqual(allow)
  expect(on('2026-11-01', { minutes: 1501 }).allowed).toBe(false)
  expect(on('2026-11-01', { minutes: 1500, timeZone: 'America/Phoenix' }).allowed).toBe(false)
})

test('the window ends on the same local day in every time zone, over daylight saving and leap days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('America/New_York', 'Europe/London', 'Pacific/Apia', 'Asia/Kathmandu'),
      (offset, backdatingDays, zone) => {
        const moment = Temporal.PlainDate.from('2027-01-01')
          .add({ days: offset })
          .toZonedDateTime({ timeZone: zone, plainTime: '23:59' })
        const today = moment.toPlainDate()
        const last = today.subtract({ days: backdatingDays })
        const begun = { employment: { ...employment, startedOn: day('2020-01-01') }, today, backdatingDays }
        expect(write({ ...begun, onDay: last }).allowed).toBe(true)
        expect(write({ ...begun, onDay: last.subtract({ days: 1 }) }).allowed).toBe(false)
      },
    ),
  )
})

test('an entry says its kind, day and minutes, and goes to a competency or a course by its kind', () => {
  const entry = { kind: 'OJT', onDay: '2026-11-20', minutes: 480 }
  const problems = (facts: object) =>
    problemsOf(HoursDetails.safeParse({ ...entry, ...facts })).map(({ path, message }) => [
      path.join('.'),
      message,
    ]) ?? []
  expect(HoursDetails.parse({ ...entry, note: ' coded 42 charts ' })).toEqual({
    ...entry,
    ...{ competencyId: null, courseId: null, note: 'coded 42 charts', lateReason: null },
  })
  expect(problems({ minutes: 0 })).toEqual([['minutes', 'Write the length as whole minutes, 1 or more.']])
  expect(problems({ minutes: 1561 })).toEqual([
    ['minutes', 'No day is longer than 26 h. Divide the hours over the days they were done on.'],
  ])
  expect(problems({ minutes: 7.5 })).toEqual([['minutes', 'Write the length as whole minutes, 1 or more.']])
  expect(problems({ onDay: '2027-02-29' })).toEqual([
    ['onDay', 'There is no such day as 2027-02-29. Check the month and the day.'],
  ])
  expect(problems({ courseId: 'x' })).toEqual([
    ['courseId', 'On-the-job hours go to a competency, not to a course. Leave the course out.'],
  ])
  expect(problems({ kind: 'RTI', competencyId: 'x' })).toEqual([
    ['competencyId', 'Instruction hours go to a course, not to a competency. Leave the competency out.'],
  ])
})

describe('prior credit', () => {
  const grant = (facts: Partial<Parameters<typeof mayGrantPriorCredit>[0]> = {}) =>
    mayGrantPriorCredit({
      learnerName: 'Noor',
      kind: 'OJT',
      minutes: 24_000,
      awardCode: null,
      role: 'STAFF_ADMIN',
      required: 120_000,
      counted: 96_000,
      share: { percent: 50, credited: 0 },
      award: null,
      beforeStartFor: [],
      files: 1,
      ...facts,
    })

  test('is granted by a staff admin, up to what is asked', () => {
    expect(grant()).toEqual(allow)
    expect(grant({ role: 'STAFF' })).toEqual(told('Only staff admins grant prior credit. Ask one of them.'))
    expect(grant({ counted: 96_001 })).toEqual(
      told('Noor needs 399:59 h more of 2,000 h. Grant that or less.', 'minutes'),
    )
    expect(grant({ counted: 120_000 })).toEqual(
      told('Noor needs 0 h more of 2,000 h. Grant nothing more.', 'minutes'),
    )
    expect(grant({ required: null })).toEqual(
      told('This program asks for no on-the-job hours, so there is nothing to credit.', 'kind'),
    )
  })

  test('is a part of what is asked, as large as the version says, and none of it where it says none', () => {
    const counted = 0
    expect(grant({ counted, minutes: 60_000 })).toEqual(allow)
    expect(grant({ counted, minutes: 60_001 })).toEqual(
      told('This program gives credit for at most 50 % of 2,000 h. Grant 1,000 h or less.', 'minutes'),
    )
    const share = { percent: 50, credited: 60_000 }
    expect(grant({ counted: 60_000, minutes: 1, share })).toEqual(
      told('This program gives credit for at most 50 % of 2,000 h. Grant nothing more.', 'minutes'),
    )
    expect(grant({ share: { percent: 0, credited: 0 } })).toEqual(
      told('This program gives no credit for what was done on the job before it.', 'kind'),
    )
  })

  test('for an award is no longer than the learning for it, and rests on a file', () => {
    const award = { name: 'Communication', minutes: 3600, credited: 1800 }
    const esw = {
      kind: 'RTI' as const,
      required: 12_000,
      counted: 1800,
      award,
      awardCode: 'ESW_COMMUNICATION',
    }
    const share = { percent: 100, credited: 1800 }
    expect(grant({ ...esw, share, minutes: 1800 })).toEqual(allow)
    expect(grant({ ...esw, share, minutes: 1801 })).toEqual(
      told('Communication is 60 h of learning. Grant 30 h or less for it.', 'minutes'),
    )
    expect(grant({ files: 0 })).toEqual(
      told(
        'Credit rests on evidence. Add a file that proves the learning, such as a certificate or an employer’s letter.',
        'evidenceFileIds',
      ),
    )
  })

  test('of instruction before the start is for a qualification of the program, where it says so (D41)', () => {
    const wales = {
      kind: 'RTI' as const,
      minutes: 600,
      required: 12_000,
      counted: 0,
      beforeStartFor: ['DIPLOMA'],
    }
    expect(grant({ ...wales, awardCode: 'DIPLOMA' })).toEqual(allow)
    for (const awardCode of [null, 'GCSE']) {
      expect(grant({ ...wales, awardCode })).toEqual(
        told(
          'Instruction before the start counts only if it was for a qualification of this program. Name the qualification.',
          'awardCode',
        ),
      )
    }
  })

  test('says what it is granted for', () => {
    const credit = { kind: 'OJT', onDay: '2026-11-02', minutes: 600 }
    const messages = (facts: object) =>
      problemsOf(PriorCreditDetails.safeParse({ ...credit, ...facts })).map(({ message }) => message)
    expect(messages({})).toEqual(['Write what the credit is granted for.'])
    expect(messages({ reason: 'ok' })).toEqual(['Write what the credit is granted for.'])
    expect(messages({ reason: 'Coded before', minutes: 0 })).toEqual([
      'Write the credit as whole minutes, from 1 to 1200000.',
    ])
  })
})

test('minutes are read as hours', () => {
  expect([0, 5, 60, 450, 120_000, -480, -30].map((minutes) => hoursInFigures(minutes, 'en-US'))).toEqual([
    '0 h',
    '0:05 h',
    '1 h',
    '7:30 h',
    '2,000 h',
    '−8 h',
    '−0:30 h',
  ])
})
