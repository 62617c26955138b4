import { expect, test } from 'vitest'
import { migrate, pendingMigrations } from '../src/migrate.ts'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { emptyDatabase, rowsOf } from './database.ts'

test('migrating a second time does nothing', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const marks = () =>
    rowsOf(
      owner,
      'select id, finished_at::text, (select applied_at::text from _policies) from _prisma_migrations order by 1',
    )
  const before = await marks()
  expect(before.length).toBeGreaterThanOrEqual(2)
  const told: string[] = []
  expect(await migrate(ownerUrl, { tell: (line) => void told.push(line) })).toEqual([])
  expect(told).toEqual([])
  expect(await marks()).toEqual(before)
  expect(await pendingMigrations(owner)).toEqual([])
})

test('two servers that start at once migrate once', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  await owner.query('drop schema public cascade; create schema public')
  const applied = await Promise.all([migrate(ownerUrl), migrate(ownerUrl)])
  expect(applied.map((names) => names.length).sort()).toEqual([0, expect.any(Number)])
  expect(await pendingMigrations(owner)).toEqual([])
})

test('a migration that was edited after it was applied is refused, and so is one that failed', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  await owner.query(
    `update _prisma_migrations set checksum = 'of another text' where migration_name like '%_init'`,
  )
  await expect(migrate(ownerUrl)).rejects.toThrow(/^Migration \d+_init was changed after it was applied\.$/)
  await owner.query(`update _prisma_migrations set finished_at = null where migration_name like '%_init'`)
  await expect(migrate(ownerUrl)).rejects.toThrow(/^Migration \d+_init failed before and was not resolved\.$/)
})

test('policies stand as they are written: what was granted meanwhile is taken back, what was dropped is there', async () => {
  const { owner, ownerUrl, employer } = await emptyDatabase()
  await owner.query('grant select on learner to journeyline_employer')
  await owner.query('create policy a_mistake on learner to journeyline_employer using (true)')
  await owner.query('drop policy an_employer_sees_itself on employer')
  expect(await rowsOf(employer.pool, 'select from learner')).toEqual([])
  await migrate(ownerUrl)
  await expect(employer.pool.query('select from learner')).rejects.toMatchObject({ code: '42501' })
  const names = (await rowsOf<{ policyname: string }>(owner, 'select policyname from pg_policies')).map(
    ({ policyname }) => policyname,
  )
  expect(names).toContain('an_employer_sees_itself')
  expect(names).not.toContain('a_mistake')
})

test('a dump that brought no policies along, and the line that they were applied, gets them at the next start', async () => {
  const { owner, ownerUrl, staff } = await emptyDatabase()
  await owner.query(`do $$ declare item record; begin
    for item in select tablename, policyname from pg_policies where schemaname = 'public' loop
      execute format('drop policy %I on %I', item.policyname, item.tablename);
    end loop; end $$`)
  expect(await rowsOf(staff.pool, 'select from program')).toEqual([])
  await migrate(ownerUrl)
  await ensurePrograms(staff)
  expect((await rowsOf(staff.pool, 'select from program')).length).toBe(2)
})

test('a table without forced row security stops the policies, and the old ones stand', async () => {
  const { owner, ownerUrl, staff } = await emptyDatabase()
  await owner.query('create table open_to_all (id int); delete from _policies')
  await expect(migrate(ownerUrl)).rejects.toThrow(
    'These tables have no forced row-level security: open_to_all',
  )
  expect(await rowsOf(staff.pool, 'select from learner')).toEqual([])
})

test('the programs come with the product, once, even to two at once, and keep what staff changed', async () => {
  const { owner, staff } = await emptyDatabase()
  await Promise.all([ensurePrograms(staff), ensurePrograms(staff)])
  await owner.query(`update program set name = 'Our coder' where code = 'US-MC'`)
  await ensurePrograms(staff)
  expect(await rowsOf(owner, 'select code, name, occupation, country from program order by code')).toEqual([
    {
      ...{ code: 'US-MC', name: 'Our coder', country: 'US' },
      occupation: 'Medical Records and Health Information Technicians/Medical Coders',
    },
    { code: 'WALES-CC', name: 'Clinical Coding Level 4', occupation: 'Clinical Coder', country: 'GB' },
  ])
})

