import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@journeyline/db/connect'
import { ensurePrograms } from '@journeyline/db/reference-data'
import { cloneDatabase } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { givenIn } from '../../test/given.ts'
import { rosterOf } from '../../test/roster-of.ts'
import { systemClock } from '../clock.ts'
import { backgroundIsDone } from './background.ts'
import type { Importer } from './importer.ts'
import { previewRoster } from './preview-roster.ts'
import { storeFile } from './store-file.ts'

const ROWS = 1500

test('an import that is killed leaves the database as before or as after, and can be begun anew', async () => {
  const clone = await cloneDatabase(inject('adminUrl'))
  const [staff, employer, auth] = [
    connect(clone.roles.staff),
    connect(clone.roles.employer),
    connect(clone.roles.auth),
  ]
  onTestFinished(async () => {
    await Promise.all([staff.close(), employer.close(), auth.close()])
    await clone.drop()
  })
  await ensurePrograms(staff)
  const given = givenIn({ staff, employer, auth })
  await given.cohort({ code: 'large', capacity: ROWS })
  const viewer: Importer = await given.staff()
  const bytes = Buffer.from(rosterOf(ROWS))
  const id = await storeFile(viewer, { kind: 'ROSTER', fileName: 'large.csv' }, piecesOf(bytes))
  const counts = async () => {
    const { rows } = await staff.pool.query(`select (select count(*) from learner)::int as learners,
      (select count(*) from enrollment)::int as enrollments, (select seats_taken from cohort) as seats,
      (select count(*) from stage_change)::int > 0 as moves, (select count(*) from funding_award)::int as awards,
      (select count(*) from roster_import_part)::int > 0 as parts,
      (select status from roster_import) as status`)
    return rows[0]
  }
  // what the killed process had sent is done with
  const quiet = async () => {
    const busy = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and state <> 'idle'`
    while ((await staff.pool.query(busy)).rowCount) await wait(20)
  }
  const before = { learners: 0, enrollments: 0, seats: 0, moves: false, awards: 0, parts: true }
  const after = { learners: ROWS, enrollments: ROWS, seats: ROWS, moves: true, awards: ROWS, parts: false }
  const outcomes = new Set<string>()
  for (const moment of [0, 200, null]) {
    const silent = new Date(Date.now() - 60_000) // as it is half a minute after a kill
    await staff.prisma.rosterImport.updateMany({ where: { id }, data: { heartbeatAt: silent } })
    await previewRoster(viewer, id, systemClock)
    await backgroundIsDone()
    await killedAfter(moment, childThatImports(clone.roles.staff, id))
    await quiet()
    const { status, ...rows } = await counts()
    outcomes.add(status)
    expect(rows).toEqual(status === 'APPLIED' ? after : before)
    if (status === 'APPLIED') break
    expect(status).toBe('APPLYING')
  }
  expect([...outcomes].at(0)).toBe('APPLYING') // the kill at the very beginning came in the middle
  expect([...outcomes].at(-1)).toBe('APPLIED')
}, 60_000)

function childThatImports(url: string, importId: string): ChildProcess {
  const script = new URL('../../test/import-child.ts', import.meta.url)
  return spawn(process.execPath, ['--import', 'tsx', script.pathname, url, importId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Kills the child so many milliseconds after it began to write; null lets it finish. */
async function killedAfter(moment: number | null, child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  await once(child.stdout!, 'data')
  if (moment !== null) {
    await wait(moment)
    child.kill('SIGKILL')
  }
  await exited
}

async function* piecesOf(bytes: Buffer) {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536)
}
