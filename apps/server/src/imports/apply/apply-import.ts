import { importApplied } from '@journeyline/domain/imports/acts'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import type { Clock } from '../../kernel/clock.ts'
import { violates } from '../../kernel/db-errors.ts'
import { RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { failImport } from '../fail-import.ts'
import type { ToCreate } from '../imported-kind.ts'
import type { Importer } from '../importer.ts'
import type { Run } from '../judged-row.ts'
import { kindOf } from '../kinds.ts'
import { importWord } from '../words.ts'

interface StartedImport {
  id: string
  kind: string
}

const HEARTBEAT = 5_000
/** How long writing may take, in milliseconds: minutes for the largest file. */
const TIMEOUT = { timeout: 15 * 60_000 }

/** Writes a previewed import in one transaction; rejects only for what may be tried again, a failure is kept in words. */
export async function applyImport(
  viewer: Importer,
  started: StartedImport,
  toCreate: ToCreate,
  clock: Clock,
): Promise<void> {
  // on another connection than the transaction's, so that it is seen
  const heartbeat = setInterval(() => void beat(viewer, started.id, clock), HEARTBEAT)
  await beat(viewer, started.id, clock)
  try {
    await viewer.transaction((tx) => apply(tx, viewer, started, toCreate, clock), TIMEOUT)
  } catch (error) {
    await failImport(viewer, {
      importId: started.id,
      status: 'APPLYING',
      error: inWords(error, started.kind),
    })
  } finally {
    clearInterval(heartbeat)
  }
}

async function apply(
  tx: Tx,
  acting: Importer,
  { id, kind }: StartedImport,
  toCreate: ToCreate,
  clock: Clock,
): Promise<void> {
  const run: Run = (text, values) => tx.$queryRawUnsafe(text, ...values)
  // one import is written at a time: two with the same learners would meet; this may take as long as the other one may
  await run(`select set_config('lock_timeout', '15min', true), pg_advisory_xact_lock(7270001)::text`, [])
  const ours = await run('select 1 from roster_import where id = $1::uuid and status = $2', [id, 'APPLYING'])
  if (ours.length === 0) throw new RuleError(importWord('IMPORT_BEGUN_ANEW_MEANWHILE'))
  const { lock, changed, create, statements } = kindOf(kind)
  const today = clock.today()
  if (lock !== null) await run(lock, [id])
  await sameAsPreviewed(run, changed, id)
  await create?.({ tx, run, importId: id, acting, today, toCreate })
  const known = { actorId: acting.personId, today: today.toString() }
  for (const { text, says = [] } of statements) await run(text, [id, ...says.map((word) => known[word])])
  await finish(run, { id, now: clock.now() })
  await record(tx, acting, importApplied(id, {}, { kind: kind as ImportKind }))
}

async function sameAsPreviewed(run: Run, changed: string, importId: string) {
  const rows = await run<{ line: number }>(changed, [importId])
  if (rows.length > 0) {
    throw new RuleError(importWord('IMPORT_PREVIEW_OUTDATED'))
  }
}

async function finish(run: Run, { id, now }: { id: string; now: Date }) {
  const finished = await run(FINISH, [id, now])
  if (finished.length === 0) throw new RuleError(importWord('IMPORT_BEGUN_ANEW_MEANWHILE'))
  await run('delete from roster_import_part where import_id = $1::uuid', [id])
}

async function beat({ db }: Importer, id: string, { now }: Clock) {
  // a heartbeat that fails is a silent one
  await db.import
    .updateMany({ where: { id, status: 'APPLYING' }, data: { heartbeatAt: now() } })
    .catch(() => {})
}

function inWords(error: unknown, kind: string): unknown {
  if (violates(error, 'cohort_has_seats')) {
    return new RuleError(importWord('IMPORT_SEATS_MISSING'))
  }
  if (kind === 'ROSTER' && violates(error, 'hours_entry_within_employment')) {
    return new RuleError(importWord('IMPORT_STARTS_AFTER_HOURS'))
  }
  return MET_ANOTHER.some((constraint) => violates(error, constraint))
    ? new RuleError(importWord('IMPORT_PREVIEW_OUTDATED'))
    : error
}

/** What the database refuses where somebody wrote between the last look and the writing. */
const MET_ANOTHER = [
  'learner_email_once',
  'learner_external_id_key',
  'enrollment_one_active_per_learner',
  'hours_day_within_its_length',
  'hours_entry_within_employment',
  'hours_entry_reference_once',
]

const FINISH = `
  update roster_import i set status = 'APPLIED', applied_at = $2::timestamptz, heartbeat_at = $2::timestamptz,
    rows_to_create = n.creates, rows_to_change = n.changes, rows_unchanged = n.same, rows_refused = n.refused
  from (select count(*) filter (where outcome = 'CREATE') as creates, count(*) filter (where outcome = 'CHANGE') as changes,
    count(*) filter (where outcome = 'SAME') as same, count(*) filter (where outcome = 'REFUSE') as refused
    from roster_import_row where import_id = $1::uuid) n
  where i.id = $1::uuid and i.status = 'APPLYING' returning i.id::text`
