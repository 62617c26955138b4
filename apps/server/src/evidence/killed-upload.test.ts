import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@journeyline/db/connect'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { cloneDatabase } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { sha256 } from '../../test/given/evidence.ts'
import { givenIn } from '../../test/given/given.ts'
import { EvidenceContents } from './contents.ts'

/** When they are killed, in milliseconds after their first file. */
const MOMENTS = [0, 13, 37, 71, 103]
/** So often it is tried to kill one between a file's content and its row, which is a matter of luck. */
const TRIES = 40

test('a server that is killed while files come in leaves no row without its content, and nothing that stays', async () => {
  const clone = await cloneDatabase(inject('adminUrl'))
  const [staff, employer, auth] = [
    connect(clone.roles.staff),
    connect(clone.roles.employer),
    connect(clone.roles.auth),
  ]
  const folder = await mkdtemp(path.join(tmpdir(), 'journeyline-killed-'))
  onTestFinished(async () => {
    await Promise.all([staff.close(), employer.close(), auth.close()])
    await clone.drop()
    await rm(folder, { recursive: true })
  })
  await ensurePrograms(staff)
  const given = givenIn({ staff, employer, auth })
  const [sam, { id: learnerId }] = [await given.staff(), await given.learner()]
  const contents = await EvidenceContents.open({ folder, bucket: null }, staff)
  const lying = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  }
  const { viewerKey } = await auth.prisma.installation.findUniqueOrThrow({ where: { id: 1 } })
  const key = Buffer.from(viewerKey).toString('hex')
  let leftBehind = 0
  for (let tried = 0; tried < MOMENTS.length || (leftBehind === 0 && tried < TRIES); tried++) {
    const moment = MOMENTS[tried] ?? (tried * 31) % 127
    await killedAfter(moment, childThatStores(clone.roles.staff, folder, learnerId, sam.personId, key))
    // what the killed process had sent is done with
    const busy = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and state <> 'idle'`
    while ((await staff.pool.query(busy)).rowCount) await wait(20)
    const files = await staff.prisma.evidenceFile.findMany({ select: { sha256: true, bytes: true } })
    const told = `killed after ${moment} ms`
    for (const file of files) {
      expect(sha256(await buffer((await contents.read(file))!)), told).toBe(file.sha256)
    }
    leftBehind += (await lying()).length - files.length
    await contents.sweep(new Date(Date.now() + 2 * 60 * 60 * 1000))
    expect((await lying()).sort(), told).toEqual(files.map((file) => file.sha256).sort())
  }
  expect(leftBehind).toBeGreaterThan(0)
})

function childThatStores(...given: string[]): ChildProcess {
  const script = new URL('../../test/evidence-child.ts', import.meta.url)
  return spawn(process.execPath, ['--import', '@journeyline/typescript', script.pathname, ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Kills the child so many milliseconds after it stored its first file. */
async function killedAfter(moment: number, child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  await once(child.stdout!, 'data')
  await wait(moment)
  child.kill('SIGKILL')
  await exited
}
