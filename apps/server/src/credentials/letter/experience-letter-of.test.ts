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
  workedMinutes: 1240 * 60,
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
    },
  })
  const staff = await world.given.staff()
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
  return { letter, employer, internshipId: sealId('Internship', internship.id) }
}

test('a letter says what the record says of the employment, and what staff wrote', async () => {
  const { letter, employer } = await employed()
  expect(await letter()).toEqual({
    date: 'November 20, 2026',
    subject: 'Coding experience of Noor Khan',
    salutation: 'To whom it may concern:',
    paragraphs: [
      `${employer.name} confirms that Noor Khan has been employed here since May 4, 2026 and is employed here on the date of this letter.`,
      'In this time Noor Khan coded on the job with the CPT and ICD-10-CM code sets.',
      'The time worked comes to 1,240 hours.',
      'To verify this letter, please contact me: maria.delgado@example.org.',
    ],
    facts: [
      { label: 'Name', value: 'Noor Khan' },
      { label: 'Employer', value: employer.name },
      { label: 'Start date', value: 'May 4, 2026' },
      { label: 'End date', value: 'To date' },
      { label: 'Code sets', value: 'CPT and ICD-10-CM' },
      { label: 'Time worked', value: '1,240 hours' },
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

test('a letter about an internship ends with it', async () => {
  const { letter, internshipId } = await employed()
  const { paragraphs } = await letter({ workedMinutes: null }, internshipId)
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
