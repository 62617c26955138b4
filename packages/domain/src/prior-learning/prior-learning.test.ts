import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { WALES_CLINICAL_CODING } from '../programs/standards/wales-clinical-coding.ts'
import { mayAccreditPriorLearning, PriorLearningDetails } from './prior-learning.ts'

const { priorQualifications } = WALES_CLINICAL_CODING.particulars
const day = (text: string) => Temporal.PlainDate.from(text)
const details = {
  qualification: 'ESSENTIAL_SKILLS_WALES',
  title: 'Level 2 Communication',
  achievedOn: '2025-06-30',
  creditsClaimed: 6,
  newSkills: 'Digital literacy',
}

function accredit(facts: Partial<Parameters<typeof mayAccreditPriorLearning>[0]> = {}) {
  return mayAccreditPriorLearning({
    learnerName: 'Noor',
    qualification: 'ESSENTIAL_SKILLS_WALES',
    qualifications: priorQualifications,
    achievedOn: day('2025-06-30'),
    creditsClaimed: 6,
    newSkills: 'Digital literacy',
    creditsOpen: 18,
    startedOn: day('2026-09-14'),
    today: day('2026-11-02'),
    ...facts,
  })
}

test('prior learning is a qualification with its title and day; credits are claimed or not', () => {
  expect(PriorLearningDetails.parse(details)).toEqual(details)
  const { qualification, title, achievedOn } = details
  expect(PriorLearningDetails.parse({ qualification, title, achievedOn, newSkills: ' ' })).toEqual({
    ...details,
    creditsClaimed: 0,
    newSkills: null,
  })
})

test.each([
  [{ qualification: ' ' }, 'qualification: Name a prior qualification of the program’s list.'],
  [{ title: '' }, 'title: Write the title of the qualification.'],
  [{ achievedOn: '30/06/2025' }, 'achievedOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [{ creditsClaimed: -1 }, 'creditsClaimed: Write the credits claimed as a whole number, 0 when none are.'],
  [
    { newSkills: 'x'.repeat(2001) },
    'newSkills: Shorten the options that give new skills to 2000 characters or fewer.',
  ],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(PriorLearningDetails.safeParse({ ...details, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('credits of prior learning count with the options that teach something new (D25)', () => {
  expect(accredit()).toEqual(allow)
  expect(accredit({ newSkills: ' x ' })).toEqual(
    told(
      'Credits for prior learning go with options that teach something new. Name the options Noor takes for that, or claim 0 credits.',
      'newSkills',
    ),
  )
  expect(accredit({ newSkills: null, creditsClaimed: 0 })).toEqual(allow)
})

test('neither Welsh Baccalaureate has credit transfer, though both may be recorded (D24)', () => {
  const refused = priorQualifications.filter(({ code }) => !accredit({ qualification: code }).allowed)
  expect(refused.map(({ name }) => name)).toEqual([
    'Welsh Baccalaureate',
    'Welsh Baccalaureate with Principal Learning',
  ])
  expect(accredit({ qualification: 'WELSH_BACCALAUREATE' })).toEqual(
    told(
      'At this time there is no credit transfer from Welsh Baccalaureate. Claim 0 credits to record the qualification without them.',
      'creditsClaimed',
    ),
  )
  expect(accredit({ qualification: 'WELSH_BACCALAUREATE', creditsClaimed: 0 })).toEqual(allow)
})

test('a later version may allow what the pathway does not', () => {
  const qualifications = priorQualifications.map((one) => ({ ...one, creditTransfer: true }))
  expect(accredit({ qualification: 'WELSH_BACCALAUREATE', qualifications })).toEqual(allow)
})

test('only a qualification that the version lists is recorded', () => {
  expect(accredit({ qualification: 'DEGREE' })).toEqual(
    told('Name a prior qualification of the program’s list.', 'qualification'),
  )
  expect(accredit({ qualifications: [] })).toEqual(
    told(
      "The program of Noor lists no prior qualifications, so none can be recorded. Add them to the program's next version.",
      'qualification',
    ),
  )
})

test('no more credits are claimed than are open', () => {
  expect(accredit({ creditsClaimed: 18 })).toEqual(allow)
  expect(accredit({ creditsClaimed: 19 })).toEqual(
    told('18 credits are open to be accredited, so 19 are too many. Write 18 or fewer.', 'creditsClaimed'),
  )
  expect(accredit({ creditsOpen: 1 })).toEqual(
    told('1 credit is open to be accredited, so 6 are too many. Write 1 or fewer.', 'creditsClaimed'),
  )
})

test('once all credits are accredited none is claimed', () => {
  expect(accredit({ creditsOpen: 0 })).toEqual(
    told(
      'No credits are open to be accredited. Claim 0 credits to record the qualification without them.',
      'creditsClaimed',
    ),
  )
  expect(accredit({ creditsOpen: 0, creditsClaimed: 0, newSkills: null })).toEqual(allow)
})

test('prior learning was achieved by the day the apprenticeship began', () => {
  expect(accredit({ achievedOn: day('2026-09-14') })).toEqual(allow)
  expect(accredit({ achievedOn: day('2026-09-15'), startedOn: null })).toEqual(allow)
  expect(accredit({ achievedOn: day('2026-09-15') })).toEqual(
    told(
      "Noor's apprenticeship began on September 14, 2026. Prior learning was achieved by then: give an earlier day, or record this as learning of the apprenticeship.",
      'achievedOn',
    ),
  )
  expect(accredit({ achievedOn: day('2026-11-03') })).toEqual(
    told(
      "A qualification can't be achieved in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'achievedOn',
    ),
  )
})