test('an installation from before there were versions goes on: its people are on version 1, and nothing is lost', async () => {
  const { owner, ownerUrl, staff } = await emptyDatabase()
  await owner.query('drop schema public cascade; create schema public')
  await migrate(ownerUrl, { upTo: '20261123062500_counters_and_guards' })
  await owner.query(`
    with program as (insert into program (code, name, occupation, country) values ('US-MC', 'Medical Coder', 'X', 'US') returning id),
      cohort as (insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
        select id, 'old', 'Old', '2026-01-05', '2026-12-21', 9 from program returning id, program_id),
      learner as (insert into learner (first_name, last_name, email) values ('Noor', 'Khan', 'noor@example.org') returning id),
      employer as (insert into employer (name) values ('Lakeside Health') returning id),
      enrollment as (insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since,
          practicode_cases, practicode_score, internship_site, internship_started_on)
        select learner.id, cohort.id, program_id, '2026-01-05', 'APPRENTICESHIP', '2026-06-01', 600, 81, 'Valley Imaging', '2026-05-01'
        from learner, cohort returning id)
    insert into placement (employer_id, enrollment_id, started_on) select employer.id, enrollment.id, '2026-06-01' from employer, enrollment`)
  const told: string[] = []
  const applied = await migrate(ownerUrl, { tell: (line) => void told.push(line) })
  expect(told).toEqual([
    `applied ${applied.length} migrations, the last ${applied.at(-1)}`,
    expect.stringMatching(/^applied function \w+, .+, \d+ more guards$/),
    'applied grants and policies',
  ])
  await ensurePrograms(staff)
  const [enrollment] = await staff.prisma.enrollment.findMany({
    include: {
      programVersion: { include: { competencies: true } },
      practicodeReadings: true,
      internships: true,
      placements: true,
    },
  })
  expect(enrollment!.programVersion).toMatchObject({ number: 1, status: 'PUBLISHED' })
  expect(enrollment!.programVersion.competencies).toHaveLength(20)
  expect(enrollment!.practicodeReadings).toMatchObject([{ casesDone: 600, scorePercent: 81 }])
  expect(enrollment!.internships).toMatchObject([{ site: 'Valley Imaging', minutes: 0 }])
  expect(enrollment!.placements).toMatchObject([
    { apprenticeName: 'Noor Khan', learnerId: enrollment!.learnerId, stage: 'APPRENTICESHIP' },
  ])
})

test('what was written in the trail and the log before one rule held for all acts is found by it, and says nothing of how a person did', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  await owner.query('drop schema public cascade; create schema public')
  await migrate(ownerUrl, { upTo: '20261130250000_import_failures_in_words' })
  const [enrollment, learner, entry, exam, rejected] = [1, 2, 3, 4, 5].map(
    (last) => `0190b1c2-0000-7000-8000-00000000000${last}`,
  )
  await owner.query(`
    set session_replication_role = replica;
    insert into hours_entry (id, enrollment_id, learner_id, kind, on_day, minutes, source)
      values ('${entry}', '${enrollment}', '${learner}', 'RTI', '2026-11-20', 60, 'PERSON');
    set session_replication_role = origin;
    insert into audit_entry (act, subject_type, subject_id) values
      ('programVersion.saved', 'ProgramVersion', uuid7()), ('cohort.updated', 'Cohort', uuid7());
    insert into event (act, version, subject_type, subject_id, touches, data) values
      ('programVersion.saved', 1, 'ProgramVersion', '${entry}', '{}', '{"version": 2}'),
      ('exam.recorded', 1, 'Learner', '${learner}', '{${learner}}', '{"examAttemptId": "${exam}", "outcome": "FAILED", "satOn": "2026-11-02"}'),
      ('competency.signed_off', 1, 'SignOff', '${exam}', '{}', '{"level": 1, "enrollmentId": "${enrollment}"}'),
      ('ceu.reversed', 1, 'Learner', '${learner}', '{}', '{"entryId": "${entry}", "units": 100}'),
      ('hours.reversed', 1, 'HoursEntry', '${entry}', '{}', '{"by": "${exam}"}'),
      ('practicode.reading_recorded', 1, 'Enrollment', '${enrollment}', '{}', '{"readingId": "${exam}", "readOn": "2026-11-02"}'),
      ('program_version.created', 1, 'ProgramVersion', '${entry}', '{}', '{"number": 1, "basedOnId": null}'),
      ('attendance.corrected', 1, 'Attendance', '${entry}', '{}', '{"meetingId": "${exam}", "enrollmentId": "${enrollment}"}'),
      ('hours.resubmitted', 1, 'HoursEntry', '${entry}', '{}', '{"inPlaceOf": "${rejected}", "minutes": 60}'),
      ('hours.approved', 1, 'HoursEntry', '${entry}', '{${entry}}', '{}'),
      ('hours.approved', 1, 'HoursEntry', uuid7(), '{}', '{}')`)
  await migrate(ownerUrl)
  expect(await rowsOf(owner, 'select act from audit_entry order by act')).toEqual([
    { act: 'cohort.updated' },
    { act: 'program_version.saved' },
  ])
  expect(await rowsOf(owner, 'select act, data from event order by written')).toEqual([
    { act: 'program_version.saved', data: { version: 2 } },
    { act: 'exam.recorded', data: { examAttemptId: exam, satOn: '2026-11-02' } },
    { act: 'competency.signed_off', data: { enrollmentId: enrollment } },
    { act: 'ceu.reversed', data: { ceuEntryId: entry, units: 100 } },
    { act: 'hours.reversed', data: { reversalId: exam } },
    { act: 'practicode.reading_recorded', data: { practicodeReadingId: exam, readOn: '2026-11-02' } },
    { act: 'program_version.created', data: { number: 1, basedOnProgramVersionId: null } },
    { act: 'attendance.corrected', data: { classMeetingId: exam, enrollmentId: enrollment } },
    {
      act: 'hours.resubmitted',
      data: { resubmitsId: rejected, minutes: 60, kind: 'RTI', onDay: '2026-11-20' },
    },
    { act: 'hours.approved', data: { enrollmentId: enrollment, learnerId: learner } },
    { act: 'hours.approved', data: {} },
  ])
  expect(
    await rowsOf(
      owner,
      `select touches, effective_on::text as day from event where act = 'exam.recorded'
      union all select touches, null from event where act = 'hours.approved' and data ? 'learnerId'`,
    ),
  ).toEqual([
    { touches: [learner], day: '2026-11-02' },
    { touches: [entry, enrollment, learner], day: null },
  ])
})
