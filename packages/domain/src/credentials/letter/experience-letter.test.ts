import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/problems.ts'
import { told } from '../../../test/told.ts'
import { allow } from '../../decision.ts'
import { type ExperienceLetter, experienceLetter, mayWriteExperienceLetter } from './experience-letter.ts'
import { ExperienceLetterDetails } from './experience-letter-details.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const details = {
  writtenOn: '2026-12-03',
  signatoryName: 'Dana Whitfield',
  signatoryTitle: 'Coding manager',
  signatoryRole: 'SUPERVISOR',
  signatoryEmail: 'dana@lakeside.example',
  signatoryPhone: '+1 614 555 0123',
  codeSets: ['ICD_10_CM', 'CPT', 'CPT'],
}

function letter(facts: Partial<ExperienceLetter> = {}): ExperienceLetter {
  return {
    ...ExperienceLetterDetails.parse(details),
    writtenOn: day('2026-12-03'),
    learnerName: 'Noor Haddad',
    employerName: 'Lakeside Health',
    experience: 'EMPLOYMENT',
    startedOn: day('2026-05-04'),
    endedOn: null,
    time: { workedMinutes: 1992 * 60, codingMinutes: null },
    ...facts,
  }
}

test('staff write who signs and which code sets were used, each once in their order', () => {
  expect(ExperienceLetterDetails.parse(details)).toEqual({
    ...details,
    signatoryPhone: '+16145550123',
    codeSets: ['CPT', 'ICD_10_CM'],
  })
})

test.each([
  [
    { signatoryRole: 'COLLEAGUE' },
    'signatoryRole: Name the employer, a supervisor or human resources: a letter from anybody else is not taken.',
  ],
  [{ signatoryName: ' ' }, 'signatoryName: Write the name of who signs.'],
  [{ signatoryTitle: '' }, 'signatoryTitle: Write the job title of who signs.'],
  [
    { signatoryEmail: '', signatoryPhone: null },
    'signatoryEmail: Write an e-mail address or a telephone number of who signs, so that the letter can be verified.',
  ],
  [{ codeSets: [] }, 'codeSets: Name at least one code set: the letter says which were used.'],
  [{ codeSets: ['ICD_9'] }, 'codeSets.0: Name only code sets that are known here.'],
  [{ writtenOn: '12/03/2026' }, 'writtenOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(ExperienceLetterDetails.safeParse({ ...details, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('a letter is about time that has been, dated by today, and not signed by the learner', () => {
  const write = (facts: Partial<ExperienceLetter>) =>
    mayWriteExperienceLetter(letter(facts), day('2026-12-03'))
  expect(write({})).toEqual(allow)
  expect(write({ startedOn: day('2026-12-03') })).toEqual(allow)
  expect(write({ writtenOn: day('2026-12-04') })).toEqual(
    told(
      'A letter is not dated ahead: December 4, 2026 is yet to come. Give today or an earlier day.',
      'writtenOn',
    ),
  )
  expect(write({ writtenOn: day('2026-05-03') })).toEqual(
    told(
      'Noor Haddad starts at Lakeside Health on May 4, 2026, so there is nothing to confirm on May 3, 2026. Date the letter later.',
      'writtenOn',
    ),
  )
  expect(write({ signatoryName: 'noor haddad' })).toEqual(
    told(
      "A letter about Noor Haddad can't be signed by Noor Haddad. Write who signs for the employer.",
      'signatoryName',
    ),
  )
})

test('the whole letter for somebody who is still employed', () => {
  expect(experienceLetter(letter())).toEqual({
    date: 'December 3, 2026',
    subject: 'Coding experience of Noor Haddad',
    salutation: 'To whom it may concern:',
    paragraphs: [
      'Lakeside Health confirms that Noor Haddad has been employed here since May 4, 2026 and is employed here on the date of this letter.',
      'In this time Noor Haddad coded on the job with the CPT and ICD-10-CM code sets.',
      'The time worked on the job, as approved for the days up to this date, comes to 1,992 hours.',
      'To verify this letter, please contact me: dana@lakeside.example or +16145550123.',
    ],
    facts: [
      { label: 'Name', value: 'Noor Haddad' },
      { label: 'Employer', value: 'Lakeside Health' },
      { label: 'Start date', value: 'May 4, 2026' },
      { label: 'End date', value: 'To date' },
      { label: 'Code sets', value: 'CPT and ICD-10-CM' },
      { label: 'Time worked', value: '1,992 hours' },
    ],
    closing: 'Sincerely,',
    signature: [
      'Dana Whitfield',
      'Coding manager, Lakeside Health',
      'Supervisor',
      'dana@lakeside.example',
      '+16145550123',
    ],
    handling: [
      'Print the letter on the letterhead of Lakeside Health.',
      'Dana Whitfield signs it by hand.',
      'Scan it as a PDF that nobody can edit, and hand it to the learner for AAPC.',
    ],
  })
})

test('a letter about an internship that has ended, with the time on record at the site and the coding of it', () => {
  const { paragraphs, facts } = experienceLetter(
    letter({
      experience: 'INTERNSHIP',
      endedOn: day('2026-08-31'),
      codeSets: ['HCPCS_LEVEL_II'],
      time: { workedMinutes: 480 * 60, codingMinutes: 288 * 60 },
      signatoryPhone: null,
    }),
  )
  expect(paragraphs).toEqual([
    'Lakeside Health confirms that Noor Haddad was an intern here from May 4, 2026 to August 31, 2026.',
    'In this time Noor Haddad coded on the job with the HCPCS Level II code set.',
    'The time worked comes to 480 hours, of them 288 hours on coding.',
    'To verify this letter, please contact me: dana@lakeside.example.',
  ])
  expect(facts).toEqual([
    { label: 'Name', value: 'Noor Haddad' },
    { label: 'Internship site', value: 'Lakeside Health' },
    { label: 'Start date', value: 'May 4, 2026' },
    { label: 'End date', value: 'August 31, 2026' },
    { label: 'Code sets', value: 'HCPCS Level II' },
    { label: 'Time worked', value: '480 hours' },
    { label: 'Of it on coding', value: '288 hours' },
  ])
})

test('a letter says nothing of time that is not on record', () => {
  const unknown = experienceLetter(letter({ time: { workedMinutes: null, codingMinutes: null } }))
  expect(unknown).toEqual(experienceLetter(letter({ time: { workedMinutes: 0, codingMinutes: null } })))
  expect(unknown.paragraphs).toHaveLength(3)
  expect(unknown.facts.map(({ label }) => label)).not.toContain('Time worked')
})

test('a letter says nothing of what comes after its date', () => {
  const planned = letter({ endedOn: day('2027-05-03') })
  expect(experienceLetter(planned)).toEqual(experienceLetter(letter()))
  expect(experienceLetter({ ...planned, endedOn: day('2026-12-03') }).facts[3]).toEqual({
    label: 'End date',
    value: 'December 3, 2026',
  })
})
