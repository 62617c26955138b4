import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { apprenticeStatusRemoval } from './apprentice-status-removal.ts'
import type { ExperienceRecord } from './experience-record.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const nothing: ExperienceRecord = { employments: [], internships: [], courses: [], practicode: null }

const employment = (startedOn: string, endedOn: string | null = null, employerName = 'Lakeside Health') => ({
  employerName,
  startedOn: day(startedOn),
  endedOn: endedOn === null ? null : day(endedOn),
})

const internship = (startsOn: string, endsOn: string, codingSharePercent: number | null) => ({
  site: 'Mercy Clinic',
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  codingSharePercent,
})

const course = (hours: number, completedOn: string | null, title = 'CPC preparation') => ({
  title,
  contactMinutes: hours * 60,
  completedOn: completedOn === null ? null : day(completedOn),
})

const reading = (cases: number, scorePercent: number | null, readOn = '2026-10-01') => ({
  cases,
  scorePercent,
  readOn: day(readOn),
})

function removal(record: Partial<ExperienceRecord>, today = '2026-12-03') {
  return apprenticeStatusRemoval({ ...nothing, ...record }, day(today))
}

const sentences = (...asked: Parameters<typeof removal>) =>
  removal(...asked).options.map(({ sentence }) => sentence)

const days = (...asked: Parameters<typeof removal>) =>
  removal(...asked).options.map(({ met, metOn }) => `${met ? 'met' : 'open'} ${metOn}`)

describe('the three options', () => {
  test('with nothing on record say what each needs', () => {
    expect(sentences({})).toEqual([
      'Option 1 needs two years of coding employment: 0 of 731 days; no employment on record goes on long enough.',
      'Option 2 needs one year of coding employment: 0 of 365 days; no employment on record goes on long enough. It also needs coding preparation courses of 80 contact hours (0 contact hours completed) or 600 Practicode cases at 70 percent or more (no reading on record).',
      'Option 3 needs coding preparation courses of 80 contact hours: 0 contact hours completed. It also needs 600 Practicode cases at 70 percent or more: no reading on record.',
    ])
  })

  test('name the day on which employment that goes on will be enough', () => {
    const record = { employments: [employment('2026-05-04')], courses: [course(80, '2026-09-01')] }
    expect(sentences(record)).toEqual([
      'Option 1 needs two years of coding employment: 214 of 731 days; met on May 3, 2028 if employment goes on.',
      'Option 2 needs one year of coding employment: 214 of 365 days; met on May 3, 2027 if employment goes on. Already met: coding preparation courses of 80 contact hours.',
      'Option 3 needs 600 Practicode cases at 70 percent or more: no reading on record. Already met: coding preparation courses of 80 contact hours.',
    ])
    expect(days(record)).toEqual(['open 2028-05-03', 'open 2027-05-03', 'open null'])
    expect(days(record, '2027-05-02')[1]).toEqual('open 2027-05-03')
    expect(days(record, '2027-05-03')[1]).toEqual('met 2027-05-03')
    expect(sentences(record, '2027-06-01')[1]).toEqual(
      'Option 2 has been met since May 3, 2027: one year of coding employment and coding preparation courses of 80 contact hours.',
    )
  })

  test('are met from the day the last need is met; of a course and Practicode the earlier serves option 2', () => {
    const record = {
      employments: [employment('2025-01-01', '2025-12-31')],
      courses: [course(50, '2026-02-01'), course(30, '2026-03-01')],
      practicode: reading(600, 70, '2025-11-01'),
    }
    expect(days(record)).toEqual(['open null', 'met 2025-12-31', 'met 2026-03-01'])
    expect(removal(record).nearest).toBe(2)
  })

  test('answer whole, with the evidence used', () => {
    const record = {
      employments: [employment('2026-11-24')],
      internships: [internship('2026-06-01', '2026-08-31', 59)],
      courses: [course(40, null, 'Anatomy'), course(20.5, '2026-09-01')],
      practicode: reading(450, 82),
    }
    expect(removal(record).options[1]).toEqual({
      option: 2,
      met: false,
      metOn: null,
      donePercent: 38,
      needs: [
        {
          met: false,
          metOn: day('2027-11-23'),
          donePercent: 2,
          anyOf: [
            {
              kind: 'EMPLOYMENT',
              met: false,
              metOn: day('2027-11-23'),
              donePercent: 2,
              what: 'one year of coding employment',
              howFar: '10 of 365 days; met on November 23, 2027 if employment goes on',
              days: 10,
              daysNeeded: 365,
              evidence: [
                {
                  kind: 'INTERNSHIP',
                  name: 'Mercy Clinic',
                  startsOn: day('2026-06-01'),
                  endsOn: day('2026-08-31'),
                  days: 92,
                  whyNot: 'internships do not count here',
                },
                {
                  kind: 'EMPLOYMENT',
                  name: 'Lakeside Health',
                  startsOn: day('2026-11-24'),
                  endsOn: null,
                  days: 10,
                  whyNot: null,
                },
              ],
            },
          ],
        },
        {
          met: false,
          metOn: null,
          donePercent: 75,
          anyOf: [
            {
              kind: 'PREPARATION',
              met: false,
              metOn: null,
              donePercent: 25,
              what: 'coding preparation courses of 80 contact hours',
              howFar: '20 contact hours 30 minutes completed',
              minutes: 1230,
              minutesNeeded: 4800,
              evidence: [
                { ...course(20.5, '2026-09-01'), counts: true },
                { ...course(40, null, 'Anatomy'), counts: false },
              ],
            },
            {
              kind: 'PRACTICODE',
              met: false,
              metOn: null,
              donePercent: 75,
              what: '600 Practicode cases at 70 percent or more',
              howFar: '450 cases, 82 percent, read on October 1, 2026',
              casesNeeded: 600,
              scorePercentNeeded: 70,
              evidence: reading(450, 82),
            },
          ],
        },
      ],
      sentence:
        'Option 2 needs one year of coding employment: 10 of 365 days; met on November 23, 2027 if employment goes on. It also needs coding preparation courses of 80 contact hours (20 contact hours 30 minutes completed) or 600 Practicode cases at 70 percent or more (450 cases, 82 percent, read on October 1, 2026).',
    })
  })
})

