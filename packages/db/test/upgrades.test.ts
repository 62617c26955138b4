import { SHIPPED_STANDARDS } from '@journeyline/domain/programs/standards/shipped'
import { expect, test } from 'vitest'
import { pendingMigrations } from '../src/migrate.ts'
import { contentsOf } from './contents.ts'
import { rowsOf } from './database.ts'
import { oldDatabase } from './old-database.ts'

const PLACEMENTS_AMISS = `
  select p.id from placement p join enrollment e on e.id = p.enrollment_id join learner l on l.id = e.learner_id
  where row (p.stage, p.stage_since, p.learner_id, p.program_version_id, p.apprentice_name)
    is distinct from row (e.stage, e.stage_since, e.learner_id, e.program_version_id, trim(l.first_name || ' ' || l.last_name))`

const UNFORCED = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)`

/** What an upgrade mends: where requirements come from, and who awards what; a test of its own says how. */
function withoutSources(contents: Record<string, string>): Record<string, string> {
  const mended = [
    ...[
      'requirement.source',
      'requirement.measure',
      'program_version.particulars',
      'program_version.policies',
    ],
  ]
  return Object.fromEntries(Object.entries(contents).filter(([column]) => !mended.includes(column)))
}

test('the first released build is upgraded by an owner that is no superuser: all that was there is there, and what is new is filled', async () => {
  const { all, owner, upgrade } = await oldDatabase('b025550')
  const before = await contentsOf(all)
  expect(before['learner.id']).toMatch(/^25 /)
  expect(before['placement.id']).toMatch(/^6 /)
  await upgrade()
  expect(await contentsOf(all)).toMatchObject(withoutSources(before))
  expect(await rowsOf(all, PLACEMENTS_AMISS)).toEqual([])
  expect(
    await rowsOf(
      all,
      `select v.number, v.status, count(*)::int as enrollments, count(c.id)::int as readings, count(i.id)::int as internships,
         count(e.practicode_cases)::int as with_cases, count(e.internship_started_on)::int as with_site
       from enrollment e join program_version v on v.id = e.program_version_id
         left join practicode_reading c on c.enrollment_id = e.id left join internship i on i.enrollment_id = e.id group by 1, 2`,
    ),
  ).toEqual([
    {
      ...{ number: 1, status: 'PUBLISHED', enrollments: 25 },
      ...{ readings: 15, with_cases: 15, internships: 11, with_site: 11 },
    },
  ])
  // the owner is bound again
  expect(await rowsOf(all, UNFORCED)).toEqual([])
  expect(await rowsOf(owner, 'select id from learner')).toEqual([])
})

test('reviews fall due by the requirements that come with the upgrade', async () => {
  const { all, upgrade } = await oldDatabase('b025550')
  await all.query(`update enrollment set program_id = (select id from program where code = 'WALES-CC')`)
  await upgrade()
  expect(
    await rowsOf(
      all,
      'select review_due_on - enrolled_on as days, count(*)::int as people from enrollment group by 1',
    ),
  ).toEqual([{ days: 60, people: 25 }])
})

test('the last build keeps its whole record, and what earlier upgrades had missed is made up for', async () => {
  const { all, upgrade } = await oldDatabase('9f3c6ea')
  const before = await contentsOf(all)
  expect(before['hours_entry.id']).toMatch(/^\d{3,} /)
  await all.query(`alter table placement disable trigger user; update placement set stage = '', stage_since = '0001-01-01';
    alter table placement enable trigger user`)
  await upgrade()
  expect(await contentsOf(all)).toMatchObject(withoutSources(before))
  expect(await rowsOf(all, PLACEMENTS_AMISS)).toEqual([])
})

test('what the Welsh pathway says of credit its versions of an older build say as well, beside what they said; others say nothing new', async () => {
  const { all, upgrade } = await oldDatabase('9f3c6ea')
  const POLICIES = `select p.country, v.number, v.policies from program_version v join program p on p.id = v.program_id order by 1, 2, v.id`
  type Row = { country: string; number: number; policies: object }
  const before = await rowsOf<Row>(all, POLICIES)
  expect([...new Set(before.map(({ country }) => country))]).toEqual(['GB', 'US'])
  await upgrade()
  const welsh = { ojtCountsFrom: 'ENROLLMENT', ojtCreditPercent: 0, rtiCreditPercent: 100 }
  expect(await rowsOf<Row>(all, POLICIES)).toEqual(
    before.map((row) => (row.country === 'GB' ? { ...row, policies: { ...welsh, ...row.policies } } : row)),
  )
})

test('requirements name their law or standard as a new installation does, awards name no suite as their body, and ask what they asked', async () => {
  const { all, upgrade } = await oldDatabase('9f3c6ea')
  const measures = `select id, measure - 'awardingBody' as measure from requirement order by id`
  const before = await rowsOf(all, measures)
  await upgrade()
  expect(await rowsOf(all, measures)).toEqual(before)
  const stand = await rowsOf(
    all,
    `select distinct p.code as program, r.code, r.source, r.measure ->> 'awardingBody' as body from requirement r
       join program_version v on v.id = r.program_version_id join program p on p.id = v.program_id`,
  )
  const shipped = SHIPPED_STANDARDS.flatMap(({ programCode: program, standard }) =>
    standard.requirements.map((one) => ({
      ...{ program, code: one.code, source: one.source },
      body: 'awardingBody' in one ? one.awardingBody : null,
    })),
  )
  expect(stand).toHaveLength(shipped.length)
  expect(stand).toEqual(expect.arrayContaining(shipped))
  expect(
    await rowsOf(all, `select id from program_version where particulars::text ~ '\\(D28\\)|to be confirmed'`),
  ).toEqual([])
})

test('why a check was not passed is erased, why one was waived is kept apart, and neither has a reason of today', async () => {
  const { all, upgrade } = await oldDatabase('9f3c6ea')
  await all.query(`alter table requirement disable trigger user;
    update requirement set kind = 'CHECK' where code = 'PRACTICODE';
    alter table requirement enable trigger user;
    insert into check_record (enrollment_id, requirement_id, outcome, checked_on, reason)
      select e.id, q.id, o.outcome, '2026-01-01', 'Old words' from (values ('FAILED'), ('WAIVED')) o (outcome),
        lateral (select e.* from enrollment e limit 1) e join requirement q using (program_version_id) where q.code = 'PRACTICODE'`)
  await upgrade()
  expect(
    await rowsOf(all, 'select outcome, reason, former_reason from check_record order by outcome'),
  ).toEqual([
    { outcome: 'FAILED', reason: null, former_reason: null },
    { outcome: 'WAIVED', reason: null, former_reason: 'Old words' },
  ])
})

test('evidence of an older build proves what it proved, whatever that is, and is let go of what is deleted', async () => {
  const { all, upgrade } = await oldDatabase('9f3c6ea')
  const proven = {
    ...{ HOURS: 'hours_entry', SIGN_OFF: 'sign_off', CREDENTIAL: 'credential', EXAM: 'exam_attempt' },
    ...{ CEU: 'ceu_entry', INTERNSHIP: 'internship', CHECK: 'check_record' },
    ...{ PRIOR_LEARNING: 'prior_learning', REVIEW: 'review' },
  }
  await all.query(`
    insert into check_record (enrollment_id, requirement_id, outcome, checked_on)
      select e.id, q.id, 'PASSED', '2026-01-01' from enrollment e join requirement q using (program_version_id) limit 1;
    insert into prior_learning (enrollment_id, kind, title) select id, 'GCSE', 'English' from enrollment limit 1;
    insert into review (enrollment_id, planned_on) select id, '2026-12-01' from enrollment limit 1`)
  for (const [kind, table] of [...Object.entries(proven), ['', 'learner'] as const])
    await all.query(`insert into evidence_file (learner_id, name, content_type, bytes, sha256${kind && `, ${table}_id`})
      select l.id, '${kind}', 'application/pdf', 1, 'x'${kind && ', t.id'} from learner l, ${table} t limit 1`)
  const columns = Object.values(proven).map((table) => `${table}_id`)
  const links = () => rowsOf(all, `select name, ${columns} from evidence_file order by name`)
  const before = await links()
  expect(before.map(({ name }) => name)).toEqual(['', ...Object.keys(proven).sort()])
  await upgrade()
  expect(await links()).toEqual(before)
  expect(
    await rowsOf(
      all,
      `select name from evidence_file where proves is distinct from nullif(name, '')
       or proves_id is distinct from coalesce(${columns})`,
    ),
  ).toEqual([])
  await expect(
    all.query(`update evidence_file set proves_id = uuid7() where proves = 'CEU'`),
  ).rejects.toThrow('violates foreign key constraint "evidence_file_ceu_entry_id_fkey"')
  await all.query('delete from internship where id in (select internship_id from evidence_file)')
  expect(await rowsOf(all, `select proves, proves_id from evidence_file where name = 'INTERNSHIP'`)).toEqual([
    { proves: null, proves_id: null },
  ])
})

test('an upgrade happens whole or not at all: what fails at its end leaves everything as it was', async () => {
  const { all, owner, upgrade } = await oldDatabase('b025550')
  await owner.query('create table open_to_all (id int)')
  const [before, pending] = [await contentsOf(all), await pendingMigrations(all)]
  await expect(upgrade()).rejects.toThrow('These tables have no forced row-level security: open_to_all')
  expect(await contentsOf(all)).toEqual(before)
  expect(await pendingMigrations(all)).toEqual(pending)
  expect(await rowsOf(all, UNFORCED)).toEqual([{ relname: 'open_to_all' }])
})
