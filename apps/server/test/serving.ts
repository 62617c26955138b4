import type { AddressInfo } from 'node:net'
import { asOwner } from '@journeyline/db/testing'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { type Clock, systemClock } from '../src/kernel/clock.ts'
import { openDatabase } from '../src/start/database.ts'
import { buildServer } from '../src/start/server.ts'
import { ORIGIN } from './kit.ts'

export const SECRET = 'a secret that lives as long as a test does'

interface Where {
  /** A database by the address of a superuser on it; it is served as its owner. Null for the embedded one in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
  /** The machine's unless told. */
  clock?: Clock
}

/** Starts the server there, as `main.ts` does, until the test is finished or `stop` is called; whoever asks signs in first. */
export async function serving({ databaseUrl, dataDir, clock = systemClock }: Where) {
  const database = await openDatabase({
    databaseUrl: databaseUrl && asOwner(databaseUrl),
    dataDir,
    secret: SECRET,
  })
  const evidence = { folder: `${dataDir}/evidence`, bucket: null }
  const config = { origin: ORIGIN, secret: SECRET, evidence, sponsorName: 'The sponsor' }
  const server = await buildServer({ config, database, log: pino({ level: 'silent' }), clock })
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= server.drain().then(database.close)
    return stopped
  }
  onTestFinished(stop)
  const url = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
  const cookie = await signedIn(url)
  const request = (path: string, options: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`${url}${path}`, { ...options, headers: { origin: ORIGIN, cookie, ...options.headers } })
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await request('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })
    return answer.json()
  }
  return { request, ask, stop, database }
}

/** The demo's staff person signs in with the password of the demo. */
async function signedIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'staff@demo.example', password: 'journeyline demo' }),
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
