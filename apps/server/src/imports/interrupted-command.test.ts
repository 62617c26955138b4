import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { asOwner, emptyOwnDatabase } from '@journeyline/db/testing'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'

const CLI = fileURLToPath(new URL('../import-cli.ts', import.meta.url))
const COHORTS = fileURLToPath(
  new URL('../../../../packages/domain/src/imports/fixtures/cohorts.csv', import.meta.url),
)

/** A database of its owner, in which one connection keeps imports from being written, and the command's environment. */
async function givenHeldUp() {
  const { ownerUrl, drop } = await emptyOwnDatabase(inject('adminUrl'))
  const folder = await mkdtemp(path.join(tmpdir(), 'journeyline-command-'))
  const holding = new pg.Client({ connectionString: ownerUrl })
  await holding.connect()
  onTestFinished(async () => {
    await holding.end()
    await drop()
    await rm(folder, { recursive: true })
  })
  await holding.query('select pg_advisory_lock(7270001)') // under which imports write, one at a time
  const env = {
    ...process.env,
    DATABASE_URL: asOwner(ownerUrl),
    DATA_DIR: folder,
    AUTH_SECRET: 'x'.repeat(32),
  }
  return { holding, env }
}

test('given an import at the command line that is interrupted while it writes, it says that the server goes on with it', async () => {
  const { holding, env } = await givenHeldUp()
  const command = spawn(process.execPath, ['--import', '@journeyline/typescript', CLI, COHORTS], { env })
  const said = text(command.stderr)
  for await (const line of command.stdout) if (String(line).includes('Writing: ')) break
  const ended = once(command, 'exit')
  command.kill('SIGINT')
  expect([(await ended)[0], await said]).toEqual([
    130,
    'Interrupted. A file that was begun goes on with the server, now or at its next start; discard it on its page in the console if it should not, and look there before you import it again.\n',
  ])
  const { rows } = await holding.query(
    'select status, (select count(*)::int from cohort) as cohorts from roster_import',
  )
  expect(rows).toEqual([{ status: 'APPLYING', cohorts: 0 }])
}, 60_000)
