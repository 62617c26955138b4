import { saidLetter } from '@journeyline/domain/credentials/letter/experience-letter'
import { expect, test } from 'vitest'
import { unique } from '../../../test/given/unique.ts'
import { TODAY, useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import { InputError, NotFoundError } from '../../kernel/errors.ts'
import { say } from '../../words/say.ts'
import { experienceLetterOf } from './experience-letter-of.ts'

const world = useWorld()
const clock = { now: () => new Date('2026-11-23T15:00:00Z'), today: () => TODAY }

const details = {
  writtenOn: '2026-11-20',
  signatoryName: 'Maria Delgado',
  signatoryTitle: 'Coding manager',
  signatoryRole: 'SUPERVISOR',
  signatoryEmail: 'maria.delgado@example.org',
  codeSets: ['ICD_10_CM', 'CPT'],
}

async function employed() {
  const db = world.database.staff.prisma
  const { id: enrollmentId, learnerId } = await world.given.enrollment()
  const employer = await world.given.employer(unique('Lakeside Health'))
  const placement = await db.placement.create({
    data: { enrollmentId, employerId: employer.id, startedOn: toDate('2026-05-04') },
  })
  const internship = await db.internship.create({
    data: {
      enrollmentId,
      site: 'Mercy Clinic',
      startsOn: toDate('2026-01-05'),
      endedOn: toDate('2026-04-03'),
      ...{ minutes: 480 * 60, codingMinutes: 288 * 60 },
    },
  })
  const staff = await world.given.staff()
  const decidedAt = clock.now()
  const worked = (onDay: string, minutes: number, more: object = {}) =>
    db.hoursEntry.create({
      data: {
        ...{ enrollmentId, learnerId, placementId: placement.id, employerId: employer.id, kind: 'OJT' },
        ...{ onDay: toDate(onDay), minutes, status: 'APPROVED', source: 'PERSON', decidedAt, ...more },
      },
    })
  await worked('2026-11-16', 480)
  const { id: reversesId } = await worked('2026-11-17', 450)
  await worked('2026-11-17', -450, { basis: 'REVERSAL', reversesId, reason: 'Twice' })
  await worked('2026-11-18', 240, { status: 'SUBMITTED', decidedAt: null })
  await worked('2026-11-20', 420)
  await worked('2026-11-21', 60)
  const elsewhere = {
    placementId: null,
    employerId: null,
    basis: 'PRIOR_CREDIT',
    source: 'DEMO',
    reason: 'Coded before',
  }
  await worked('2026-05-04', 600, elsewhere)
  const letter = (facts: object = {}, about = sealId('Placement', placement.id), learner = learnerId) =>
    experienceLetterOf(
      staff,
      {
        learnerId: sealId('Learner', learner),
        subjectId: about,
        details: { ...details, ...facts },
      },
      clock,
    ).then(({ words }) => saidLetter(words, (part) => say(part)))
  return { letter, learnerId, employer, internshipId: sealId('Internship', internship.id) }
}

test('a letter says what the record says of the employment, its approved hours by that day without prior credit, and what staff wrote', async () => {
  const { letter, employer } = await employed()
  expect(await letter()).toEqual({
    date: 'November 20, 2026',
    subject: 'Coding experience of Noor Khan',
    salutation: 'To whom it may concern:',
    paragraphs: [
      `${employer.name} confirms that Noor Khan has been employed here since May 4, 2026 and is employed here on the date of this letter.`,
      'In this time Noor Khan coded on the job with the CPT and ICD-10-CM code sets.',
      'The time worked on the job, as approved for the days up to this date, comes to 15 hours.',
      'To verify this letter, please contact me: maria.delgado@example.org.',
    ],
    facts: [
      { label: 'Name', value: 'Noor Khan' },
      { label: 'Employer', value: employer.name },
      { label: 'Start date', value: 'May 4, 2026' },
      { label: 'End date', value: 'To date' },
      { label: 'Code sets', value: 'CPT and ICD-10-CM' },
      { label: 'Time worked', value: '15 hours' },
    ],
    closing: 'Sincerely,',
    signature: [
      'Maria Delgado',
      `Coding manager, ${employer.name}`,
      'Supervisor',
      'maria.delgado@example.org',
    ],
    handling: [
      `Print the letter on the letterhead of ${employer.name}.`,
      'Maria Delgado signs it by hand.',
      'Scan it as a PDF that nobody can edit, and hand it to the learner for AAPC.',
    ],
  })
})

test('hours that somebody types are not taken', async () => {
  const { letter } = await employed()
  const { facts } = await letter({ workedMinutes: 2000 * 60 })
  expect(facts.at(-1)).toEqual({ label: 'Time worked', value: '15 hours' })
})

test('what is credited for time before the program is told beside the time worked, for the day that is asked', async () => {
  const { learnerId } = await employed()
  const { data, errors } = await world.ask(
    await world.given.staff(),
    `query ($id: ID!) { node(id: $id) { ... on Learner { experiences { kind
      today: time { ...T } before: time(asOf: "2026-03-01") { ...T } } } } }
    fragment T on ExperienceTime { asOf workedMinutes codingMinutes priorCreditMinutes }`,
    { id: sealId('Learner', learnerId) },
  )
  expect(errors).toBeUndefined()
  const none = { asOf: '2026-03-01', workedMinutes: 0, codingMinutes: null, priorCreditMinutes: 0 }
  const today = { asOf: '2026-11-23', priorCreditMinutes: 600 }
  expect(data.node.experiences).toEqual([
    {
      ...{ kind: 'INTERNSHIP', today: { ...today, workedMinutes: 28_800, codingMinutes: 17_280 } },
      before: { ...none, workedMinutes: null },
    },
    { kind: 'EMPLOYMENT', today: { ...today, workedMinutes: 960, codingMinutes: null }, before: none },
  ])
})

test('a letter about an internship ends with it, and says its time and the coding of it', async () => {
  const { letter, internshipId } = await employed()
  const { paragraphs } = await letter({}, internshipId)
  expect(paragraphs[2]).toBe('The time worked comes to 480 hours, of them 288 hours on coding.')
  expect(paragraphs[0]).toBe(
    'Mercy Clinic confirms that Noor Khan was an intern here from January 5, 2026 to April 3, 2026.',
  )
})

test('a letter dated ahead, unsigned, or about somebody else is refused', async () => {
  const { letter } = await employed()
  const other = await world.given.learner()
  await expect(letter({ writtenOn: '2026-11-24' })).rejects.toMatchObject({
    name: 'RuleError',
    message: 'A letter is not dated ahead: November 24, 2026 is yet to come. Give today or an earlier day.',
    path: ['writtenOn'],
  })
  await expect(letter({ signatoryName: 'noor khan' })).rejects.toThrow(
    "A letter about Noor Khan can't be signed by Noor Khan. Write who signs for the employer.",
  )
  await expect(letter({ codeSets: [] })).rejects.toBeInstanceOf(InputError)
  await expect(letter({}, undefined, other.id)).rejects.toBeInstanceOf(NotFoundError)
  await expect(letter({}, 'Placement_unknown')).rejects.toBeInstanceOf(NotFoundError)
})
