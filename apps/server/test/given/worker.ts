import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@journeyline/db/connect'
import { onServer } from '@journeyline/db/databases'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { cloneDatabase } from '@journeyline/db/testing'
import pino from 'pino'
import { inject, onTestFinished } from 'vitest'
import { EvidenceContents } from '../../src/evidence/contents.ts'
import type { AtWork, Job, Reaction } from '../../src/jobs/job.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { nobodyInParticular } from '../../src/kernel/viewer.ts'

/** A database of one's own in which workers are started, stopped and killed. */
export async function givenWorkers() {
  const clone = await cloneDatabase(inject('adminUrl'))
  const urls = clone.roles
  const auth = connect(urls.auth)
  const { viewerKey } = await auth.prisma.installation.findUniqueOrThrow({ where: { id: 1 } })
  const [staff, employer, link, worker] = [
    connect(urls.staff, { viewerKey }),
    connect(urls.employer, { viewerKey }),
    connect(urls.link, { viewerKey }),
    connect(urls.worker, { max: 8 }),
  ]
  const said: string[] = []
  const log = pino(
    { base: null },
    { write: (line) => void said.push((JSON.parse(line) as { msg: string }).msg) },
  )
  const folder = await mkdtemp(path.join(tmpdir(), 'journeyline-worker-'))
  const at: AtWork = {
    database: { staff, auth, worker },
    evidence: await EvidenceContents.open({ folder, bucket: null }, staff),
    clock: systemClock,
  }
  const stops: (() => Promise<void>)[] = []
  onTestFinished(async () => {
    await Promise.all(stops.map((stop) => stop()))
    await Promise.all([staff, employer, link, auth, worker].map((connection) => connection.close()))
    await clone.drop()
    await rm(folder, { recursive: true })
  })
  await ensurePrograms(staff)

  /** A worker in this process that does this work. */
  const start = async (work: { jobs?: Job[]; reactions?: Reaction[] }, grace = 5000) => {
    const started = await startWorker(at, { jobs: [], reactions: [], ...work }, log, { grace })
    let stopped: Promise<void> | null = null
    const stop = () => {
      stopped ??= started.stop()
      return stopped
    }
    stops.push(stop)
    return { stop }
  }
  /** A worker in a process of its own, which does all that the product has. */
  const startChild = async (): Promise<ChildProcess> => {
    const script = new URL('../worker-child.ts', import.meta.url).pathname
    const child = spawn(
      process.execPath,
      ['--import', '@journeyline/typescript', script, urls.staff, urls.auth, urls.worker],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    stops.push(async () => void child.kill('SIGKILL'))
    await once(child.stdout!, 'data')
    return child
  }
  /** Whether the worker's role finds, or changes, a row by this. */
  const have = async (sql: string) => (await worker.pool.query(sql)).rowCount !== 0
  /** Ends every connection of the workers, as a database that restarts does. */
  const loseConnections = () =>
    onServer(clone.ownerUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()`,
        [new URL(urls.worker).username],
      ),
    )
  return {
    at,
    staff,
    employer,
    auth,
    worker,
    /** All others that the server asks as. */
    viewers: { staff, employer, link, auth },
    said,
    start,
    startChild,
    have,
    loseConnections,
    importer: nobodyInParticular(staff),
  }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
