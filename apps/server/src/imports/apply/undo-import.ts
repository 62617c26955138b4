import { importUndone } from '@journeyline/domain/imports/acts'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import type { ImportStatus } from '@journeyline/domain/imports/import-status'
import { mayUndoImport } from '@journeyline/domain/imports/may-undo-import'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import type { Run } from '../judged-row.ts'
import { importWord } from '../words.ts'

/** How long taking back may take, in milliseconds: longer than the largest file needs. */
const TIMEOUT = { timeout: 120_000 }

/** Takes back what a file made, all of it, while nothing rests on it; one that is taken back is. */
export async function undoImport(viewer: SignedIn, importId: string, { now }: Clock) {
  return viewer.transaction(async (tx) => {
    const run: Run = (text, values) => tx.$queryRawUnsafe(text, ...values)
    // no file is written meanwhile: what one makes might rest on what goes
    const [free] = await run<{ free: boolean }>('select pg_try_advisory_xact_lock(7270001) as free', [])
    if (!free?.free) throw new RuleError(importWord('IMPORT_ANOTHER_APPLYING'))
    const row = found(await tx.import.findUnique({ where: { id: importId } }), 'IMPORT')
    if (row.status === 'UNDONE') return row
    const status = row.status as ImportStatus // a check of the table's names them
    enforce(mayUndoImport({ ...row, status, now: now() }))
    await run(LOCK, [importId])
    const [rests] = await run<{ rows: number; line: number; key: string }>(UNDO, [importId])
    if (rests) throw new RuleError(importWord('IMPORT_RESTED_ON', rests))
    await run(SHOW_READINGS, [importId])
    const undone = { status: 'UNDONE', undoneAt: now(), undoneById: viewer.personId }
    const after = await tx.import.update({ where: { id: importId }, data: undone })
    await record(tx, viewer, importUndone(importId, {}, { kind: row.kind as ImportKind }))
    return after
  }, TIMEOUT)
}

/** Holds what the file made, so that nobody builds on it or decides about it meanwhile. */
const LOCK = `
  with made as materialized (select * from import_made($1::uuid)),
    learners as (select 1 from learner where id in (select id from made where made = 'learner') order by id for update),
    enrollments as (select 1 from enrollment where id in (select id from made where made = 'enrollment') order by id for update),
    cohorts as (select 1 from cohort where id in (select id from made where made = 'cohort') order by id for update),
    placements as (select 1 from placement where id in (select id from made where made = 'placement') order by id for update),
    hours as (select 1 from hours_entry where id in (select id from made where made = 'hours_entry') order by id for update)
  select (select count(*) from learners)::int + (select count(*) from enrollments)::int + (select count(*) from cohorts)::int
    + (select count(*) from placements)::int + (select count(*) from hours)::int as held`

/** Answers on how many rows of the file something rests, and the first of them; no row where all is taken back. */
const UNDO = `
  select u.rows, u.line, r.key from undo_import($1::uuid) u join roster_import_row r on r.import_id = $1::uuid and r.line = u.line`

/** Enrollments whose readings went show the latest that is left. */
const SHOW_READINGS = `
  update enrollment e set practicode_cases = l.cases_done, practicode_score = l.score_percent
  from roster_import_row r left join lateral (select cases_done, score_percent from practicode_reading
      where enrollment_id = (r.row ->> 'enrollmentId')::uuid order by read_on desc, id desc limit 1) l on true
  where r.import_id = $1::uuid and r.outcome = 'CREATE' and r.row -> 'reading' is not null and e.id = (r.row ->> 'enrollmentId')::uuid
    and (e.practicode_cases, e.practicode_score) is distinct from (l.cases_done, l.score_percent)`
