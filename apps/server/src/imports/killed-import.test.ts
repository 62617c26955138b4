import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@journeyline/db/connect'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { cloneDatabase } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { givenIn } from '../../test/given.ts'
import { inPieces } from '../../test/in-pieces.ts'
import { rosterOf } from '../../test/roster-of.ts'
import { systemClock } from '../clock.ts'
import { backgroundIsDone } from './background.ts'
import { importRoster } from './import-roster.ts'
import type { Importer } from './importer.ts'
import { previewRoster } from './preview-roster.ts'
import { storeFile } from './store-file.ts'

const ROWS = 1500
const SEED = 20261123
/** When the five are killed, in milliseconds after they began to write: at once, and at moments as they come. */
const MOMENTS = [0, ...moments(4, 350)]

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
  const viewer: Importer = await given.staff()
  const preview = async (id: string) => {
    await previewRoster(viewer, id, systemClock)
    await backgroundIsDone()
  }
  const counts = async (cohortId: string, importId: string) => {
    const { rows } = await staff.pool.query(COUNTS, [cohortId, importId])
    return rows[0]
  }
  // what the killed process had sent is done with
  const quiet = async () => {
    const busy = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and state <> 'idle'`
    while ((await staff.pool.query(busy)).rowCount) await wait(20)
  }
  const before = { enrollments: 0, seats: 0, moves: false, awards: 0, parts: true }
  const after = { enrollments: ROWS, seats: ROWS, moves: true, awards: ROWS, parts: false }
  let imported = 0
  let killedInTheMiddle = 0
  for (const [index, moment] of MOMENTS.entries()) {
    const cohort = await given.cohort({ code: `large-${index}`, capacity: ROWS })
    const file = inPieces(rosterOf(ROWS, cohort.code, cohort.code))
    const id = await storeFile(viewer, { kind: 'ROSTER', fileName: 'large.csv' }, file)
    await preview(id)
    await killedAfter(moment, childThatImports(clone.roles.staff, id))
    await quiet()
    const { status, learners, ...rows } = await counts(cohort.id, id)
    imported += status === 'APPLIED' ? ROWS : 0
    const told = `killed after ${moment} ms`
    expect(['APPLYING', 'APPLIED'], told).toContain(status)
    expect(rows, told).toEqual(status === 'APPLIED' ? after : before)
    expect(learners, told).toBe(imported)
    if (status === 'APPLIED') continue
    const silent = new Date(Date.now() - 60_000) // as it is half a minute after a kill
    await staff.prisma.rosterImport.update({ where: { id }, data: { heartbeatAt: silent } })
    await preview(id)
    await importRoster(viewer, id, {}, systemClock)
    await backgroundIsDone()
    const anew = await counts(cohort.id, id)
    expect(anew, told).toMatchObject({ status: 'APPLIED', ...after })
    imported += ROWS
    killedInTheMiddle++
  }
  expect(killedInTheMiddle).toBeGreaterThan(0)
}, 40_000)

const COUNTS = `select (select count(*) from learner)::int as learners,
  (select count(*) from enrollment where cohort_id = $1)::int as enrollments,
  (select seats_taken from cohort where id = $1) as seats,
  exists (select from stage_change s join enrollment e on e.id = s.enrollment_id where e.cohort_id = $1) as moves,
  (select count(*) from funding_award a join enrollment e on e.id = a.enrollment_id where e.cohort_id = $1)::int as awards,
  exists (select from roster_import_part where import_id = $2) as parts,
  (select status from roster_import where id = $2) as status`

/** So many moments before the latest, random but the same in every run. */
function moments(count: number, latest: number): number[] {
  let state = SEED
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * latest)
  })
}

function childThatImports(url: string, importId: string): ChildProcess {
  const script = new URL('../../test/import-child.ts', import.meta.url)
  return spawn(process.execPath, ['--import', 'tsx', script.pathname, url, importId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Kills the child so many milliseconds after it began to write. */
async function killedAfter(moment: number, child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  await once(child.stdout!, 'data')
  await wait(moment)
  child.kill('SIGKILL')
  await exited
}
