import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { labelOf } from '../language/label.ts'
import { InvitationDetails, mayInvite } from './person-details.ts'
import { ROLES } from './roles.ts'

const riley = { name: 'Riley', email: 'riley@example.org', role: 'STAFF' }
const messages = (result: Parameters<typeof problemsOf>[0]) =>
  problemsOf(result).map(({ path, message }) => `${path.join('.')}: ${message}`)

test('an invitation to an employer names the employer, one to staff does not', () => {
  expect(InvitationDetails.parse(riley)).toEqual({ ...riley, employerId: null })
  expect(messages(InvitationDetails.safeParse({ ...riley, role: 'EMPLOYER', employerId: '' }))).toEqual([
    'employerId: Name the employer this person works for.',
  ])
  expect(messages(InvitationDetails.safeParse({ ...riley, employerId: 'e1' }))).toEqual([
    'employerId: Only people with the employer role belong to an employer. Leave the employer empty.',
  ])
  expect(messages(InvitationDetails.safeParse({ ...riley, name: ' ', role: 'OWNER' }))).toEqual([
    'name: Write the name.',
    'role: Name a role.',
  ])
})

test('only staff admins invite', () => {
  expect(ROLES.filter((role) => mayInvite(role).allowed).map((one) => labelOf('role', one))).toEqual([
    'Staff admin',
  ])
  expect(mayInvite('STAFF')).toEqual(told('Only staff admins invite people. Ask one of them.'))
})
