import { expect, test } from 'vitest'
import { ACCESS } from '../access/every-noun.ts'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { database, facts, useWriters } from './writers.ts'

useWriters()

/** Parts of a draft: saving it writes them anew, and tells of the draft. */
const PARTS = ['requirement', 'job_function', 'competency', 'course', 'learning_objective']

test('every node whose row is deleted leaves an event with its type, but for parts of a draft', async () => {
  const told = await rowsOf<{ table: string; node: string }>(
    database.owner,
    `select relname as table, rtrim(encode(tgargs, 'escape'), '\\000') as node from pg_trigger t join pg_class c on c.oid = tgrelid
     where tgfoid = 'tell_removed'::regproc and tgenabled = 'O' and tgtype = 8`,
  )
  const nodes = Object.entries(ACCESS).flatMap(([table, { node, idPrefix = node }]) =>
    node === undefined || PARTS.includes(table) ? [] : [[table, idPrefix]],
  )
  expect(Object.fromEntries(told.map(({ table, node }) => [table, node]))).toEqual(Object.fromEntries(nodes))
})

test('what goes along with something else leaves its own event, in the same transaction, by who did it', async () => {
  const course = `
    with draft as (insert into program_version (program_id, number, status, title, type, effective_from, particulars, policies)
      select program_id, 97, 'DRAFT', 'x', 'HYBRID', '2027-01-01', '{}', '{}' from enrollment where id = $1 returning id)
    insert into course (program_version_id, position, number, name, minutes) select id, 1, 'C1', 'Anatomy', 60 from draft`
  const section = `insert into course_section (course_id, cohort_id, name, starts_on, ends_on)
    select c.id, e.cohort_id, 'Mornings', '2026-11-01', '2026-12-01' from enrollment e, course c where e.id = $1 returning id`
  const rows = await asViewer(database, 'staff', {}, async (staff) => {
    await staff.query(course, [facts.ourEnrollment])
    const [{ id }] = (await rowsOf<{ id: string }>(staff, section, facts.ourEnrollment)) as [{ id: string }]
    const [meeting] = await rowsOf<{ id: string }>(
      staff,
      `insert into class_meeting (section_id, on_day, minutes) values ($1, '2026-11-20', 60) returning id`,
      id,
    )
    await staff.query('insert into attendance (meeting_id, enrollment_id, minutes) values ($1, $2, 60)', [
      meeting!.id,
      facts.ourEnrollment,
    ])
    await staff.query('delete from course_section where id = $1', [id])
    return rowsOf(
      staff,
      `select subject_type as type, act, position from event order by written desc limit 3`,
    )
  })
  const gone = ['Attendance', 'ClassMeeting', 'CourseSection'].map((type) => ({
    ...{ type, act: 'record.removed', position: null },
  }))
  expect((rows as { type: string }[]).toSorted((one, other) => (one.type < other.type ? -1 : 1))).toEqual(
    gone,
  )
})

test('a candidate who is taken down is told to every employer, what was an employer’s own to it alone', async () => {
  const removed = (type: string, employers: string) =>
    `insert into event (act, version, subject_type, subject_id, employer_ids) values ('record.removed', 1, '${type}', uuid7(), ${employers})`
  await database.owner.query(removed('Candidate', `'{}'`))
  await database.owner.query(removed('Delegation', `array['${facts.lakeside}'::uuid]`))
  await database.owner.query(removed('FundingAward', `'{}'`))
  const seen = (employerId: string) =>
    asViewer(database, 'employer', { employerId }, async (employer) =>
      (
        await rowsOf<{ type: string }>(
          employer,
          `select subject_type as type from event where act = 'record.removed' order by 1`,
        )
      ).map(({ type }) => type),
    )
  expect([await seen(facts.lakeside), await seen(facts.valley)]).toEqual([
    ['Candidate', 'Delegation'],
    ['Candidate'],
  ])
  const forged = await asViewer(database, 'staff', {}, (staff) =>
    staff.query(removed('Learner', `array['${facts.valley}'::uuid]`)),
  )
  expect(forged).toBe('42501')
})
