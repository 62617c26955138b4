import { wordsOf } from '@journeyline/domain/decision'
import { whyNotRecorded } from '@journeyline/domain/hours/record-hours'
import { Temporal } from 'temporal-polyfill'
import { type Judged, judgedEach, notRefused } from '../../kernel/batch.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { InputError } from '../../kernel/errors.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { dayKey, minutesOfDays } from './days-so-far.ts'
import { employmentMeant, hoursTargets } from './hours-targets.ts'
import { type Referred, referencesOf } from './references.ts'
import { subjectsOf } from './subjects.ts'

/**
 * Entries as they are written, or why they can't be, in a constant number of statements. Each meets what the ones before it
 * would leave: a day that they fill, a reference that they take.
 */
export async function judgedHours(
  tx: Tx,
  viewer: SignedIn,
  asked: readonly Judged<Referred>[],
  clock: Clock,
) {
  const references = await referencesOf(tx, viewer, notRefused(asked))
  const sent = judgedEach(asked, (entry) => ({ entry, before: references.before(entry) }))
  const fresh = notRefused(sent).flatMap(({ entry, before }) => (before ? [] : [entry]))
  const targetOf = await hoursTargets(tx, viewer, fresh, clock)
  const theirs = notRefused(judgedEach(fresh, (entry) => ({ ...targetOf(entry), onDay: entry.onDay })))
  const days = await minutesOfDays(tx, theirs)
  const subjects = await subjectsOf(tx, fresh)
  return judgedEach(sent, ({ entry, before }, index) => {
    if (before) return before
    const target = targetOf(entry)
    const again = references.sent(entry, target.enrollmentId)
    if (again) return again
    const onDay = Temporal.PlainDate.from(entry.onDay)
    const employment = entry.kind === 'OJT' ? employmentMeant(target, onDay, entry.placementId) : null
    const day = dayKey(target.learnerId, entry.onDay)
    const refused = whyNotRecorded({
      ...target,
      kind: entry.kind,
      onDay,
      minutes: entry.minutes,
      lateReason: entry.lateReason,
      writer: viewer.kind,
      today: employment?.today ?? clock.today(),
      employment,
      minutesThatDay: days.get(day) ?? 0,
      backdatingDays: target.policies.backdatingDays,
    })
    const path = ['entries', String(index)]
    const problems = [
      ...refused.map((no) => ({ path: [...path, no.field ?? 'onDay'], ...wordsOf(no) })),
      ...subjects(entry, target.programVersionId, path),
    ]
    if (problems.length > 0) throw new InputError(problems)
    days.set(day, (days.get(day) ?? 0) + entry.minutes)
    references.keep(entry, target.enrollmentId, index)
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
