import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'

export const sectionCreated = act('section.created', 'CourseSection', { cohortId: id })
export const sectionUpdated = act('section.updated', 'CourseSection', { changed, version: count })
export const sectionRemoved = act('section.removed', 'CourseSection', { cohortId: id }, { inLog: false })
export const meetingsScheduled = act(
  'meetings.scheduled',
  'CourseSection',
  { days: day.array(), classMeetingIds: id.array() },
  { version: 2 },
)
export const meetingChanged = act('meeting.changed', 'ClassMeeting', { changed, version: count })
export const meetingRemoved = act(
  'meeting.removed',
  'ClassMeeting',
  { courseSectionId: id },
  { inLog: false },
)
export const attendanceRecorded = act('attendance.recorded', 'ClassMeeting', {
  learners: count,
  minutes: count,
})
export const attendanceConfirmed = act('attendance.confirmed', 'ClassMeeting', {
  learners: count,
  entries: count,
})
export const attendanceCorrected = act('attendance.corrected', 'Attendance', {
  classMeetingId: id,
  enrollmentId: id,
})
