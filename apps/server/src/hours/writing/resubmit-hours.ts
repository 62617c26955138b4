import { hoursResubmitted } from '@journeyline/domain/hours/acts'
import { mayResubmitHours } from '@journeyline/domain/hours/decide-hours'
import { HoursDetails, type HoursKind, type HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { mayRecordHours } from '@journeyline/domain/hours/record-hours'
import { Temporal } from 'temporal-polyfill'
import { type Part, partsNamed } from '../../enrollments/parts-named.ts'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, found, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { dayKey, minutesOfDays } from './days-so-far.ts'
import { employmentMeant, hoursTargets } from './hours-targets.ts'
import { subjectsOf } from './subjects.ts'

/** Rejected hours as they are sent again: what is left out stays as it was. */
export interface HoursAgain {
  hoursEntryId: string
  onDay?: string | null
  minutes?: number | null
  subject?: Part | null
  note?: string | null
  lateReason?: string | null
}

/** Sends rejected hours again, mended; the rejected entry stays and names the new one. */
export async function resubmitHours(viewer: SignedIn, again: HoursAgain, clock: Clock) {
  const id = rowId('HoursEntry', again.hoursEntryId)
  return viewer
    .transaction(async (tx) => {
      await tx.$queryRaw`select from hours_entry where id = ${id}::uuid for no key update`
      const before = found(
        await tx.hoursEntry.findUnique({
          where: { id },
          include: { resubmittedBy: { select: { id: true } } },
        }),
        'HOURS_ENTRY',
      )
      enforce(
        mayResubmitHours({
          status: before.status as HoursStatus,
          isResubmitted: before.resubmittedBy !== null,
        }),
      )
      const asked =
        viewer.kind === 'STAFF'
          ? { enrollmentId: before.enrollmentId, learnerId: null, placementId: null }
          : { enrollmentId: null, learnerId: null, placementId: before.placementId }
      const subject = again.subject && { apprentice: asked, part: again.subject }
      const named = subject ? (await partsNamed({ kind: viewer.kind, db: tx }, [subject]))(subject) : before
      const details = checked(HoursDetails, {
        kind: before.kind,
        onDay: again.onDay ?? before.onDay.toISOString().slice(0, 10),
        minutes: again.minutes ?? before.minutes,
        competencyId: named.competencyId,
        courseId: named.courseId,
        note: again.note ?? before.note,
        lateReason: again.lateReason ?? before.reason,
      })
      const target = (await hoursTargets(tx, viewer, [asked], clock))(asked)
      const onDay = Temporal.PlainDate.from(details.onDay)
      const employment = before.kind === 'OJT' ? employmentMeant(target, onDay, before.placementId) : null
      const days = await minutesOfDays(tx, [{ learnerId: target.learnerId, onDay: details.onDay }])
      enforce(
        mayRecordHours({
          ...target,
          ...details,
          kind: before.kind as HoursKind,
          onDay,
          writer: viewer.kind,
          today: employment?.today ?? clock.today(),
          employment,
          minutesThatDay: days.get(dayKey(target.learnerId, details.onDay)) ?? 0,
          backdatingDays: target.policies.backdatingDays,
        }),
      )
      const problems = (await subjectsOf(tx, [details]))(details, target.programVersionId, [])
      if (problems.length > 0) throw new InputError(problems)
      const { enrollmentId, learnerId, kind } = before
      const { minutes, competencyId, courseId, note } = details
      const entry = await tx.hoursEntry.create({
        data: {
          ...{ enrollmentId, learnerId, kind, minutes, competencyId, courseId, note },
          onDay: toDate(onDay),
          placementId: employment?.placementId ?? null,
          employerId: employment?.employerId ?? null,
          reason: details.lateReason,
          source: 'PERSON',
          writtenById: viewer.personId,
          resubmitsId: id,
        },
      })
      await record(
        tx,
        viewer,
        hoursResubmitted(
          entry.id,
          { resubmitsId: id },
          { enrollmentId, learnerId, kind: kind as HoursKind, onDay: details.onDay, minutes },
        ),
      )
      return entry
    })
    .catch(orNoHours)
}
