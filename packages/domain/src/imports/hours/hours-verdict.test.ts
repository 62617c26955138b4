import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import { say } from '../../language/say.ts'
import { hoursRow } from './hours-row.ts'
import { hoursVerdict, type KnownHours, type RecordedHours } from './hours-verdict.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const recorded: RecordedHours = {
  ...{ learnerId: 'noor', learnerName: 'Noor Khan', kind: 'OJT', onDay: day('2026-11-20'), minutes: 450 },
  ...{ competency: 'JF2.A', course: null },
}

function verdict(cells: object = {}, facts: Partial<KnownHours> = {}) {
  const filled = { external_id: 'CC-1', on_day: '2026-11-20', competency: 'JF2.A', reference: 'T-1' }
  const result = hoursRow({ ...filled, hours: '7:30', ...cells })
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return hoursVerdict(result.row, {
    ...{ learnerId: 'noor', learnerName: 'Noor Khan', recorded: null, byHand: [], hasSubject: true },
    ojtCountsFrom: null,
    ...{ enrolledOn: day('2026-09-10'), stage: 'APPRENTICESHIP', stageSince: day('2026-11-02') },
    employment: { employerName: 'Lakeside Health', startedOn: day('2026-11-02'), endedOn: null },
    ...{ today: day('2026-11-23'), minutesThatDay: 0, timeZone: 'America/New_York', backdatingDays: 14 },
    ...facts,
  })
}

test('hours that stand under no such reference are new', () => {
  expect(verdict()).toBe('CREATE')
})

test('the same facts under the same reference are on record already; an empty subject agrees with any', () => {
  expect(verdict({}, { recorded })).toBe('SAME')
  expect(verdict({ competency: '', kind: 'OJT', note: 'another' }, { recorded })).toBe('SAME')
  // whatever happened since: the learner left, the version changed, the day is long past
  const since = { stage: 'WITHDRAWN', hasSubject: false, today: day('2027-11-23') } as const
  expect(verdict({}, { recorded, ...since })).toBe('SAME')
})

test.each([
  [{ hours: '8' }, {}],
  [{ on_day: '2026-11-19' }, {}],
  [{ competency: 'JF2.B' }, {}],
  [{ competency: '', course: '12' }, {}],
  [{}, { learnerId: 'ada', learnerName: 'Ada Lewis' }],
])('other facts under a recorded reference are refused: %o', (cells, facts) => {
  expect(verdict(cells, { recorded, ...facts })).toEqual({
    column: 'reference',
    code: 'CONTRADICTION',
    says: told(
      "“T-1” is recorded as Noor Khan, November 20, 2026, 7:30 h (OJT, JF2.A). Correct that entry in the learner's hours, or leave this row out.",
    ),
  })
})

test('hours that somebody wrote by hand are asked about, unless the row has a reference of its own', () => {
  const byHand = [recorded]
  expect(verdict({ reference: '' }, { byHand })).toEqual({
    column: 'reference',
    code: 'DUPLICATE',
    says: told(
      'Noor Khan has 7:30 h of November 20, 2026 already that no file brought (OJT, JF2.A). Leave this row out if they are the same, or give it a reference if its hours come on top.',
    ),
  })
  expect(verdict({}, { byHand })).toBe('CREATE')
  for (const other of [
    { hours: '8' },
    { competency: 'JF2.B' },
    { competency: '', course: '12', kind: 'RTI' },
  ])
    expect(verdict({ reference: '', ...other }, { byHand })).toBe('CREATE')
})

test('a row without a reference whose length was mended says what to do', () => {
  expect(
    verdict({ reference: '', competency: '', hours: '', minutes: '480', kind: 'OJT' }, { recorded }),
  ).toEqual({
    column: 'minutes',
    code: 'CONTRADICTION',
    says: told(
      "An earlier file recorded Noor Khan, November 20, 2026, 7:30 h (OJT, JF2.A). Correct that entry in the learner's hours, or give this row a reference if its hours come on top.",
    ),
  })
})

test('what a person could not write down a file can not either, and the problem stands at its column', () => {
  const ended = {
    ...{ employerName: 'Lakeside Health', startedOn: day('2026-11-02'), endedOn: day('2026-11-18') },
  }
  const problems = [
    verdict({ on_day: '2026-11-24' }),
    verdict({ on_day: '2026-11-01' }),
    verdict({}, { employment: ended }),
    verdict({}, { employment: null }),
    verdict({ on_day: '2026-11-03' }),
    verdict({}, { minutesThatDay: 1200 }),
    verdict({ hours: '', minutes: '450' }, { minutesThatDay: 1200 }),
    verdict({}, { stage: 'WITHDRAWN', stageSince: day('2026-11-10') }),
    verdict({ competency: '', course: '12', on_day: '2026-09-09', late_reason: 'clock down' }),
    verdict({ competency: 'JF9.Z' }, { hasSubject: false }),
    verdict({ competency: '', course: '99' }, { hasSubject: false }),
  ]
  expect(
    problems.map((problem) =>
      typeof problem === 'string' ? problem : `${problem.column}: ${say(problem.says)}`,
    ),
  ).toEqual([
    'on_day: November 24, 2026 is yet to come. Write hours down once they are done.',
    'on_day: Noor Khan began at Lakeside Health on November 2, 2026. What came before counts only as prior credit, which a staff admin grants.',
    'on_day: Noor Khan’s employment at Lakeside Health ended on November 18, 2026. Give that day or an earlier one.',
    'external_id: Noor Khan has no employment, and on-the-job hours belong to one. Write the placement down first.',
    'late_reason: Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
    'hours: Noor Khan has 20 h on November 20, 2026 already, and that day has 24 h. Write 4 h or less, or have a wrong entry taken back.',
    'minutes: Noor Khan has 20 h on November 20, 2026 already, and that day has 24 h. Write 4 h or less, or have a wrong entry taken back.',
    'on_day: Noor Khan is withdrawn since November 10, 2026. Reinstate Noor Khan first, or give an earlier day.',
    'on_day: Noor Khan enrolled on September 10, 2026. What came before counts only as prior credit, which a staff admin grants.',
    "competency: Noor Khan's version of the program has no competency “JF9.Z”. Write its code, for example JF2.A.",
    "course: Noor Khan's version of the program has no course “99”. Write its number as that version has it.",
  ])
  expect(verdict({ on_day: '2026-11-03', late_reason: 'clock down' })).toBe('CREATE')
})
