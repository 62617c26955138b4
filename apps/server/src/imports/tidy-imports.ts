import type { Db } from '@journeyline/db/connect'
import { awaitedSubjects } from '@journeyline/db/jobs/awaited-subjects'
import { IMPORT_KEPT_DAYS } from '@journeyline/domain/imports/kept-rows'
import type { AtWork } from '../jobs/job.ts'
import { keptFailure } from './failure-said.ts'
import { SILENCE } from './is-interrupted.ts'
import { reaction } from './when-import-begun.ts'
import { importWord } from './words.ts'

const DAY = 24 * 3600 * 1000

/**
 * Ends imports that nobody works on any more, in words, and removes what nobody needs any more: copies of people's data from
 * files that were imported, or that nobody went on with, a month ago. That a file was imported stays on record.
 */
export async function tidyImports({ database, clock }: Pick<AtWork, 'database' | 'clock'>): Promise<void> {
  const now = clock.now()
  const db = database.staff.prisma
  await endForsaken(database, now)
  const old = { lt: new Date(now.getTime() - IMPORT_KEPT_DAYS * DAY) }
  await removeRows(db, old)
  await db.import.deleteMany({
    where: { status: { in: ['UPLOADING', 'PREVIEWED', 'FAILED'] }, heartbeatAt: old },
  })
}

/**
 * An import that is silent waits its turn, or its worker died and another one comes to it; but where no job names it nobody ever
 * will: it came with a backup, which holds no jobs. First who is silent, then whom a job names: what is begun meanwhile is not met.
 */
async function endForsaken({ staff, worker }: AtWork['database'], now: Date) {
  const { import: imports } = staff.prisma
  const silent = await imports.findMany({
    where: {
      status: { in: ['READING', 'APPLYING'] },
      OR: [{ heartbeatAt: null }, { heartbeatAt: { lt: new Date(now.getTime() - SILENCE) } }],
    },
    select: { id: true, status: true, heartbeatAt: true },
  })
  if (silent.length === 0) return
  const awaited = await awaitedSubjects(worker.pool, reaction)
  const failed = {
    ...{ status: 'FAILED', failure: keptFailure(importWord('IMPORT_INTERRUPTED')) },
    heartbeatAt: now,
  }
  for (const standing of silent)
    if (!awaited.has(standing.id)) await imports.updateMany({ where: standing, data: failed })
}

/** File by file, as a statement may not take long. */
async function removeRows(db: Db, appliedAt: { lt: Date }) {
  const where = { status: { in: ['APPLIED', 'UNDONE'] }, appliedAt, rows: { some: {} } }
  for (const { id } of await db.import.findMany({ where, select: { id: true }, take: 20 }))
    await db.importRow.deleteMany({ where: { importId: id } })
}
