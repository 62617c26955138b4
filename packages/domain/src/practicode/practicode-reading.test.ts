import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayRecordReading, PracticodeReadingDetails } from './practicode-reading.ts'
import type { PracticodeReading } from './practicode-readings.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const began = day('2026-09-14')
const today = day('2026-11-02')

function reading(readOn: string, casesDone: number, facts: Partial<PracticodeReading> = {}) {
  return {
    ...{ readOn: day(readOn), casesDone, scorePercent: 74, correctionReason: null, sequence: 0 },
    ...facts,
  }
}

function record(added: ReturnType<typeof reading>, readings: PracticodeReading[] = []) {
  return mayRecordReading({
    ...{ learnerName: 'Noor', reading: added, readings, cases: 600, clockStartedOn: began, today },
  })
}

describe('the details of a reading', () => {
  test('are a day, cases and perhaps a score, a note and the reason of a correction', () => {
    expect(PracticodeReadingDetails.parse({ readOn: '2026-10-05', casesDone: 184, note: ' ' })).toEqual({
      readOn: '2026-10-05',
      casesDone: 184,
      scorePercent: null,
      note: null,
      correctionReason: null,
    })
  })

  test.each([
    [{ readOn: 'Oct 5' }, 'readOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
    [{ casesDone: -1 }, 'casesDone: Write the number of cases done as a whole number, 0 or more.'],
    [{ casesDone: 18.5 }, 'casesDone: Write the number of cases done as a whole number, 0 or more.'],
    [
      { scorePercent: 101 },
      'scorePercent: Write the score as a whole percent from 0 to 100, or leave it empty.',
    ],
    [{ note: 'x'.repeat(501) }, 'note: Shorten the note to 500 characters or fewer.'],
    [
      { correctionReason: 'x'.repeat(501) },
      'correctionReason: Shorten the reason to 500 characters or fewer.',
    ],
  ])('%o is refused with what to write', (facts, sentence) => {
    const details = { readOn: '2026-10-05', casesDone: 184, ...facts }
    const issues = problemsOf(PracticodeReadingDetails.safeParse(details))
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
  })
})

describe('a reading', () => {
  test('is of a day of the access that has come', () => {
    expect(record(reading('2026-09-14', 0))).toEqual(allow)
    expect(record(reading('2026-11-02', 600))).toEqual(allow)
    expect(record(reading('2026-09-13', 1))).toEqual(
      told("Noor's Practicode access began on September 14, 2026. Give that day or a later one.", 'readOn'),
    )
    expect(record(reading('2026-11-03', 1))).toEqual(
      told(
        "A reading can't be taken in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
        'readOn',
      ),
    )
  })

  test('is none where the program asks for no Practicode', () => {
    const added = reading('2026-10-05', 184)
    const facts = { learnerName: 'Noor', reading: added, readings: [], clockStartedOn: null, today }
    expect(mayRecordReading({ ...facts, cases: null })).toEqual(
      told('The program of Noor asks for no Practicode, so there is nothing to write down.'),
    )
  })

  test('is written down once, even when it is sent twice', () => {
    expect(record(reading('2026-10-05', 184), [reading('2026-10-05', 184)])).toEqual(
      told(
        'This reading of Noor is on record already. Change the day or the figures, or leave it as it is.',
        'casesDone',
      ),
    )
    expect(record(reading('2026-10-05', 184), [reading('2026-10-05', 184, { scorePercent: 70 })])).toEqual(
      allow,
    )
  })

  test("has no more cases than the program's", () => {
    expect(record(reading('2026-10-05', 601))).toEqual(
      told("The program has 600 Practicode cases, so 601 can't be done. Write 600 or fewer.", 'casesDone'),
    )
  })

  test('has no fewer cases than the reading before it, unless it says why it corrects that one', () => {
    const before = [reading('2026-10-05', 184)]
    expect(record(reading('2026-10-12', 184), before)).toEqual(allow)
    for (const readOn of ['2026-10-12', '2026-10-05']) {
      expect(record(reading(readOn, 183), before)).toEqual(
        told(
          '184 cases were done by October 5, 2026, so 183 is fewer. Write 184 or more, or record it as a correction with its reason.',
          'casesDone',
        ),
      )
      const corrected = reading(readOn, 18, { correctionReason: 'Typed a digit too many' })
      expect(record(corrected, before)).toEqual(allow)
    }
  })

  test('written down late has no more cases than the reading after it, unless that one is a correction', () => {
    const late = reading('2026-10-05', 184)
    expect(record(late, [reading('2026-10-12', 184)])).toEqual(allow)
    expect(record(late, [reading('2026-10-12', 120)])).toEqual(
      told(
        '120 cases were done by October 12, 2026, so 184 before that is too many. Write 120 or fewer, or correct the later reading first.',
        'casesDone',
      ),
    )
    const correction = reading('2026-10-12', 120, { correctionReason: 'The export counted twice' })
    expect(record(late, [correction])).toEqual(allow)
  })

  test('corrects only when there is something to correct', () => {
    const correction = reading('2026-10-05', 18, { correctionReason: 'Typed a digit too many' })
    expect(record(correction, [reading('2026-10-12', 20)])).toEqual(
      told(
        'Noor has no reading of that day or earlier to correct. Leave the reason of a correction empty.',
        'correctionReason',
      ),
    )
  })
})

test('readings that go up are accepted in whatever order they are recorded', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  const shuffled = steps.chain((added) => {
    let casesDone = 0
    const readings = added.map((more, days) => {
      casesDone += more
      return reading(began.add({ days }).toString(), casesDone)
    })
    return fc.shuffledSubarray(readings, { minLength: readings.length })
  })
  fc.assert(
    fc.property(shuffled, (readings) => {
      const recorded: PracticodeReading[] = []
      for (const [sequence, added] of readings.entries()) {
        expect(record(added, recorded)).toEqual(allow)
        recorded.push({ ...added, sequence })
      }
    }),
  )
})
