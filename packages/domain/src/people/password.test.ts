import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { PasswordChange, PasswordChoice } from './password.ts'

const messages = (result: Parameters<typeof problemsOf>[0]) =>
  problemsOf(result).map(({ path, message }) => `${path.join('.')}: ${message}`)

test('a password has 10 to 128 characters, is not among the first that are tried, and not the e-mail address', () => {
  const choose = (password: string) =>
    messages(PasswordChoice.safeParse({ email: 'riley@example.org', password }))
  expect(choose('correct horse')).toEqual([])
  expect(choose('too short')).toEqual(['password: Give a password of at least 10 characters.'])
  expect(choose('correct horse'.repeat(10))).toEqual([
    'password: Shorten the password to 128 characters or fewer.',
  ])
  for (const early of ['1234567890', 'Password123', 'Journeyline2026', 'aaaaaaaaaaaa', '121212121212'])
    expect(choose(early)).toEqual([
      'password: Give another password: this one is among the first that are tried.',
    ])
  expect(choose('Riley@Example.org')).toEqual(['password: Give a password that is not the e-mail address.'])
})

test('a new password is chosen by the same rule, and is not the present one', () => {
  const change = (newPassword: string, currentPassword = 'correct horse') =>
    messages(PasswordChange.safeParse({ email: 'riley@example.org', currentPassword, newPassword }))
  expect(change('battery staple')).toEqual([])
  expect(change('short')).toEqual(['newPassword: Give a password of at least 10 characters.'])
  expect(change('riley@example.org')).toEqual([
    'newPassword: Give a password that is not the e-mail address.',
  ])
  expect(change('correct horse')).toEqual(['newPassword: This is your present password. Give another one.'])
  expect(change('battery staple', '')).toEqual(['currentPassword: Write your present password.'])
})
