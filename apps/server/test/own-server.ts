import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { hashPassword } from 'better-auth/crypto'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import type { Clock } from '../src/kernel/clock.ts'
import { buildServer } from '../src/start/server.ts'
import { clock, ORIGIN, type World } from './kit.ts'

export const PASSWORD = 'correct horse battery'

/** The whole server over a world's database, with settings and a clock of the test's own; ends with the test. */
export async function givenServer(
  world: World,
  {
    origin = ORIGIN,
    trustedProxies = [],
    clock: ownClock = clock,
  }: { origin?: string; trustedProxies?: string[]; clock?: Clock } = {},
) {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info', base: null }, { write: (line) => lines.push(JSON.parse(line)) })
  const server = await buildServer({
    config: {
      origin,
      trustedProxies,
      secret: 'a secret that lives as long as a test does',
      evidence: { folder: world.evidence.folder, bucket: null },
      sponsorName: 'The sponsor',
    },
    database: world.database,
    log,
    clock: ownClock,
  })
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
  onTestFinished(server.drain)
  const url = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
  /** Does an act of sign-in as a browser at the server's own address would. */
  const act = async (name: string, body: object, headers: Record<string, string> = {}) => {
    const sent = { 'content-type': 'application/json', origin, ...headers }
    const answer = await posted(`${url}/api/auth/${name}`, sent, JSON.stringify(body))
    return { ...answer, body: JSON.parse(answer.text) as Told }
  }
  return { url, lines, act, http: server.http }
}

/** Sends every header as it is given; fetch would write some of them itself. */
function posted(url: string, headers: Record<string, string>, body: string) {
  return new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers }, async (answer) => {
      const heard = new Headers()
      for (const [name, value] of Object.entries(answer.headers))
        for (const one of [value ?? []].flat()) heard.append(name, one)
      resolve({ status: answer.statusCode!, headers: heard, text: await text(answer) })
    })
    sending.on('error', reject).end(body)
  })
}

interface Told {
  ok?: true
  message?: string
  code?: string
}

/** Somebody who can sign in, with the password that all of a test's people have. */
export async function givenAccount(world: World, role: 'STAFF' | 'STAFF_ADMIN' | 'EMPLOYER' = 'STAFF') {
  const { id, email } =
    role === 'EMPLOYER'
      ? await world.database.auth.prisma.user.findUniqueOrThrow({
          where: { id: (await world.given.employerPerson()).personId },
        })
      : await world.given.user({ role })
  await world.database.auth.prisma.account.create({
    data: { accountId: id, providerId: 'credential', userId: id, password: await hashPassword(PASSWORD) },
  })
  return { id, email: email! } // nobody here was removed
}

/** The cookies of an answer, as a browser sends them back. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
