import type { Decision } from '@journeyline/domain/decision'
import { wordsOf } from '@journeyline/domain/decision'
import { hoursApproved, hoursRejected } from '@journeyline/domain/hours/acts'
import {
  HOURS_DECIDED_AT_ONCE,
  type HoursDecision,
  mayApproveHours,
  mayRejectHours,
} from '@journeyline/domain/hours/decide-hours'
import type { Words } from '@journeyline/domain/words/words'
import { allThere, rowId } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { hoursWord } from '../words.ts'
import { approverOf, delegationsOn, entriesToDecide } from './decisions.ts'

/** What came of a decision on several entries: each by itself, so that one that can't be does not hold up the others. */
export interface HoursDecided {
  decidedIds: string[]
  refused: ({ entryId: string } & Words)[]
}

/** Approves hours, each by itself; of two who approve the same at once, one does. */
export function approveManyHours(viewer: SignedIn, input: { entryIds: readonly string[] }, clock: Clock) {
  return decide(viewer, input.entryIds, { status: 'APPROVED', reason: null, judge: mayApproveHours }, clock)
}

/** Rejects hours with a reason, each by itself; they can be sent again. */
export function rejectManyHours(
  viewer: SignedIn,
  { entryIds, reason }: { entryIds: readonly string[]; reason: string },
  clock: Clock,
) {
  const judge = (decision: HoursDecision) => mayRejectHours({ ...decision, reason })
  return decide(viewer, entryIds, { status: 'REJECTED', reason: reason.trim(), judge }, clock)
}

const DONE = { APPROVED: hoursApproved, REJECTED: hoursRejected }

interface How {
  status: 'APPROVED' | 'REJECTED'
  reason: string | null
  judge(decision: HoursDecision): Decision
}

async function decide(
  viewer: SignedIn,
  entryIds: readonly string[],
  { status, reason, judge }: How,
  clock: Clock,
): Promise<HoursDecided> {
  const asked = new Map(entryIds.map((entryId) => [rowId('HoursEntry', entryId), entryId]))
  if (asked.size === 0) throw new InputError([{ path: ['entryIds'], ...hoursWord('HOURS_NONE_TO_DECIDE') }])
  if (asked.size > HOURS_DECIDED_AT_ONCE)
    throw new InputError([
      { path: ['entryIds'], ...hoursWord('HOURS_TOO_MANY_TO_DECIDE', { most: HOURS_DECIDED_AT_ONCE }) },
    ])
  const ids = [...asked.keys()]
  return viewer
    .transaction(async (tx) => {
      // in id order, so that two who decide on the same entries queue up instead of blocking each other
      await tx.$queryRaw`select from hours_entry where id = any (${ids}::uuid[]) order by id for no key update`
      const entries = await entriesToDecide(tx, viewer, ids)
      allThere(
        'HoursEntry',
        ids,
        [...entries.keys()].map((id) => ({ id })),
        hoursWord('HOURS_ENTRY_UNKNOWN'),
      )
      const delegations = await delegationsOn(tx, clock.today())
      const judged = ids.map((id) => {
        const { facts, secondPersonApproves } = entries.get(id)!
        const approver = approverOf(viewer)
        return {
          id,
          decision: judge({
            entry: facts,
            approver,
            delegations,
            today: clock.today(),
            secondPersonApproves,
          }),
        }
      })
      const decidedIds = judged.flatMap(({ id, decision }) => (decision.allowed ? [id] : []))
      await tx.hoursEntry.updateMany({
        where: { id: { in: decidedIds } },
        data: { status, decidedAt: clock.now(), decidedById: viewer.personId, decisionReason: reason },
      })
      const detail = reason === null ? {} : { reason }
      await record(tx, viewer, ...decidedIds.map((id) => DONE[status](id, detail, entries.get(id)!.whose)))
      const refused = judged.flatMap(({ id, decision }) =>
        decision.allowed ? [] : [{ entryId: asked.get(id)!, ...wordsOf(decision) }],
      )
      return { decidedIds, refused }
    })
    .catch(orNoHours)
}
