import type { ClassMeeting } from '@journeyline/db/generated/prisma/client'
import { meetingsScheduled } from '@journeyline/domain/instruction/acts'
import { MeetingDetails, mayScheduleMeeting } from '@journeyline/domain/instruction/class-meeting'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { type ErrorPolicy, judgedEach, rowsAsked } from '../../kernel/batch.ts'
import { checked } from '../../kernel/checked.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { doneRows, Same } from '../../kernel/done-rows.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { lockedSection } from '../sections/locked-section.ts'

export interface MeetingsToSchedule {
  courseSectionId: string
  meetings: readonly object[]
  errorPolicy: ErrorPolicy
}

/** Schedules one class or a series; no two of a section are on one day. One that is there with just these details is `SAME`. */
export async function createClassMeetings(
  viewer: SignedIn,
  { courseSectionId, meetings, errorPolicy }: MeetingsToSchedule,
) {
  const id = rowId('CourseSection', courseSectionId)
  const asked = judgedEach(rowsAsked('meetings', meetings, ROWS_AT_ONCE.CLASSES_SCHEDULED), (one, index) =>
    checked(MeetingDetails, one, ['meetings', String(index)]),
  )
  return viewer.transaction(async (tx) => {
    const section = await lockedSection(tx, id)
    const days = { startsOn: toDay(section.startsOn), endsOn: toDay(section.endsOn) }
    const before = await tx.classMeeting.findMany({ where: { courseSectionId: id } })
    const taken = section.meetings.map(({ onDay }) => onDay)
    const sent = new Map<string, { index: number; meeting: MeetingDetails }>()
    const rows = judgedEach(asked, (meeting, index) => {
      const onDay = Temporal.PlainDate.from(meeting.onDay)
      const there = before.find((one) => isJust(one, { onDay: meeting.onDay }))
      if (there && isJust(there, meeting)) return new Same({ classMeeting: there })
      const earlier = sent.get(meeting.onDay)
      if (earlier && isJust(earlier.meeting, meeting))
        return new Same<{ classMeeting: ClassMeeting }>(earlier.index)
      enforce(
        mayScheduleMeeting(onDay, { ...days, taken }),
        there && { CLASS_ON_DAY_ALREADY: { type: 'ClassMeeting', id: there.id } },
      )
      taken.push(onDay)
      sent.set(meeting.onDay, { index, meeting })
      return meeting
    })
    const done = await doneRows(tx, {
      ...{ rows, errorPolicy, outcome: 'CREATED' },
      write: (some) => writeMeetings(tx, viewer, id, some),
      refusedBy: (error) => {
        throw error // the section is locked, so nobody takes a day meanwhile
      },
    })
    return { rows: done, courseSection: await tx.courseSection.findUniqueOrThrow({ where: { id } }) }
  })
}

async function writeMeetings(tx: Tx, viewer: SignedIn, courseSectionId: string, meetings: MeetingDetails[]) {
  const made = await tx.classMeeting.createManyAndReturn({
    data: meetings.map((one) => ({ ...one, courseSectionId, onDay: toDate(one.onDay) })),
  })
  const rows = meetings.map(({ onDay }) => ({
    classMeeting: made.find((one) => toDay(one.onDay).toString() === onDay)!,
  }))
  const named = {
    days: meetings.map(({ onDay }) => onDay),
    classMeetingIds: rows.map(({ classMeeting }) => classMeeting.id),
  }
  await record(tx, viewer, meetingsScheduled(courseSectionId, { meetings }, named))
  return rows
}
