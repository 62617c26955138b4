import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '@journeyline/db/embedded/embedded'
import { launcher, postgresBinaries } from '@journeyline/db/embedded/embedded-launcher'
import { openClient } from '@journeyline/db/open-client'
import { expect, onTestFinished, test } from 'vitest'
import { startServer, until } from './server-process.ts'

const DATABASE_AWAY = {
  message: 'The database is away for the moment. Try again shortly; nothing was changed.',
  code: 'SERVICE_UNAVAILABLE',
}
const ASK = `/graphql?query=${encodeURIComponent('{ invitationByToken(token: "none") { role } }')}`

test('a database that goes away and comes back is a matter of 503, not of a restart', async () => {
  const dir = newFolder()
  const first = await startEmbedded(dir, { durable: false })
  const databaseUrl = first.urlFor('postgres')
  const server = await startServer({
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret that lives as long as this test',
  })
  onTestFinished(async () => void server.kill('SIGKILL'))
  const found = await server.get(ASK)
  expect([found.status, await found.json()]).toEqual([200, { data: { invitationByToken: null } }])

  await first.stop()
  const away = await server.get('/readyz')
  expect([away.status, await away.json()]).toEqual([
    503,
    { ok: false, reason: expect.stringContaining('does not answer') },
  ])
  expect((await server.get('/healthz')).status).toBe(200)
  const refused = await server.get(ASK)
  expect([refused.status, ((await refused.json()) as { errors: unknown }).errors]).toEqual([
    503,
    [
      expect.objectContaining({
        message: 'The database is away for the moment. Try again shortly.',
        extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }),
      }),
    ],
  ])

  const signIn = await server.send('/api/auth/sign-in/email', {
    email: 'a@example.org',
    password: 'not right',
  })
  expect([signIn.status, await signIn.json()]).toEqual([
    503,
    { ...DATABASE_AWAY, requestId: signIn.headers.get('x-request-id') },
  ])
  await restart(dir, new URL(databaseUrl).port)
  await until(async () => (await server.get('/readyz')).ok)
  const back = await server.get(ASK)
  expect([back.status, await back.json()]).toEqual([200, { data: { invitationByToken: null } }])
  await until(() => server.said().includes('the database answers again'))
  // one line that it is away, whoever met it first, and one that it is back
  const told = (line: string) => /"level":[456]0/.test(line) || line.includes('the database answers again')
  expect(server.said().split('\n').filter(told)).toEqual([
    expect.stringContaining('"level":'),
    expect.stringContaining('the database answers again'),
  ])
  server.kill('SIGTERM')
  expect(await server.exited).toEqual([0, null])
}, 120_000)

test('a server that has just begun to answer goes on without a setup link when its connection is lost while it makes one', async () => {
  const own = await startEmbedded(newFolder(), { durable: false })
  onTestFinished(() => own.stop())
  const databaseUrl = own.urlFor('postgres')
  const holding = await openClient({ connectionString: databaseUrl })
  await holding.query(`select pg_advisory_lock(hashtext('journeyline set-up'))`)
  const server = await startServer({
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret that lives as long as this test',
  })
  onTestFinished(async () => {
    server.kill('SIGTERM')
    expect(await server.exited).toEqual([0, null])
  })
  await until(async () => {
    const { rows } = await holding.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'advisory'`,
    )
    return rows.length === 1
  })
  await until(() => server.said().includes('no setup link was made: `run setup-link` makes one'))
  await holding.end()
  const found = await server.get(ASK)
  expect([found.status, await found.json()]).toEqual([200, { data: { invitationByToken: null } }])
}, 120_000)

test.each([
  ['SIGTERM', [0, null]],
  ['SIGKILL', [null, 'SIGKILL']],
] as const)(
  '%s ends the server and its own database with it',
  async (signal, ending) => {
    const dir = newFolder()
    const server = await startServer({ DATA_DIR: dir })
    const postmaster = Number(readFileSync(path.join(dir, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0])
    const ours = processesIn(dir)
    expect(postmaster).toBeGreaterThan(0)
    expect(ours.length).toBeGreaterThan(0)
    server.kill(signal)
    expect(await server.exited).toEqual(ending)
    if (signal === 'SIGTERM') expect(processesIn(dir)).toEqual([])
    else await until(() => processesIn(dir).length === 0)
  },
  120_000,
)

/** PostgreSQL on the same data and port as before; ends with the test. */
async function restart(dir: string, port: string) {
  const launch = launcher()
  const [command, args] = launch.wrap(path.join(postgresBinaries(), 'postgres'), [
    ...[
      '-D',
      path.join(dir, 'pgdata'),
      '-p',
      port,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ],
  ])
  const child = spawn(command, args, { ...launch.ids, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGINT')
    await ended
  })
}

function newFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-away-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Processes whose command line names the folder. */
const processesIn = (dir: string) =>
  spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(dir))
