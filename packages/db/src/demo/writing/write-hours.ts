import { demoClasses, INSTRUCTORS, settledClasses } from '../demo-classes.ts'
import { type DemoEntry, demoAttendance, demoHours } from '../demo-hours.ts'
import type { DemoCohort, DemoLearner } from '../demo-roster.ts'
import { demoSignOffs } from '../demo-sign-offs.ts'
import type { Transaction } from './transaction.ts'

type Facts = { cohorts: DemoCohort[]; learners: DemoLearner[]; recordedById: string; today: string }

/** Writes a year of classes, work and judgements, in a handful of statements. */
export async function writeHours(
  tx: Transaction,
  { cohorts, learners, recordedById, today }: Facts,
): Promise<void> {
  const cohortOf = new Map(cohorts.map((cohort) => [cohort.code, cohort]))
  const classes = cohorts.flatMap(demoClasses)
  const settled = new Map(cohorts.map((cohort) => [cohort.code, settledClasses(cohort, today)]))
  const attended = learners.flatMap((learner) =>
    demoAttendance(learner, settled.get(learner.cohort)!, today).map((one) => ({
      ...one,
      learner: learner.externalId,
    })),
  )
  const entries = learners.flatMap((learner) => demoHours(learner, cohortOf.get(learner.cohort)!, today))
  const [links, plain] = [entries.filter(isLinked), entries.filter((one) => !isLinked(one))]
  const run = (statement: string, rows: unknown[]) =>
    tx.$executeRawUnsafe(statement, JSON.stringify(rows), recordedById)
  await run(
    SECTIONS,
    classes.map((one) => ({ ...one, instructor: INSTRUCTORS[one.course] })),
  )
  await run(
    MEETINGS,
    cohorts.flatMap((cohort) => {
      const confirmed = new Set(
        settled.get(cohort.code)!.flatMap(({ onDay }) => (onDay <= today ? onDay : [])),
      )
      return demoClasses(cohort).map((one) => ({ ...one, isConfirmed: confirmed.has(one.onDay) }))
    }),
  )
  await run(ATTENDANCES, attended)
  await tx.$executeRawUnsafe(INSTRUCTION, recordedById)
  await run(ENTRIES, plain)
  await run(ENTRIES, links)
  await run(
    SIGN_OFFS,
    learners.flatMap((learner) => demoSignOffs(learner, today)),
  )
}

const isLinked = ({ reverses, resubmits }: DemoEntry) => reverses !== null || resubmits !== null

const SECTIONS = `
  insert into course_section (course_id, cohort_id, name, instructor, starts_on, ends_on)
  select k.id, c.id, k.name, x.instructor, min(x."onDay"), max(x."onDay")
  from jsonb_to_recordset($1::jsonb) as x (cohort text, course text, "onDay" date, instructor text)
    join cohort c on c.code = x.cohort join program_version v on v.program_id = c.program_id and v.number = 2
    join course k on k.program_version_id = v.id and k.number = x.course
  where $2::text is not null group by k.id, c.id, k.name, x.instructor`

const MEETINGS = `
  insert into class_meeting (section_id, on_day, minutes, confirmed_at, confirmed_by_id)
  select s.id, x."onDay", x.minutes, case when x."isConfirmed" then x."onDay" + time '21:30' end, case when x."isConfirmed" then $2::uuid end
  from jsonb_to_recordset($1::jsonb) as x (cohort text, course text, "onDay" date, minutes int, "isConfirmed" boolean)
    join cohort c on c.code = x.cohort join course_section s on s.cohort_id = c.id
    join course k on k.id = s.course_id and k.number = x.course`

const ATTENDANCES = `
  insert into attendance (meeting_id, enrollment_id, minutes, note)
  select m.id, e.id, x.attended, x.note
  from jsonb_to_recordset($1::jsonb) as x (learner text, course text, "onDay" date, attended int, note text)
    join learner l on l.external_id = x.learner join enrollment e on e.learner_id = l.id
    join course_section s on s.cohort_id = e.cohort_id join course k on k.id = s.course_id and k.number = x.course
    join class_meeting m on m.section_id = s.id and m.on_day = x."onDay"
  where $2::text is not null`

/** Whoever was in a class has its hours, approved by whoever confirmed the attendance. */
const INSTRUCTION = `
  insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, course_id, attendance_id, source, written_at,
    written_by_id, status, decided_at, decided_by_id)
  select e.id, e.learner_id, 'RTI', m.on_day, a.minutes, s.course_id, a.id, 'ATTENDANCE', m.confirmed_at, $1::uuid,
    'APPROVED', m.confirmed_at, $1::uuid
  from attendance a join class_meeting m on m.id = a.meeting_id join course_section s on s.id = m.section_id
    join enrollment e on e.id = a.enrollment_id
  where a.minutes > 0 and m.confirmed_at is not null`

const ENTRIES = `
  insert into hours_entry (enrollment_id, learner_id, kind, basis, on_day, minutes, placement_id, employer_id, competency_id,
    course_id, note, reason, source, reference, written_at, status, decided_at, decided_by_id, decision_reason, reverses_id, resubmits_id)
  select e.id, e.learner_id, x.kind, x.basis, x."onDay", x.minutes, p.id, p.employer_id, k.id, c.id, x.note, x.reason, 'DEMO',
    x.reference, x."onDay" + time '22:00', x.status, x."decidedAt", case when x."decidedAt" is not null then $2::uuid end,
    x."decisionReason", o.id, r.id
  from jsonb_to_recordset($1::jsonb) as x (learner text, reference text, kind text, basis text, "onDay" date, minutes int,
      subject text, note text, reason text, status text, "decidedAt" timestamptz, "decisionReason" text, reverses text, resubmits text)
    join learner l on l.external_id = x.learner join enrollment e on e.learner_id = l.id
    left join placement p on p.enrollment_id = e.id and x.kind = 'OJT' and x.basis <> 'PRIOR_CREDIT'
    left join competency k on k.program_version_id = e.program_version_id and k.code = x.subject and x.kind = 'OJT'
    left join course c on c.program_version_id = e.program_version_id and c.number = x.subject and x.kind = 'RTI'
    left join hours_entry o on o.source = 'DEMO' and o.reference = x.reverses
    left join hours_entry r on r.source = 'DEMO' and r.reference = x.resubmits`

const SIGN_OFFS = `
  insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by, witness, note, recorded_at, recorded_by_id,
    revoked_at, revoked_by_id, revoked_reason)
  select e.id, k.id, x.level, x."judgedOn", x."judgedBy", x.witness, x.note, x."judgedOn" + time '20:00', $2::uuid,
    case when x."revokedReason" is not null then x."judgedOn" + 1 + time '14:00' end,
    case when x."revokedReason" is not null then $2::uuid end, x."revokedReason"
  from jsonb_to_recordset($1::jsonb) as x (learner text, competency text, level int, "judgedOn" date, "judgedBy" text,
      witness text, note text, "revokedReason" text)
    join learner l on l.external_id = x.learner join enrollment e on e.learner_id = l.id
    join competency k on k.program_version_id = e.program_version_id and k.code = x.competency`
