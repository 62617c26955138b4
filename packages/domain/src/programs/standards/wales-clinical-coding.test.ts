import { expect, test } from 'vitest'
import { say } from '../../language/say.ts'
import { requirementOf } from '../requirement.ts'
import { Standard } from '../standard.ts'
import { isPublishable, standardProblems } from '../standard-problems.ts'
import { bullets, linesBetween, seedLines } from './fixtures/seed-text.ts'
import { WALES_CLINICAL_CODING } from './wales-clinical-coding.ts'

const pathway = seedLines('seed-003-wales-pathway')
const whole = pathway.join(' ')
const { particulars, requirements } = WALES_CLINICAL_CODING
const kinds = (kind: string) => requirements.filter((requirement) => requirement.kind === kind)

test('entry routes are the five of the pathway', () => {
  const listed = bullets(linesBetween(pathway, 'including from:', 'Applicants may'))
  expect(particulars.entryRoutes.map(({ name }) => name)).toEqual(listed)
})

test('prior qualifications are the seven of the pathway, and neither Baccalaureate transfers credit', () => {
  const listed = bullets(
    linesBetween(
      pathway,
      'Applicants may have already achieved a range of qualifications eg:',
      'Apprentices who wish',
    ),
  )
  const ours = particulars.priorQualifications.map(({ name, creditTransfer }) =>
    creditTransfer ? name : `${name} (at this time there is no credit transfer)`,
  )
  expect(ours).toEqual(listed)
})

test('the qualification is the one row of the table', () => {
  const [diploma] = kinds('QUALIFICATION')
  const [title] = linesBetween(
    pathway,
    'Participants must achieve one of the following combined qualification(s) below.',
    'Awarding Body',
  )
  expect(diploma).toMatchObject({ title })
  if (diploma?.kind !== 'QUALIFICATION') throw new Error('no qualification')
  const languages = diploma.languages.map((language) => ({ en: 'English', cy: 'Welsh' })[language])
  expect(pathway).toContain(
    `${diploma.awardingBody} ${diploma.number} ${diploma.credits} ${diploma.minutes / 60} Combined ${languages.join(' -')}`,
  )
  expect(requirementOf(requirements, 'CREDITS')?.credits).toBe(
    Number(/Level 4 Pathway Clinical Coding is (\d+) credits/.exec(whole)?.[1]),
  )
})

test('the essential skills are the three of the table, with their hours', () => {
  const table = linesBetween(
    pathway,
    'Level 4: Clinical Coding Level Minimum Credit Value',
    'Essential Skills Wales qualifications',
  )
  const skills = kinds('ESSENTIAL_SKILL').map((skill) => {
    if (skill.kind !== 'ESSENTIAL_SKILL') throw new Error('no essential skill')
    return skill
  })
  expect(skills.map(({ title, level, credits }) => `${title} ${level} ${credits}`)).toEqual(table)
  const details = bullets(pathway).filter((line) => line.includes('GLH'))
  expect(
    skills.map(({ title, level, credits, minutes }) =>
      `${credits} credits / ${minutes / 60} GLH Level ${level} Essential Skills Wales ${title}`.toLowerCase(),
    ),
  ).toEqual(details.map((line) => line.toLowerCase()))
})

test('no body is named that awards an essential skill: the pathway names none, and the suite is none', () => {
  expect(
    [...kinds('QUALIFICATION'), ...kinds('ESSENTIAL_SKILL')].map((award) =>
      'awardingBody' in award ? award.awardingBody : undefined,
    ),
  ).toEqual(['Agored Cymru', null, null, null])
})

test('each requirement says in which section of the pathway it stands', () => {
  for (const { source } of requirements) {
    const [, section = ''] = /^Pathway Clinical Coding, “(.+)”/.exec(source ?? '') ?? []
    expect(pathway.map((line) => line.trim())).toContain(section)
  }
})

test('hours on and off the job are checked separately', () => {
  const row = pathway.find((line) => /^Level 4: Clinical Coding \d+ \d+$/.test(line))
  const [on, off] = ['OJT_HOURS', 'RTI_HOURS'].map((kind) => {
    const [hours] = kinds(kind)
    return hours && 'minutes' in hours ? hours.minutes / 60 : null
  })
  expect(`Level 4: Clinical Coding ${on} ${off}`).toBe(row)
})

test('every award asks for a copy of the certificate, as the evidence rules do', () => {
  const awards = [...kinds('QUALIFICATION'), ...kinds('ESSENTIAL_SKILL')]
  expect(awards.map((award) => 'certificateCopy' in award && award.certificateCopy)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(whole).toContain(
    'copy of the qualification certificate for the above qualification detailing the units completed',
  )
  expect(whole).toContain(
    'copy of the qualification certificate for each of the above qualifications detailing the units completed',
  )
})

test('delivery methods are the eight of the pathway', () => {
  const listed = /following methods: (.+?)\. On\/Off/.exec(whole)?.[1]?.split('; ')
  expect(particulars.deliveryMethods.map(({ name }) => name)).toEqual(listed)
})

test('checks and declarations are the three additional requirements', () => {
  const listed = bullets(linesBetween(pathway, 'Apprentices are required to:', 'Progression'))
  const ours = [...kinds('CHECK'), ...kinds('DECLARATION')].map(({ title }) => title.toLowerCase())
  const said = listed.map((line) =>
    ours.filter((title) => title.split(', as ').every((words) => line.toLowerCase().includes(words))),
  )
  expect(said).toEqual([
    ['disclosure and barring service check'],
    ['flexible, as there may be a requirement to work shifts'],
    ['pre-employment checks of the employing organisation'],
  ])
})

test('progression routes and the sentences on joint reviews and support are word for word', () => {
  for (const { name } of particulars.progression) expect(whole).toContain(name)
  for (const statement of particulars.statements) expect(whole).toContain(statement)
})

test('it can be published as it is, with both sums of credits and the hours beyond the essential skills marked', () => {
  expect(Standard.parse(WALES_CLINICAL_CODING)).toEqual(WALES_CLINICAL_CODING)
  const problems = standardProblems(WALES_CLINICAL_CODING)
  expect(isPublishable(problems)).toBe(true)
  expect(problems.map(({ path, ...words }) => `${path.join('.')}: ${say(words)}`)).toMatchInlineSnapshot(`
    [
      "requirements.1.minutes: The essential skills take 180 hours of these 200 hours; the other 20 hours come from other instruction.",
      "requirements.2.credits: 48 credits of the qualification, and 66 with the essential skills.",
      "courses: The instruction plan is empty; 200 hours are required. Add the courses that give them.",
    ]
  `)
})
