import { wordsOf } from '@journeyline/domain/decision'
import { meetingsScheduled } from '@journeyline/domain/instruction/acts'
import { MeetingDetails, mayScheduleMeeting } from '@journeyline/domain/instruction/class-meeting'
import { mayScheduleAtOnce } from '@journeyline/domain/instruction/meeting-series'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce, type FieldProblem, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedSection } from '../sections/locked-section.ts'

/** Schedules one class or a series: all of them or, with the reason for each, none. */
export async function createMeetings(
  viewer: SignedIn,
  { sectionId, meetings }: { sectionId: string; meetings: readonly object[] },
) {
  const id = rowId('CourseSection', sectionId)
  enforce(mayScheduleAtOnce(meetings.length))
  const asked = meetings.map((one, index) => checked(MeetingDetails, one, ['meetings', String(index)]))
  return viewer.transaction(async (tx) => {
    const section = await lockedSection(tx, id)
    const days = { startsOn: toDay(section.startsOn), endsOn: toDay(section.endsOn) }
    const taken = section.meetings.map(({ onDay }) => onDay)
    const problems: FieldProblem[] = []
    for (const [index, { onDay: text }] of asked.entries()) {
      const onDay = Temporal.PlainDate.from(text)
      const decision = mayScheduleMeeting(onDay, { ...days, taken })
      if (!decision.allowed)
        problems.push({ path: ['meetings', String(index), 'onDay'], ...wordsOf(decision) })
      taken.push(onDay)
    }
    if (problems.length > 0) throw new InputError(problems)
    const made = await tx.classMeeting.createManyAndReturn({
      data: asked.map((one) => ({ ...one, sectionId: id, onDay: toDate(one.onDay) })),
    })
    await record(
      tx,
      viewer,
      meetingsScheduled(id, { meetings: asked }, { days: asked.map(({ onDay }) => onDay) }),
    )
    return {
      meetings: asked.map(({ onDay }) => made.find((one) => toDay(one.onDay).toString() === onDay)!),
      section: await tx.courseSection.findUniqueOrThrow({ where: { id } }),
    }
  })
}
