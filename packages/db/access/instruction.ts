import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  course_section: {
    node: 'CourseSection',
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into course_section (course_id, cohort_id, name, starts_on, ends_on)
       values ('${of.course}', '${of.cohort}', '${of.employer}', '2026-11-02', '2026-11-30') returning id`,
    ],
  },
  class_meeting: {
    node: 'ClassMeeting',
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into class_meeting (section_id, on_day, minutes) values ('${of.course_section}', '2026-11-03', 180) returning id`,
    ],
  },
  attendance: {
    node: 'Attendance',
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into attendance (meeting_id, enrollment_id, minutes)
       values ('${of.class_meeting}', '${of.enrollment}', 60) returning id`,
    ],
  },
}
