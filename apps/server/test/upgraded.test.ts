import type { AddressInfo } from 'node:net'
import { asOwner, type Build, databaseOf } from '@journeyline/db/testing'
import pino from 'pino'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from '../src/database.ts'
import { buildServer } from '../src/server.ts'
import { ORIGIN } from './kit.ts'

/** The present server on a database that an older build left behind, as README's user. */
async function upgraded(build: Build): Promise<string> {
  const { ownerUrl, drop } = await databaseOf(build, inject('adminUrl'))
  const secret = 'a secret that lives as long as a test does'
  const database = await openDatabase({ databaseUrl: asOwner(ownerUrl), dataDir: '', secret })
  const evidence = { folder: '/nowhere', bucket: null }
  const config = { origin: ORIGIN, secret, evidence, sponsorName: 'The sponsor' }
  const server = await buildServer({ config, database, log: pino({ level: 'silent' }) })
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await server.drain()
    await database.close()
    await drop()
  })
  return `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
}

const LEARNERS = `{ learners(first: 2) { edges { node { id firstName lastName
  enrollments(first: 3) { edges { node { id stage programVersion { number } } } } } } } }`

/** Signs in with the password of old, and asks. */
async function asked(url: string) {
  const headers = { origin: ORIGIN, 'content-type': 'application/json' }
  const body = JSON.stringify({ email: 'staff@demo.example', password: 'journeyline demo' })
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0])
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie: cookie.join('; ') },
    body: JSON.stringify({ query: LEARNERS }),
  })
  return answer.json()
}

const learner = (
  id: string,
  [firstName, lastName]: string[],
  enrollment: string,
  stage: string,
  number = 1,
) => ({
  node: {
    ...{ id, firstName, lastName },
    enrollments: { edges: [{ node: { id: enrollment, stage, programVersion: { number } } }] },
  },
})

test.each<[Build, ReturnType<typeof learner>[]]>([
  [
    'b025550',
    [
      learner(
        'Learner_tEEL6TYTL7LUt2hF8eg-NA',
        ['Chloe', 'Ahmed'],
        'Enrollment_rSDlX6tmhkV_u-qvxF8erA',
        'TRAINING',
      ),
      learner(
        'Learner_Mfu77kA0oR1ZIqF-PZ2bqQ',
        ['Victor', 'Bailey'],
        'Enrollment_Ib5AeV725QyOZ6VpKul0PA',
        'PRACTICODE',
      ),
    ],
  ],
  [
    '9f3c6ea',
    [
      learner(
        'Learner_nzhopE2o5pZ92ze8Rkm-aQ',
        ['Chloe', 'Ahmed'],
        'Enrollment_fPnwFrlBCS8Ux8FR3MrZSQ',
        'TRAINING',
        2,
      ),
      learner(
        'Learner_gBNBlohGHyis64Lta9EGnQ',
        ['Victor', 'Bailey'],
        'Enrollment_F8PqkQ1LWBmgkPAl4u_AkQ',
        'PRACTICODE',
        2,
      ),
    ],
  ],
])(
  'people of build %s sign in as before after an upgrade, and every id and link they kept is still right',
  async (build, edges) => {
    expect(await asked(await upgraded(build))).toEqual({ data: { learners: { edges } } })
  },
)
