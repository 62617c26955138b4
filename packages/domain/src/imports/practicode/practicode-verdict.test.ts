import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import type { PracticodeReading } from '../../practicode/practicode-readings.ts'
import type { PracticodeRow } from './practicode-row.ts'
import { readingVerdict } from './practicode-verdict.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-02')

function row(readOn: string, casesDone: number, scorePercent: number | null = 74): PracticodeRow {
  return { externalId: 'CC-1', readOn: day(readOn), casesDone, scorePercent, note: null }
}

function recorded(rows: PracticodeRow[], facts: Partial<PracticodeReading> = {}): PracticodeReading[] {
  return rows.map(({ readOn, casesDone, scorePercent }, sequence) => ({
    ...{ readOn, casesDone, scorePercent, sequence, correctionReason: null },
    ...facts,
  }))
}

function verdict(judged: PracticodeRow, readings: PracticodeReading[] = [], cases: number | null = 600) {
  const known = { learnerName: 'Noor Khan', clockStartedOn: day('2026-09-14'), today }
  return readingVerdict(judged, { ...known, readings, cases })
}

test('a day without a reading gets one', () => {
  expect(verdict(row('2026-10-05', 184))).toBe('CREATE')
  expect(verdict(row('2026-10-05', 184), recorded([row('2026-10-12', 220)]))).toBe('CREATE')
})

test('the same figures of a day are on record already; an empty score agrees with any', () => {
  const readings = recorded([row('2026-10-05', 184)])
  expect(verdict(row('2026-10-05', 184), readings)).toBe('SAME')
  expect(verdict(row('2026-10-05', 184, null), readings)).toBe('SAME')
})

test('figures that were corrected since are left alone when the file comes again', () => {
  const correction = { ...recorded([row('2026-10-05', 148)])[0]!, sequence: 9, correctionReason: 'Misread' }
  expect(verdict(row('2026-10-05', 184), [...recorded([row('2026-10-05', 184)]), correction])).toBe('SAME')
})

test.each([
  [row('2026-10-05', 190), [row('2026-10-05', 184)], '184 cases, 74%'],
  [row('2026-10-05', 1, 75), [row('2026-10-05', 1)], '1 case, 74%'],
  [row('2026-10-05', 184), [row('2026-10-05', 184, null)], '184 cases'],
])('other figures of a recorded day are refused with what to do', (judged, readings, figures) => {
  expect(verdict(judged, recorded(readings))).toEqual({
    column: 'cases_done',
    code: 'CONTRADICTION',
    says: told(
      `Noor Khan has another reading of October 5, 2026: ${figures}. Correct that reading first, or leave this row out.`,
    ),
  })
})

test('what a person could not record a file can not either, and the problem stands at its column', () => {
  const before = recorded([row('2026-10-05', 184)])
  const problems = [
    verdict(row('2026-09-13', 1)),
    verdict(row('2026-11-03', 1)),
    verdict(row('2026-10-12', 601)),
    verdict(row('2026-10-12', 120), before),
    verdict(row('2026-10-12', 120), [], null),
  ]
  expect(problems.map((problem) => (typeof problem === 'string' ? problem : Object.values(problem)))).toEqual(
    [
      [
        'read_on',
        'CONTRADICTION',
        told("Noor Khan's Practicode access began on September 14, 2026. Give that day or a later one."),
      ],
      [
        'read_on',
        'CONTRADICTION',
        told(
          "A reading can't be taken in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
        ),
      ],
      [
        'cases_done',
        'CONTRADICTION',
        told("The program has 600 Practicode cases, so 601 can't be done. Write 600 or fewer."),
      ],
      [
        'cases_done',
        'CONTRADICTION',
        told(
          '184 cases were done by October 5, 2026, so 120 is fewer. Write 184 or more, or record it as a correction with its reason.',
        ),
      ],
      [
        'external_id',
        'CONTRADICTION',
        told('The program of Noor Khan asks for no Practicode, so there is nothing to write down.'),
      ],
    ],
  )
})

test('a file that was taken whole is left alone whole when it comes again', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(steps, (added) => {
      let done = 0
      const file = added.map((more, days) => {
        done += more
        return row(day('2026-09-14').add({ days }).toString(), done)
      })
      expect(file.map((one, index) => verdict(one, recorded(file.slice(0, index))))).toEqual(
        file.map(() => 'CREATE'),
      )
      expect(file.map((one) => verdict(one, recorded(file)))).toEqual(file.map(() => 'SAME'))
    }),
  )
})
