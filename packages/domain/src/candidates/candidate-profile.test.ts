import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { STAGES } from '../enrollments/stages.ts'
import { CandidateProfileDetails, consent, consentDay, mayPublishProfile } from './candidate-profile.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const ready = {
  learnerName: 'Noor',
  stage: 'READY',
  consent: { givenOn: day('2026-10-01') },
  screened: true,
  summary: 'Codes outpatient charts.',
} as const

test('a screened, consented profile of a hire candidate may be published (A54, A56)', () => {
  expect(mayPublishProfile(ready)).toEqual(allow)
  expect(STAGES.filter((stage) => mayPublishProfile({ ...ready, stage }).allowed)).toEqual([
    'TRAINING',
    'PRACTICODE',
    'INTERNSHIP',
    'READY',
  ])
})

test.each([
  [
    { stage: 'APPRENTICESHIP' as const },
    'Noor is in Apprenticeship. Only learners before the apprenticeship are shown to employers.',
    'stage',
  ],
  [
    { consent: null },
    'Noor has not agreed to be shown to employers. Ask, and record the consent first.',
    'consent',
  ],
  [
    { consent: { givenOn: day('2026-10-01'), withdrawnOn: day('2026-10-02') } },
    'Noor has taken back the consent to be shown to employers. Record a new consent first.',
    'consent',
  ],
  [{ screened: false }, 'Noor is not screened yet. Finish the screening first.', 'screened'],
  [{ summary: ' ' }, 'The profile has no summary. Write what employers should know.', 'summary'],
])('%o keeps the profile hidden', (facts, sentence, field) => {
  expect(mayPublishProfile({ ...ready, ...facts })).toEqual(told(sentence, field))
})

test('a profile has a summary, soft skills from the list, each once, and perhaps a day', () => {
  const details = { summary: ' Careful. ', softSkills: ['ETHICAL', 'ETHICAL'], availableOn: '' }
  expect(CandidateProfileDetails.parse(details)).toEqual({
    summary: 'Careful.',
    softSkills: ['ETHICAL'],
    availableOn: null,
  })
  const bad = { summary: '', softSkills: ['PUNCTUAL'], availableOn: 'soon' }
  expect(problemsOf(CandidateProfileDetails.safeParse(bad)).map(({ message }) => message)).toEqual([
    'Write a summary for employers.',
    'Name only soft skills that are known here.',
    'Write the day as YYYY-MM-DD, for example 2026-09-14.',
  ])
})

test('a consent has a way, and a day that has come', () => {
  expect(consent.parse({ givenOn: '2026-10-01', method: 'PHONE' })).toEqual({
    givenOn: '2026-10-01',
    method: 'PHONE',
  })
  expect(problemsOf(consent.safeParse({ givenOn: '2026-10-01', method: 'FAX' }))[0]?.message).toBe(
    'Say how the consent was given.',
  )
  expect(consentDay(day('2026-11-02'), day('2026-11-02'))).toEqual(allow)
  expect(consentDay(day('2026-11-03'), day('2026-11-02'))).toEqual(
    told(
      "A consent can't be given in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'givenOn',
    ),
  )
})
