import { wordsOf } from '@journeyline/domain/decision'
import { isExpected, type RollLearner, takesCourse } from '@journeyline/domain/instruction/attendance'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../kernel/viewer.ts'

/** A line of a class's roll: a learner, and what is recorded. */
export interface RollLine extends RollLearner {
  enrollmentId: string
  learnerId: string
  externalId: string | null
  attendanceId: string | null
  /** Minutes attended as recorded; null while nothing is. */
  minutes: number | null
  note: string | null
  /** Minutes of this class that stand on the learner's ledger. */
  standing: number
  /** Minutes of all the person's entries of that day that are not rejected. */
  minutesThatDay: number
  /** Minutes of the same course on the same day that somebody wrote down beside this class. */
  writtenBeside: number
  /** Why the class does not count for the learner; null when it does. */
  notCounted: Words | null
}

/** What the roll of a class depends on. */
export interface ClassOfCourse {
  id: string
  section: { course: { name: string; programVersionId: string } }
}

/** Everybody who should be in the class on its day, and whoever is recorded, by last name; in one statement. */
export async function readRoll(db: Pick<Tx, '$queryRaw'>, meeting: ClassOfCourse): Promise<RollLine[]> {
  const { course } = meeting.section
  const rows = await db.$queryRaw<Row[]>`
    select e.id as "enrollmentId", e.learner_id as "learnerId", e.enrolled_on::text as "enrolledOn", e.stage,
      e.stage_since::text as "stageSince", e.program_version_id as "programVersionId", m.on_day::text as "onDay",
      l.first_name as "firstName", l.last_name as "lastName", l.external_id as "externalId",
      a.id as "attendanceId", a.minutes, a.note, coalesce(written.standing, 0)::int as standing,
      coalesce(d.minutes, 0)::int as "minutesThatDay", coalesce(written.beside, 0)::int as "writtenBeside"
    from class_meeting m join course_section s on s.id = m.section_id join enrollment e on e.cohort_id = s.cohort_id
      join learner l on l.id = e.learner_id
      left join attendance a on a.meeting_id = m.id and a.enrollment_id = e.id
      left join hours_day d on d.learner_id = e.learner_id and d.on_day = m.on_day
      left join lateral (
        select sum(h.minutes) filter (where h.attendance_id = a.id) as standing,
          sum(h.minutes) filter (where h.attendance_id is null or h.attendance_id <> a.id) as beside
        from hours_entry h where h.enrollment_id = e.id and h.on_day = m.on_day and h.course_id = s.course_id
          and h.status <> 'REJECTED') written on true
    where m.id = ${meeting.id}::uuid order by l.last_name, l.first_name, e.id`
  return rows.flatMap(({ onDay, firstName, lastName, ...row }) => {
    const line = {
      ...row,
      learnerName: learnerName({ firstName, lastName }),
      enrolledOn: Temporal.PlainDate.from(row.enrolledOn),
      stageSince: Temporal.PlainDate.from(row.stageSince),
    }
    if (row.attendanceId === null && !isExpected(line, Temporal.PlainDate.from(onDay))) return []
    const counts = takesCourse(line, course)
    return [{ ...line, notCounted: counts.allowed ? null : wordsOf(counts) }]
  })
}

type Row = Omit<RollLine, 'learnerName' | 'enrolledOn' | 'stageSince' | 'notCounted'> & {
  enrolledOn: string
  stageSince: string
  onDay: string
  firstName: string
  lastName: string
}
