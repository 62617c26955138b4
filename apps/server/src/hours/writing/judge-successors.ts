import type { Prisma } from '@journeyline/db/connect'
import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { type Judged, judgedEach } from '../../kernel/batch.ts'
import type { Clock } from '../../kernel/clock.ts'
import { Same } from '../../kernel/done-rows.ts'
import { Refusal, RuleError } from '../../kernel/errors.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'
import type { Successor } from './entries-to-mend.ts'
import { judgedHours, type Turns } from './judge-hours.ts'
import { isAsAsked, isSameSuccession, type Succession, saysSo } from './successors.ts'

/** What is written of an entry that may come in the place of another. */
export type SuccessorToWrite = Prisma.HoursEntryCreateManyInput

/** What an act that puts entries in the place of others asks of each. */
interface Rule {
  /** The field by which the new entry names the one in whose place it comes. */
  names: 'resubmitsId' | 'correctsId'
  /** What stands in its place already. */
  standing(asked: Succession): Successor | null
  /** Whether an entry that says already what it is to say may stay as it is; never, where left out. */
  saidAlready?(asked: Succession): boolean
  /** Throws why nothing may come in its place. */
  may(asked: Succession): void
  /** Said of an entry in whose place another row of the batch puts something else. */
  sentTwice: 'HOURS_SENT_AGAIN_ALREADY' | 'HOURS_CORRECTED_ALREADY'
}

/** What each comes to: an entry to be written, one that stands so already, or why it can't be. */
export async function judgedInPlaceOf(
  tx: Tx,
  viewer: SignedIn,
  successions: readonly Judged<Succession>[],
  clock: Clock,
  { names, standing, saidAlready, may, sentTwice }: Rule,
): Promise<Judged<SuccessorToWrite | Same<{ hoursEntry: HoursEntry }>>[]> {
  const asked = judgedEach(successions, (one) => {
    const { entry, successor } = one
    const stands = standing(one)
    if (isAsAsked(stands, one, viewer)) return new Same({ hoursEntry: stands })
    if (saidAlready?.(one) && saysSo(one)) return new Same<{ hoursEntry: HoursEntry }>({ hoursEntry: entry })
    may(one)
    return successor
  })
  const judged = await judgedHours(tx, viewer, asked, clock, onceEach(successions, sentTwice))
  return judgedEach(judged, (row, index) => {
    const succession = successions[index]!
    if (row instanceof Same || succession instanceof Refusal) return row as typeof row & Same<never>
    return { ...row, [names]: succession.entry.id }
  })
}

/** In the place of an entry comes one: the same again is the same, and anything else is refused. */
function onceEach(successions: readonly Judged<Succession>[], sentTwice: Rule['sentTwice']): Turns {
  const earlier = new Map<string, Succession & { index: number }>()
  const at = (index: number) => successions[index] as Succession // those that are refused have no turn
  return {
    before(index) {
      const before = earlier.get(at(index).entry.id)
      if (!before) return null
      if (isSameSuccession(at(index), before)) return new Same<{ hoursEntry: HoursEntry }>(before.index)
      throw new RuleError(hoursWord(sentTwice))
    },
    after: (index) => void earlier.set(at(index).entry.id, { ...at(index), index }),
  }
}
