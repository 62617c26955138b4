import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { say } from '../../language/say.ts'
import { cohortHeader } from '../cohorts/cohort-columns.ts'
import { cohortRow } from '../cohorts/cohort-row.ts'
import { byColumn, givenFile } from '../fixtures/given-file.ts'
import { cohortKey, employerKey } from '../keys.ts'
import { raggedRow } from '../table-header.ts'
import { rosterHeader } from './roster-columns.ts'
import type { RosterContext } from './roster-context.ts'
import { rosterDuplicates } from './roster-duplicates.ts'
import type { RosterRow } from './roster-facts.ts'
import { rosterRow } from './roster-row.ts'

const programs = new Set(['US-MC'])

test("a partner's file: every refused row has its line, its columns and what to do", () => {
  const { refused } = judged('roster-messy.csv')
  expect(`\n${refused.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    7 date_of_birth: “2001-02-29” is a day no calendar has. Check the month and the day.
    8 date_of_birth: “03/04/1999” can be read as more than one day. Write the day as YYYY-MM-DD.
    9 stage_since: “2031-01-01” is in the future. Write today's day or an earlier one.
    10 stage_since: “2026-08-01” is before enrolled_on, 2026-09-10. A stage begins on that day or later.
    12 practicode_cases: “601” is not a whole number from 0 to 600.
    14 stage: “GRADUATED” is not a stage. Write one of TRAINING, PRACTICODE, INTERNSHIP, READY, APPRENTICESHIP, COMPLETED, WITHDRAWN.
    15 cohort: There is no cohort “2019-lost” in US-MC. Create it first, or write the code of another one.
    16 external_id: Line 2 has the same external_id. Keep one of the two rows.
    16 email: Line 2 has the same email. Keep one of the two rows.
    17 email: Line 3 has the same email. Keep one of the two rows.
    18 email: “not-an-email” is not an e-mail address. Write one like amara@example.org.
    19 first_name: first_name is empty. Every row needs it.
    21 hourly_wage: “21.505” has more than two decimals. Write dollars and cents, for example 21.50.
    22 employer: employer is empty. A learner in APPRENTICESHIP needs one.
    22 employment_started_on: employment_started_on is empty. Write the first day of employment.
    23 employer: There is no employer “Nobody Inc”. Create it first, or write the name of another one.
    24 email: The row has 3 cells, the header 26. Add the missing cells from email on, empty ones too.
    25 language: The row has 27 cells, the header 26. Put text that holds a comma in quotation marks, or remove what follows language.
    26 funding_source: “LOTTERY” is not a funding source. Write one of WIOA, WORKFORCE_BOARD, APPRENTICESHIP_INITIATIVE, SCHOLARSHIP, SELF_PAY.
    27 first_name: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” has 5000 characters. Shorten it to 120 or fewer.
    29 remote: “maybe” is neither yes nor no. Write yes or no.
    "
  `)
})

test("a partner's file: the good rows are read as people meant them", () => {
  const { good } = judged('roster-messy.csv')
  expect(good.map(({ line, row }) => [line, row.externalId, row.firstName, row.lastName])).toEqual([
    [2, 'M-01', 'Ada', 'Reed'],
    [3, 'M-02', 'Siân', "Ó'Dálaigh, Jr."],
    [4, 'M-03', 'Mary Ann', 'Reed'],
    [6, 'M-04', 'Noor', 'Khan'],
    [11, 'M-09', 'Ada', 'Reed'],
    [20, 'M-16', '=HYPERLINK("http://x.example","click")', 'Reed'],
    [28, 'M-24', '王', '芳'],
  ])
  expect(good.map(({ row }) => [row.stage, row.practicodeCases, row.language])).toEqual([
    ['TRAINING', null, 'en'],
    ['TRAINING', null, 'en'],
    ['TRAINING', null, 'en'],
    ['TRAINING', null, 'en'],
    ['PRACTICODE', 0, 'en'],
    ['TRAINING', null, 'en'],
    ['TRAINING', null, 'cy'],
  ])
})

test("the program's own roster is good from the first row to the last", () => {
  const { refused, good } = judged('roster.csv')
  expect(refused).toEqual([])
  const inStage = (stage: string) => good.filter(({ row }) => row.stage === stage).length
  expect([good.length, inStage('TRAINING'), inStage('PRACTICODE'), inStage('INTERNSHIP')]).toEqual([
    300, 120, 20, 30,
  ])
})

function judged(name: string) {
  const { header, records } = givenFile(name)
  const known = rosterHeader(header)
  if (!known.ok) throw new Error(say(known.problem))
  const context = givenContext()
  const repeatedIn = rosterDuplicates()
  const good: { line: number; row: RosterRow }[] = []
  const refused: string[] = []
  for (const { line, cells } of records) {
    if (cells.length !== known.columns.length) {
      const { column, says } = raggedRow(known.columns, cells.length)
      refused.push(`${line} ${column}: ${say(says)}`)
      continue
    }
    const named = byColumn(known.columns, cells)
    const repeated = repeatedIn(line, named)
    const result = rosterRow(named, context)
    const problems = [...repeated, ...('problems' in result ? result.problems : [])]
    if ('row' in result && problems.length === 0) good.push({ line, row: result.row })
    refused.push(...problems.map(({ column, says }) => `${line} ${column}: ${say(says)}`))
  }
  return { good, refused }
}

function givenContext(): RosterContext {
  const { header, records } = givenFile('cohorts.csv')
  const known = cohortHeader(header)
  if (!known.ok) throw new Error(say(known.problem))
  const cohorts = records.map(({ cells }) => {
    const result = cohortRow(byColumn(known.columns, cells), { programs })
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    return [cohortKey(result.row.program, result.row.code), { ...result.row, leadDays: 90 }] as const
  })
  const employers = [
    'ClearClaim Billing',
    'Valley Imaging',
    'Meridian Risk Adjustment',
    'Riverbend Surgery Center',
    'Lakeside Health',
    'Northgate Physicians',
  ]
  return {
    today: Temporal.PlainDate.from('2026-11-02'),
    cohorts: new Map(cohorts),
    employers: new Set(employers.map(employerKey)),
    programs,
  }
}
