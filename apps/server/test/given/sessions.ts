import type { AddressInfo } from 'node:net'
import type { Role } from '@journeyline/domain/people/roles'
import { hashPassword } from 'better-auth/crypto'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { buildServer } from '../../src/start/server.ts'
import { noteAnswered } from '../all-answered.ts'
import { type Answer, ORIGIN, type World } from '../kit.ts'

export const PASSWORD = 'correct horse battery'
const JSON_BODY = { 'content-type': 'application/json', origin: ORIGIN }

/** People who really sign in, over HTTP, at one server or several on one database. */
export function givenSessions(world: World) {
  /** Somebody with a password. */
  const account = async (facts: { role: Role; employerId?: string; name?: string }) => {
    const person = await world.given.user(facts)
    await world.database.auth.prisma.account.create({
      data: {
        ...{ accountId: person.id, providerId: 'credential', userId: person.id },
        password: await hashPassword(PASSWORD),
      },
    })
    return { id: person.id, email: person.email }
  }

  const post = async (
    act: string,
    body: object,
    { cookie = '', url }: { cookie?: string; url?: string } = {},
  ) =>
    fetch(`${url ?? (await world.url())}/api/auth/${act}`, {
      method: 'POST',
      headers: { ...JSON_BODY, cookie },
      body: JSON.stringify(body),
    })

  /** Tries to sign in: the status, the cookies of the new session, what the server says. */
  const signIn = async (email: string, password = PASSWORD) => {
    await world.database.auth.prisma.rateLimit.deleteMany() // how often one may try has tests of its own
    const response = await post('sign-in/email', { email, password })
    const cookie = response.headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ')
    return {
      status: response.status,
      cookie,
      ...((await response.json()) as { code?: string; message?: string }),
    }
  }

  const signedIn = async (facts: { role: Role; employerId?: string; name?: string }) => {
    const { id, email } = await account(facts)
    const { cookie } = await signIn(email)
    return { id, email, cookie }
  }

  const signOut = (cookie: string, url?: string) => post('sign-out', {}, { cookie, ...(url ? { url } : {}) })

  const ask = async (
    cookie: string,
    query: string,
    { variables = {}, url }: { variables?: object; url?: string } = {},
  ) => {
    const answer = await fetch(`${url ?? (await world.url())}/graphql`, {
      method: 'POST',
      headers: { ...JSON_BODY, cookie },
      body: JSON.stringify({ query, variables }),
    })
    const told = (await answer.json()) as Answer
    noteAnswered(query, told)
    return told
  }

  /** Whether these cookies are somebody's, at that server. */
  const isSomebody = async (cookie: string, url?: string) =>
    (await ask(cookie, '{ viewer { role } }', url ? { url } : {})).data?.viewer !== null

  /** One more server on the same database, until the test ends. */
  const anotherServer = async () => {
    const server = await buildServer({
      config: {
        origin: ORIGIN,
        secret: 'a secret that lives as long as a test does',
        evidence: { folder: world.evidence.folder, bucket: null },
        sponsorName: 'The sponsor',
      },
      database: world.database,
      log: pino({ level: 'silent' }),
    })
    await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => server.drain())
    return `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
  }

  return { account, signIn, signedIn, signOut, ask, isSomebody, anotherServer }
}
