import { hashPassword } from 'better-auth/crypto'
import { expect, it } from 'vitest'
import { ORIGIN, useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()
const PASSWORD = 'correct horse battery'
const JSON_BODY = { 'content-type': 'application/json', origin: ORIGIN }

it('whoever signs out is out at once, with cookies that were known a moment ago', async () => {
  const url = await world.url()
  const { cookie } = await signedIn('STAFF')
  expect(await maySee(cookie)).toBe(true)
  await fetch(`${url}/api/auth/sign-out`, { method: 'POST', headers: { ...JSON_BODY, cookie }, body: '{}' })
  expect(await maySee(cookie)).toBe(false)
})

it('whoever is removed is out at once', async () => {
  const admin = await signedIn('STAFF_ADMIN')
  const { id, cookie } = await signedIn('STAFF')
  expect(await maySee(cookie)).toBe(true)
  const removal = await ask(
    admin.cookie,
    `mutation { removePerson(input: { personId: "${sealId('Person', id)}" }) { __typename } }`,
  )
  expect(removal).toEqual({ data: { removePerson: { __typename: 'RemovePersonSuccess' } } })
  expect(await maySee(cookie)).toBe(false)
})

async function signedIn(role: 'STAFF' | 'STAFF_ADMIN') {
  const { id, email } = await world.given.user({ role })
  await world.database.auth.prisma.account.create({
    data: {
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await hashPassword(PASSWORD),
    },
  })
  const response = await fetch(`${await world.url()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  return { id, cookie }
}

async function maySee(cookie: string): Promise<boolean> {
  const { data } = await ask(cookie, '{ programs(first: 1) { edges { node { id } } } }')
  return Boolean(data?.programs)
}

async function ask(cookie: string, query: string) {
  const headers = { ...JSON_BODY, cookie }
  const answer = await fetch(`${await world.url()}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return (await answer.json()) as { data?: Record<string, unknown> }
}
