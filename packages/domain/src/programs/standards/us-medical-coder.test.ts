import { expect, test } from 'vitest'
import { say } from '../../language/say.ts'
import { onetCode } from '../occupation-codes.ts'
import { requirementOf } from '../requirement.ts'
import { Standard } from '../standard.ts'
import { isPublishable, standardProblems } from '../standard-problems.ts'
import { codedCompetencies, codedFunctions } from '../work-process.ts'
import { seedLines } from './fixtures/seed-text.ts'
import { US_MEDICAL_CODER } from './us-medical-coder.ts'

const framework = seedLines('seed-001-occupational-framework')
const faq = seedLines('seed-000-program-faq')
const { particulars, requirements, jobFunctions } = US_MEDICAL_CODER

test('the cover and the schedule are named and coded as printed', () => {
  const printed = framework.flatMap((line) => /ONET Code: (\S+)/.exec(line)?.[1] ?? [])
  expect(particulars.printedOnetCodes.map(({ code }) => code)).toEqual(printed)
  expect(onetCode(printed[0]!)).toMatchObject({
    code: particulars.onetCode,
    successors: ['29-2072.00', '29-9021.00'],
  })
  expect(onetCode(printed[1]!)).toEqual({ kind: 'MISPRINT', code: '29-2017.00', meant: particulars.onetCode })
  expect(new Set(framework.flatMap((line) => /RAPIDS Code: (\S+)/.exec(line)?.[1] ?? []))).toEqual(
    new Set([particulars.rapidsCode]),
  )
  expect(particulars.documentTitle.toUpperCase()).toBe(framework[0])
  expect(particulars.occupation).toBe(framework[1])
})

test('the disclaimer and the contacts travel with the text', () => {
  for (const statement of particulars.statements) expect(framework).toContain(statement)
  const printed = framework.filter((line) => line.includes('@urban.org'))
  expect(particulars.contacts.map(({ name, role, email }) => `${name}, ${role}: ${email}`)).toEqual(printed)
  expect(framework).toContain('Updated: December 2017')
  expect(particulars.sources[0]).toMatchObject({ publishedOn: '2017-12' })
})

test('the five job functions and twenty competencies are those of the schedule, word for word and in its order', () => {
  type Line = { function?: string; letter?: string; text?: string; core?: boolean }
  const schedule = framework.flatMap((line): Line[] => {
    const heading = /^JOB FUNCTION \d: (.+)$/.exec(line)
    if (heading) return [{ function: heading[1] }]
    const row = /^([A-Z])\. (.+?) (Core|Optional)$/.exec(line)
    return row ? [{ letter: row[1], text: row[2], core: row[3] === 'Core' }] : []
  })
  const ours = jobFunctions
    .filter(({ specialization }) => !specialization)
    .flatMap(({ sourceText, competencies }): Line[] => [
      { function: sourceText },
      ...competencies.map(({ letter, sourceText: text, core }) => ({ letter, text, core })),
    ])
  expect(ours).toEqual(schedule)
  expect(codedFunctions(jobFunctions).map(({ code, competencies }) => [code, competencies.length])).toEqual([
    ['JF1', 2],
    ['JF2', 7],
    ['JF3', 3],
    ['JF4', 4],
    ['JF5', 4],
    ['SP1', 0],
    ['SP2', 0],
    ['SP3', 0],
  ])
})

test('misprints are kept in the source text and mended where it is shown', () => {
  const mended = [...codedFunctions(jobFunctions), ...codedCompetencies(jobFunctions)]
    .filter(({ sourceText, displayText }) => sourceText !== displayText)
    .map(({ code }) => code)
  expect(mended).toEqual(['JF2', 'JF4.C', 'JF5.D'])
  expect(codedCompetencies(jobFunctions).find(({ code }) => code === 'JF4.C')?.displayText).toBe(
    'Adheres to current regulations and established guidelines in code assignment (focus on assignment of principal diagnosis, principal procedure, and sequencing as well as other clinical coding guidelines)',
  )
})

test('the near-duplicate is linked and the stray one tagged, both kept', () => {
  const linked = codedCompetencies(jobFunctions).flatMap(({ code, sameAs, alsoUnder }) =>
    sameAs || alsoUnder ? [{ code, sameAs, alsoUnder }] : [],
  )
  expect(linked).toEqual([
    { code: 'JF2.F', sameAs: 'JF2.A', alsoUnder: null },
    { code: 'JF4.B', sameAs: null, alsoUnder: 'JF1' },
  ])
})

test('hours and length are those of the FAQ', () => {
  const cell = (component: string) =>
    faq
      .find((line) => line.startsWith(`| ${component} |`))
      ?.split('|')[2]
      ?.trim()
  expect(`${requirementOf(requirements, 'OJT_HOURS')!.minutes / 60}`).toBe(
    cell('On-the-Job Training (OJT)')!.replace(/,| hours/g, ''),
  )
  expect(`${requirementOf(requirements, 'RTI_HOURS')!.minutes / 60} hours`).toBe(
    cell('Related Technical Instruction (RTI)'),
  )
  expect(faq.join(' ')).toContain(
    `approximately ${requirementOf(requirements, 'DURATION')!.weeks} weeks for full-time apprentices`,
  )
})

test('the head, the specialization and the instruction plan are blank, as the form is', () => {
  expect(Object.values(particulars.head).filter(Boolean)).toEqual([])
  expect(particulars.specializationType).toBe('')
  expect(US_MEDICAL_CODER.courses).toEqual([])
})

test('it can be published as it is, with what is worth knowing marked', () => {
  expect(Standard.parse(US_MEDICAL_CODER)).toEqual(US_MEDICAL_CODER)
  const problems = standardProblems(US_MEDICAL_CODER)
  expect(isPublishable(problems)).toBe(true)
  expect(problems.map(({ path, ...words }) => `${path.join('.')}: ${say(words)}`)).toMatchInlineSnapshot(`
    [
      "particulars.onetCode: 29-2071.00 is of the 2010 taxonomy; 29-2072.00 and 29-9021.00 followed it. Keep it while the agency prints it.",
      "particulars.printedOnetCodes.1.code: The work process schedule prints 29.2017.00; 29-2071.00 is meant.",
      "particulars.rapidsCode: 1114CB stands for a competency-based program, and this one is hybrid. Raise it with the agency; print the code as it is until the agency changes it.",
      "jobFunctions.1.competencies.5.sameAs: JF2.F says the same as JF2.A in other words; both are kept and linked.",
      "courses: The instruction plan is empty; 144 hours are required. Add the courses that give them.",
    ]
  `)
})
