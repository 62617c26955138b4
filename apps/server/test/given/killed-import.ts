import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type Connection, connect } from '@journeyline/db/connect'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { cloneDatabase } from '@journeyline/db/testing'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { inject, onTestFinished } from 'vitest'
import { beginApplying } from '../../src/imports/apply/begin-applying.ts'
import type { Importer } from '../../src/imports/importer.ts'
import { beginReading } from '../../src/imports/preview/begin-reading.ts'
import { storeFile } from '../../src/imports/upload/store-file.ts'
import { workOnImport } from '../../src/imports/work-on-import.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { inPieces } from '../in-pieces.ts'
import { givenIn } from './given.ts'

const SEED = 20261123

/** A database of one's own, whose imports are written by processes that can be killed. */
export async function givenKillable() {
  const clone = await cloneDatabase(inject('adminUrl'))
  const auth = connect(clone.roles.auth)
  const { viewerKey } = await auth.prisma.installation.findUniqueOrThrow({ where: { id: 1 } })
  const [staff, employer] = [
    connect(clone.roles.staff, { viewerKey }),
    connect(clone.roles.employer, { viewerKey }),
  ]
  onTestFinished(async () => {
    await Promise.all([staff.close(), employer.close(), auth.close()])
    await clone.drop()
  })
  await ensurePrograms(staff)
  const given = givenIn({ staff, employer, auth })
  const viewer: Importer = await given.staff()

  /** Sends a file in and previews it; its import's id. */
  const previewed = async (kind: ImportKind, text: string): Promise<string> => {
    const id = await storeFile(viewer, { kind, fileName: 'large.csv' }, inPieces(text), {
      clock: systemClock,
    })
    await preview(viewer, id)
    return id
  }
  /** Lets a process of its own write the import and kills it so many milliseconds after it began; how the import stands then. */
  const killedAfter = async (moment: number, importId: string): Promise<string> => {
    await kill(moment, childThatImports(clone.roles.staff, importId))
    await quiet(staff)
    return (await staff.prisma.import.findUniqueOrThrow({ where: { id: importId } })).status
  }
  /** Begins a killed import anew, as a person can half a minute after the kill. */
  const begunAnew = async (importId: string): Promise<void> => {
    const silent = new Date(Date.now() - 60_000)
    await staff.prisma.import.update({ where: { id: importId }, data: { heartbeatAt: silent } })
    await preview(viewer, importId)
    await beginApplying(viewer, importId, {})
    await workOnImport(viewer, importId, systemClock)
  }
  return { given, staff, previewed, killedAfter, begunAnew }
}

/** At once, and so many moments before the latest, in milliseconds: random but the same in every run. */
export function momentsToKill(count: number, latest: number): number[] {
  let state = SEED
  const moments = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * latest)
  })
  return [0, ...moments]
}

async function preview(viewer: Importer, importId: string): Promise<void> {
  await beginReading(viewer, importId, systemClock)
  await workOnImport(viewer, importId, systemClock)
}

function childThatImports(url: string, importId: string): ChildProcess {
  const script = new URL('../import-child.ts', import.meta.url)
  return spawn(process.execPath, ['--import', '@journeyline/typescript', script.pathname, url, importId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function kill(moment: number, child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  await once(child.stdout!, 'data')
  await wait(moment)
  child.kill('SIGKILL')
  await exited
}

/** What the killed process had sent is done with. */
async function quiet({ pool }: Connection): Promise<void> {
  const busy = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and state <> 'idle'`
  while ((await pool.query(busy)).rowCount) await wait(20)
}