describe('employment', () => {
  const counted = (...asked: Parameters<typeof removal>) => {
    const condition = removal(...asked).options[0]!.needs[0]!.anyOf[0]!
    return condition.kind === 'EMPLOYMENT'
      ? `${condition.days} of ${condition.daysNeeded}, ${condition.metOn}`
      : 'another condition'
  }

  test('two years that hold a leap day have 731 days, and end on the day before the anniversary', () => {
    expect(counted({ employments: [employment('2026-03-01')] })).toEqual('278 of 731, 2028-02-29')
    expect(counted({ employments: [employment('2025-03-01')] })).toEqual('643 of 730, 2027-02-28')
    expect(counted({ employments: [employment('2024-02-29')] }, '2026-02-27')).toEqual(
      '730 of 730, 2026-02-27',
    )
    expect(counted({ employments: [employment('2024-02-28')] }, '2026-02-27')).toEqual(
      '731 of 731, 2026-02-27',
    )
  })

  test('counts a day with two employers once, and goes on after a gap', () => {
    const employments = [
      employment('2025-01-01', '2025-12-31'),
      employment('2025-07-01', '2026-03-31', 'Harbor Clinic'),
      employment('2026-12-01', null, 'Mercy Clinic'),
    ]
    expect(counted({ employments })).toEqual('458 of 730, 2027-09-01')
  })

  test('that is planned to end too early names no day', () => {
    expect(sentences({ employments: [employment('2026-05-04', '2027-03-31')] })[0]).toEqual(
      'Option 1 needs two years of coding employment: 214 of 731 days; no employment on record goes on long enough.',
    )
    expect(days({ employments: [employment('2027-01-04')] })[0]).toEqual('open 2029-01-03')
  })

  test('is joined in option 1 by internships with at least 60 percent coding', () => {
    const evidence = (codingSharePercent: number | null) => {
      const condition = removal({ internships: [internship('2026-06-01', '2026-08-31', codingSharePercent)] })
        .options[0]!.needs[0]!.anyOf[0]!
      return condition.kind === 'EMPLOYMENT' ? [condition.days, condition.evidence[0]?.whyNot] : null
    }
    expect(evidence(60)).toEqual([92, null])
    expect(evidence(59)).toEqual([0, '59 percent of the time is spent on coding, and 60 are needed'])
    expect(evidence(null)).toEqual([0, 'how much of the time is spent on coding is not on record'])
  })
})

test('a course counts from the day it is completed, and one that is planned names the day', () => {
  const planned = {
    courses: [course(40, '2026-12-03'), course(40, '2026-12-20')],
    practicode: reading(600, 90),
  }
  expect(sentences(planned)[2]).toEqual(
    'Option 3 needs coding preparation courses of 80 contact hours: 40 contact hours completed; met on December 20, 2026 if the course is completed as planned. Already met: 600 Practicode cases at 70 percent or more.',
  )
  expect(days(planned, '2026-12-19')[2]).toEqual('open 2026-12-20')
  expect(days(planned, '2026-12-20')[2]).toEqual('met 2026-12-20')
})

test('Practicode needs every case and the score, by a reading that has been taken', () => {
  const isMet = (practicode: ExperienceRecord['practicode']) => {
    const { met, donePercent } = removal({ practicode }).options[2]!.needs[1]!
    return [met, donePercent]
  }
  expect(isMet(reading(600, 70))).toEqual([true, 100])
  expect(isMet(reading(600, 70, '2026-12-03'))).toEqual([true, 100])
  expect(isMet(reading(600, 70, '2026-12-04'))).toEqual([false, 0])
  expect(isMet(reading(600, 69))).toEqual([false, 99])
  expect(isMet(reading(600, null))).toEqual([false, 99])
  expect(isMet(reading(599, 100))).toEqual([false, 99])
  expect(isMet(reading(300, 100))).toEqual([false, 50])
})

test('the nearest option is the one of which the most of its two years is done', () => {
  expect(removal({ practicode: reading(590, 80), courses: [course(80, '2026-09-01')] }).nearest).toBe(3)
  expect(removal({ employments: [employment('2025-03-01')] }).nearest).toBe(1)
  expect(removal({ employments: [employment('2025-03-01')], practicode: reading(570, 80) }).nearest).toBe(2)
  expect(removal({}).nearest).toBe(1)
  const planned = { employments: [employment('2027-01-04')], courses: [course(80, '2026-12-20')] }
  expect(removal(planned)).toMatchObject({
    nearest: 2,
    options: [{ donePercent: 0 }, { donePercent: 0 }, { donePercent: 0 }],
  })
})
