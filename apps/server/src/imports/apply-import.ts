import type { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { Clock } from '../clock.ts'
import { violates } from '../db-errors.ts'
import { RuleError } from '../errors.ts'
import type { Tx } from '../viewer.ts'
import { APPLY_COHORTS, COHORTS_CHANGED } from './apply-cohorts.ts'
import { APPLY_ROSTER, LEARNERS_CHANGED, LOCK_LEARNERS } from './apply-roster.ts'
import { failImport } from './fail-import.ts'
import type { Importer } from './importer.ts'
import { judgeAgain } from './judge-again.ts'
import type { Run } from './judged-row.ts'

/** What is created before the rows are written. */
export interface ToCreate {
  cohorts: (CohortDetails & { programId: string })[]
  employers: string[]
}

interface StartedImport {
  id: string
  kind: string
}

const HEARTBEAT = 5_000
/** How long writing may take, in milliseconds: minutes for the largest file. */
const TIMEOUT = { timeout: 15 * 60_000 }

/** Writes a previewed import in one transaction; never rejects, a failure is kept in words. */
export async function applyImport(
  viewer: Importer,
  started: StartedImport,
  toCreate: ToCreate,
  clock: Clock,
): Promise<void> {
  // on another connection than the transaction's, so that it is seen
  const heartbeat = setInterval(() => void beat(viewer, started.id, clock), HEARTBEAT)
  try {
    await viewer.transaction((tx) => apply(tx, viewer.personId, started, toCreate, clock), TIMEOUT)
  } catch (error) {
    await failImport(viewer, { importId: started.id, status: 'APPLYING', error: inWords(error) })
  } finally {
    clearInterval(heartbeat)
  }
}

async function apply(
  tx: Tx,
  actorId: string | null,
  { id, kind }: StartedImport,
  toCreate: ToCreate,
  clock: Clock,
): Promise<void> {
  const run: Run = (text, values) => tx.$queryRawUnsafe(text, ...values)
  // one import is written at a time: two with the same learners would meet
  await run('select pg_advisory_xact_lock(7270001)::text', [])
  const ours = await run('select 1 from roster_import where id = $1::uuid and status = $2', [id, 'APPLYING'])
  if (ours.length === 0) throw new RuleError('The import was begun anew meanwhile.')
  if (kind === 'COHORTS') {
    await sameAsPreviewed(run, COHORTS_CHANGED, id)
    for (const statement of APPLY_COHORTS) await run(statement, [id])
  } else {
    await run(LOCK_LEARNERS, [id])
    await sameAsPreviewed(run, LEARNERS_CHANGED, id)
    await create(tx, actorId, toCreate)
    const isCreated = toCreate.cohorts.length + toCreate.employers.length > 0
    if (isCreated) await judgeAgain(run, id, clock.today())
    for (const { text, byPerson } of APPLY_ROSTER) await run(text, byPerson ? [id, actorId] : [id])
  }
  await finish(tx, run, { id, actorId, now: clock.now() })
}

async function sameAsPreviewed(run: Run, changed: string, importId: string) {
  const rows = await run<{ line: number }>(changed, [importId])
  if (rows.length > 0) {
    throw new RuleError(
      'The program changed since this preview; nothing was written. Preview the file again.',
    )
  }
}

async function create(tx: Tx, actorId: string | null, { cohorts, employers }: ToCreate) {
  for (const { startsOn, expectedEndsOn, ...cohort } of cohorts) {
    const days = { startsOn: new Date(startsOn), expectedEndsOn: new Date(expectedEndsOn) }
    const created = await tx.cohort.createManyAndReturn({
      data: [{ ...cohort, ...days }],
      skipDuplicates: true,
    })
    for (const { id } of created) await audit(tx, actorId, 'cohort.created', 'Cohort', id)
  }
  for (const name of employers) {
    const created = await tx.employer.createManyAndReturn({ data: [{ name }], skipDuplicates: true })
    for (const { id } of created) await audit(tx, actorId, 'employer.created', 'Employer', id)
  }
}

async function finish(
  tx: Tx,
  run: Run,
  { id, actorId, now }: { id: string; actorId: string | null; now: Date },
) {
  const finished = await run(FINISH, [id, now])
  if (finished.length === 0) throw new RuleError('The import was begun anew meanwhile.')
  await run('delete from roster_import_part where import_id = $1::uuid', [id])
  await audit(tx, actorId, 'import.applied', 'RosterImport', id)
}

async function audit(tx: Tx, actorId: string | null, act: string, subjectType: string, subjectId: string) {
  await tx.auditEntry.create({ data: { actorId, act, subjectType, subjectId } })
}

async function beat({ db }: Importer, id: string, { now }: Clock) {
  // a heartbeat that fails is a silent one
  await db.rosterImport
    .updateMany({ where: { id, status: 'APPLYING' }, data: { heartbeatAt: now() } })
    .catch(() => {})
}

function inWords(error: unknown): unknown {
  if (violates(error, 'cohort_has_seats')) {
    return new RuleError(
      'A cohort has fewer free seats than the file needs; nothing was written. Raise its capacity and preview the file again.',
    )
  }
  const isTaken = ['learner_email_once', 'learner_external_id_key', 'enrollment_one_active_per_learner'].some(
    (constraint) => violates(error, constraint),
  )
  return isTaken
    ? new RuleError('The program changed since this preview; nothing was written. Preview the file again.')
    : error
}

const FINISH = `
  update roster_import i set status = 'APPLIED', applied_at = $2::timestamptz, heartbeat_at = $2::timestamptz,
    rows_to_create = n.creates, rows_to_change = n.changes, rows_unchanged = n.same, rows_refused = n.refused
  from (select count(*) filter (where outcome = 'CREATE') as creates, count(*) filter (where outcome = 'CHANGE') as changes,
    count(*) filter (where outcome = 'SAME') as same, count(*) filter (where outcome = 'REFUSE') as refused
    from roster_import_row where import_id = $1::uuid) n
  where i.id = $1::uuid and i.status = 'APPLYING' returning i.id::text`
