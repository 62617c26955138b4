import { expect, test } from 'vitest'
import { PasswordChoice } from './password.ts'

const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('a password has 10 to 128 characters and is not the e-mail address', () => {
  const choose = (password: string) =>
    messages(PasswordChoice.safeParse({ email: 'riley@example.org', password }))
  expect(choose('correct horse')).toEqual([])
  expect(choose('too short')).toEqual(['password: Choose a password of at least 10 characters.'])
  expect(choose('x'.repeat(129))).toEqual(['password: Shorten the password to 128 characters or fewer.'])
  expect(choose('Riley@Example.org')).toEqual(['password: Choose a password that is not the e-mail address.'])
})
