import { VIEWER_ROLES } from '@journeyline/db/roles'
import pg from 'pg'
import { expect, test } from 'vitest'
import { useWorld } from './kit.ts'

const world = useWorld()

/** Runs one statement as the owner, who waits for nobody. */
async function asOwner<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

test('every role of a viewer has its statements stopped after fifteen seconds', async () => {
  const roles = await asOwner((owner) =>
    owner.query(
      `select rolname, rolconfig from pg_roles where rolname like current_database() || '_%_login'`,
    ),
  )
  expect(roles.rows.map(({ rolconfig }) => rolconfig.join())).toEqual(
    Array.from(VIEWER_ROLES, () => expect.stringContaining('statement_timeout=15s')),
  )
})

test('a transaction that may take longer may do so in every statement of its own, and in no other', async () => {
  const viewer = await world.given.staff()
  const timeout = (limits?: { timeout: number }) =>
    viewer.transaction((tx) => tx.$queryRaw`select current_setting('statement_timeout') as timeout`, limits)
  expect(await timeout({ timeout: 15 * 60_000 })).toEqual([{ timeout: '15min' }])
  expect(await timeout()).toEqual([{ timeout: '15s' }])
})

test('a query that is stopped is told so in a sentence, with a code', async () => {
  const viewer = await world.given.employerPerson()
  const answer = await asOwner(async (owner) => {
    // no employer is connected yet
    const { rows } = await owner.query(`select current_database() || '_employer_login' as login`)
    await owner.query(
      `alter role ${pg.escapeIdentifier(rows[0].login.slice(0, 63))} set statement_timeout = '100ms'`,
    )
    await owner.query('begin')
    await owner.query('lock table shortlist_entry in access exclusive mode')
    return world.ask(viewer, '{ shortlist { totalCount } }')
  })
  expect(answer.errors).toMatchObject([
    {
      message:
        'The database took too long over this and was stopped; nothing was changed. Ask for less at once: a narrower filter or a smaller page.',
      extensions: { code: 'TOOK_TOO_LONG', requestId: 'test' },
    },
  ])
})
