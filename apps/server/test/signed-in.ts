import type { Role } from '@journeyline/domain/people/roles'
import { hashPassword } from 'better-auth/crypto'
import { ORIGIN, type World } from './kit.ts'

const PASSWORD = 'correct horse battery'
const JSON_BODY = { 'content-type': 'application/json', origin: ORIGIN }

/** A person who has signed in to the whole server, with the cookies of the session. */
export async function signedIn(world: World, facts: { role: Role; employerId?: string }) {
  const { id, email } = await world.given.user(facts)
  await world.database.auth.prisma.account.create({
    data: { accountId: id, providerId: 'credential', userId: id, password: await hashPassword(PASSWORD) },
  })
  const response = await fetch(`${await world.url()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const cookie = response.headers.getSetCookie().map((text) => text.split(';')[0])
  return { id, cookie: cookie.join('; ') }
}
