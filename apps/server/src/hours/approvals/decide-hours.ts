import type { Decision } from '@journeyline/domain/decision'
import { hoursApproved, hoursRejected } from '@journeyline/domain/hours/acts'
import { type HoursDecision, mayApproveHours, mayRejectHours } from '@journeyline/domain/hours/decide-hours'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { notThere, rowId } from '../../graphql/row-id.ts'
import { type ErrorPolicy, judgedEach, notRefused, rowsAsked } from '../../kernel/batch.ts'
import type { Clock } from '../../kernel/clock.ts'
import { doneRows, Same } from '../../kernel/done-rows.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { hoursWord } from '../words.ts'
import { approverOf, delegationsOn, type EntryToDecide, entriesToDecide } from './decisions.ts'

interface HoursToDecide {
  hoursEntryIds: readonly string[]
  errorPolicy: ErrorPolicy
}

/** Approves hours; of two who approve the same at once, one does. */
export function approveManyHours(viewer: SignedIn, input: HoursToDecide, clock: Clock) {
  return decide(viewer, input, { status: 'APPROVED', reason: null, judge: mayApproveHours }, clock)
}

/** Rejects hours with a reason; they can be sent again. */
export function rejectManyHours(
  viewer: SignedIn,
  { reason, ...input }: HoursToDecide & { reason: string },
  clock: Clock,
) {
  const judge = (decision: HoursDecision) => mayRejectHours({ ...decision, reason })
  return decide(viewer, input, { status: 'REJECTED', reason: reason.trim(), judge }, clock)
}

const DONE = { APPROVED: hoursApproved, REJECTED: hoursRejected }

interface How {
  status: 'APPROVED' | 'REJECTED'
  reason: string | null
  judge(decision: HoursDecision): Decision
}

async function decide(
  viewer: SignedIn,
  { hoursEntryIds, errorPolicy }: HoursToDecide,
  how: How,
  clock: Clock,
) {
  const asked = judgedEach(
    rowsAsked('hoursEntryIds', hoursEntryIds, ROWS_AT_ONCE.HOURS_DECIDED),
    (hoursEntryId) => rowId('HoursEntry', hoursEntryId),
  )
  const ids = [...new Set(notRefused(asked))]
  return viewer.transaction(async (tx) => {
    // in id order, so that two who decide on the same entries queue up instead of blocking each other
    await tx.$queryRaw`select from hours_entry where id = any (${ids}::uuid[]) order by id for no key update`
    const entries = await entriesToDecide(tx, viewer, ids)
    const today = clock.today()
    const facts = { approver: approverOf(viewer), delegations: await delegationsOn(tx, today), today }
    const decided = new Map<string, number>()
    const rows = judgedEach(asked, (id, index) => {
      const entry = entries.get(id)
      if (!entry) throw notThere(hoursWord('HOURS_ENTRY_UNKNOWN'), { HoursEntry: id })
      const before = decided.get(id)
      if (before !== undefined) return new Same<{ hoursEntry: EntryToDecide['row'] }>(before)
      if (isSo(entry, viewer, how)) return new Same({ hoursEntry: entry.row })
      const { secondPersonApproves } = entry
      enforce(how.judge({ entry: entry.facts, secondPersonApproves, ...facts }))
      decided.set(id, index)
      return entry
    })
    return {
      rows: await doneRows(tx, {
        ...{ rows, errorPolicy, outcome: 'UPDATED', refusedBy: orNoHours },
        write: (some) => written(tx, viewer, some, how, clock),
      }),
    }
  })
}

/** Whether the viewer decided just so already: then an answer was lost. */
const isSo = ({ row }: EntryToDecide, { personId }: SignedIn, { status, reason }: How) =>
  row.status === status && row.decidedById === personId && row.decisionReason === reason

async function written(
  tx: Tx,
  viewer: SignedIn,
  entries: EntryToDecide[],
  { status, reason }: How,
  clock: Clock,
) {
  const after = await tx.hoursEntry.updateManyAndReturn({
    where: { id: { in: entries.map(({ row }) => row.id) } },
    data: { status, decidedAt: clock.now(), decidedById: viewer.personId, decisionReason: reason },
  })
  const rowOf = new Map(after.map((row) => [row.id, row]))
  const detail = reason === null ? {} : { reason }
  await record(
    tx,
    viewer,
    ...entries.map(({ row: { id, enrollmentId, learnerId } }) =>
      DONE[status](id, detail, { enrollmentId, learnerId }),
    ),
  )
  return entries.map(({ row }) => ({ hoursEntry: found(rowOf.get(row.id), 'HOURS_ENTRY') }))
}
