import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { bornBefore, LearnerDetails, learnerName, publicName } from './learner-details.ts'

const amara = {
  firstName: ' Amara ',
  lastName: 'Llewellyn',
  email: 'amara@example.org',
  openToRemote: true,
  workSettings: ['LAW_OFFICE', 'LAW_OFFICE'],
}

test('what is not written about a learner is null, and the language is English', () => {
  expect(LearnerDetails.parse({ ...amara, phone: ' ', state: null })).toEqual({
    externalId: null,
    firstName: 'Amara',
    lastName: 'Llewellyn',
    email: 'amara@example.org',
    phone: null,
    dateOfBirth: null,
    state: null,
    language: 'en',
    openToRemote: true,
    workSettings: ['LAW_OFFICE'],
  })
})

test.each([
  [{ firstName: '' }, 'firstName: Write the first name.'],
  [{ lastName: 'x'.repeat(121) }, 'lastName: Shorten the last name to 120 characters or fewer.'],
  [{ email: 'amara' }, 'email: Write a full e-mail address, for example amara@example.org.'],
  [{ phone: '555' }, 'phone: Write the number with + and its country code, for example +16145550123.'],
  [{ dateOfBirth: '1899-12-31' }, 'dateOfBirth: Write a date of birth after 1900, or leave it empty.'],
  [
    { dateOfBirth: '2001-02-29' },
    'dateOfBirth: There is no such day as 2001-02-29. Check the month and the day.',
  ],
  [{ state: 'ZZ' }, 'state: Name a US state or territory, or leave it empty.'],
  [{ language: 'English' }, 'language: Write the language as two letters, for example en or cy.'],
  [{ workSettings: ['CASINO'] }, 'workSettings.0: Name only work settings that are known here.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(LearnerDetails.safeParse({ ...amara, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('nobody is born today or later, or is an apprentice before turning 16', () => {
  const today = Temporal.PlainDate.from('2026-11-02')
  const born = (text: string) => bornBefore(Temporal.PlainDate.from(text), today)
  expect([bornBefore(null, today), born('2010-11-02')]).toEqual([allow, allow])
  expect(born('2010-11-03')).toEqual(
    told('Nobody is an apprentice before turning 16. Check the year.', 'dateOfBirth'),
  )
  expect(born('2026-11-02')).toEqual(told('A date of birth is in the past. Check the year.', 'dateOfBirth'))
})

test.each([
  ['Amara', 'Llewellyn', 'Amara L.'],
  ['Siân', "Ó'Dálaigh, Jr.", 'Siân Ó.'],
  ['Zoe', 'E\u0301mile', 'Zoe É.'],
  ['Jan', "'t Hooft", 'Jan T.'],
  ['Ana', 'de la Cruz', 'Ana D.'],
  ['王', '芳', '王'],
  ['Cher', '', 'Cher'],
  [' ', '', 'Name not given'],
])('employers see %s %s as %s', (firstName, lastName, shown) => {
  expect(publicName({ firstName, lastName })).toBe(shown)
})

test('staff see the whole name', () => {
  expect(learnerName({ firstName: 'Amara', lastName: 'Llewellyn' })).toBe('Amara Llewellyn')
  expect(learnerName({ firstName: 'Cher', lastName: '' })).toBe('Cher')
})
