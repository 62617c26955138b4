import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { wordsOf } from '@journeyline/domain/decision'
import { whyNotRecorded } from '@journeyline/domain/hours/record-hours'
import { Temporal } from 'temporal-polyfill'
import { type Judged, judgedEach, notRefused } from '../../kernel/batch.ts'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { asText, toDate } from '../../kernel/days.ts'
import { Same } from '../../kernel/done-rows.ts'
import { InputError } from '../../kernel/errors.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { dayKey, minutesOfDays } from './days-so-far.ts'
import { employmentMeant, type HoursTarget, hoursTargets } from './hours-targets.ts'
import { type Referred, referencesOf } from './references.ts'
import { subjectsOf } from './subjects.ts'

/** An entry as it is sent; one that comes in the place of another meets its day without what is taken back for it. */
export type HoursAsked = Referred & {
  inPlaceOf?: { takenBack: { onDay: Date; minutes: number } | null }
}

/** What an act has to say of an entry in its turn, once it is known what came of those before it. */
export interface Turns {
  /** The earlier one that it is the same as, if any; throws why it can't be. */
  before(index: number): Same<{ hoursEntry: HoursEntry }> | null
  /** It may be written. */
  after(index: number): void
}

/**
 * Entries as they are written, or why they can't be, in a constant number of statements. Each meets what the ones before it
 * would leave: a day that they fill, a reference that they take.
 */
export async function judgedHours(
  tx: Tx,
  viewer: SignedIn,
  asked: readonly Judged<HoursAsked | Same<{ hoursEntry: HoursEntry }>>[],
  clock: Clock,
  turns?: Turns,
) {
  const references = await referencesOf(
    tx,
    viewer,
    notRefused(asked).flatMap((entry) => (entry instanceof Same ? [] : [entry])),
  )
  const sent = judgedEach(asked, (entry) =>
    entry instanceof Same ? entry : (references.before(entry) ?? entry),
  )
  const fresh = notRefused(sent).flatMap((entry) => (entry instanceof Same ? [] : [entry]))
  const targetOf = await hoursTargets(tx, viewer, fresh, clock)
  const theirs = notRefused(judgedEach(fresh, (entry) => daysOf(entry, targetOf(entry))))
  const days = await minutesOfDays(tx, theirs.flat())
  const add = (day: string, minutes: number) => days.set(day, (days.get(day) ?? 0) + minutes)
  const subjects = await subjectsOf(tx, fresh)
  return judgedEach(sent, (entry, index) => {
    if (entry instanceof Same) return entry
    const earlier = turns?.before(index)
    if (earlier) return earlier
    const target = targetOf(entry)
    const again = references.sent(entry, target.enrollmentId)
    if (again) return again
    const onDay = Temporal.PlainDate.from(entry.onDay)
    const employment = entry.kind === 'OJT' ? employmentMeant(target, onDay, entry.placementId) : null
    const day = dayKey(target.learnerId, entry.onDay)
    const back = entry.inPlaceOf?.takenBack
    const backOn = back && dayKey(target.learnerId, asText(back.onDay))
    const refused = whyNotRecorded({
      ...target,
      kind: entry.kind,
      onDay,
      minutes: entry.minutes,
      lateReason: entry.lateReason,
      writer: viewer.kind,
      today: employment?.today ?? clock.today(),
      timeZone: employment?.timeZone ?? sponsorTimeZone(),
      employment,
      minutesThatDay: (days.get(day) ?? 0) - (back && backOn === day ? back.minutes : 0),
      backdatingDays: target.policies.backdatingDays,
    })
    const path = ['entries', String(index), ...(entry.inPlaceOf ? ['details'] : [])]
    const problems = [
      ...refused.map((no) => ({ path: [...path, no.field ?? 'onDay'], ...wordsOf(no) })),
      ...subjects(entry, target.programVersionId, path),
    ]
    if (problems.length > 0) throw new InputError(problems)
    if (back && backOn) add(backOn, -back.minutes)
    add(day, entry.minutes)
    references.keep(entry, target.enrollmentId, index)
    turns?.after(index)
    return {
      enrollmentId: target.enrollmentId,
      learnerId: target.learnerId,
      kind: entry.kind,
      onDay: toDate(onDay),
      minutes: entry.minutes,
      placementId: employment?.placementId ?? null,
      employerId: employment?.employerId ?? null,
      competencyId: entry.competencyId,
      courseId: entry.courseId,
      note: entry.note,
      reason: entry.lateReason,
      source: 'PERSON',
      reference: entry.reference,
      writtenById: viewer.personId,
    }
  })
}

/** The days that an entry adds to, and takes from. */
function daysOf({ onDay, inPlaceOf }: HoursAsked, { learnerId }: HoursTarget) {
  const back = inPlaceOf?.takenBack
  return [{ learnerId, onDay }, ...(back ? [{ learnerId, onDay: asText(back.onDay) }] : [])]
}
