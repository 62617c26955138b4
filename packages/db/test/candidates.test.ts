import { expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { type Database, rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

test('a published candidate follows its learner’s name, certifications, wishes and profile', async () => {
  const database = await demoDatabase()
  const { candidate, enrollment, learner } = await someone(database, 'INTERNSHIP')
  const { pool } = database.staff
  await pool.query(
    `update learner set first_name = 'Žofie', last_name = 'de Vries', state = 'OH', work_settings = '{CLEARINGHOUSE}'
     where id = $1`,
    [learner],
  )
  await pool.query(`insert into credential (learner_id, kind) values ($1, 'CRC')`, [learner])
  await pool.query(`update candidate_profile set summary = 'New words.' where enrollment_id = $1`, [
    enrollment,
  ])
  expect(await publicRow(database, candidate)).toMatchObject({
    ...{ display_name: 'Žofie D.', state: 'OH', work_settings: ['CLEARINGHOUSE'], summary: 'New words.' },
    credentials: expect.arrayContaining(['CRC']),
    search_text: expect.stringMatching(/^zofie d\. new words\..* crc .*clearinghouse/),
  })
  await pool.query(`update credential set kind = 'CCS' where learner_id = $1 and kind = 'CRC'`, [learner])
  expect(await publicRow(database, candidate)).toMatchObject({
    credentials: expect.arrayContaining(['CCS']),
  })
  await pool.query(`delete from credential where learner_id = $1`, [learner])
  expect(await publicRow(database, candidate)).toMatchObject({ credentials: [] })
})

test('a published candidate shows the stage the learner moves to', async () => {
  const database = await demoDatabase()
  const { candidate, enrollment } = await someone(database, 'INTERNSHIP')
  await moveTo(database, enrollment, 'READY')
  expect(await publicRow(database, candidate)).toMatchObject({ stage: 'READY' })
})

test.each(['APPRENTICESHIP', 'WITHDRAWN'])(
  'moving to %s takes the candidate down, off shortlists too',
  async (stage) => {
    const database = await demoDatabase()
    const [shortlisted] = await rowsOf<{ candidate: string; enrollment: string }>(
      database.owner,
      `select s.candidate_id as candidate, e.id as enrollment
     from shortlist_entry s join enrollment e on e.candidate_id = s.candidate_id limit 1`,
    )
    await moveTo(database, shortlisted!.enrollment, stage)
    expect(await publicRow(database, shortlisted!.candidate)).toBeUndefined()
    expect(
      await rowsOf(
        database.owner,
        'select from shortlist_entry where candidate_id = $1',
        shortlisted!.candidate,
      ),
    ).toEqual([])
    expect(
      await rowsOf(
        database.owner,
        'select candidate_id from enrollment where id = $1',
        shortlisted!.enrollment,
      ),
    ).toEqual([{ candidate_id: null }])
  },
)

test('every employer is told of a candidate who is new, is seen otherwise or is gone, once an act, and of nothing that it does not see', async () => {
  const database = await demoDatabase()
  const { candidate, enrollment, learner } = await someone(database, 'INTERNSHIP')
  const [employer] = await rowsOf<{ id: string }>(database.owner, 'select id from employer limit 1')
  const told = async (...statements: string[]) => {
    const [last] = await rowsOf<{ at: string }>(
      database.owner,
      'select coalesce(max(written), 0) as at from event',
    )
    const client = await database.staff.pool.connect()
    await client.query('begin')
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    client.release()
    return asViewer(database, 'employer', { employerId: employer!.id }, async (theirs) =>
      (
        await rowsOf<{ act: string; subject: string }>(
          theirs,
          'select act, subject_id as subject from event where written > $1 order by written',
          last!.at,
        )
      ).map(({ act, subject }) => [act, subject]),
    )
  }
  expect(await told(`update learner set phone = '555 0100' where id = '${learner}'`)).toEqual([])
  expect(
    await told(`update learner set first_name = 'Bronwen', state = 'OH' where id = '${learner}'`),
  ).toEqual([['candidate.refreshed', candidate]])
  expect(
    await told(`update candidate_profile set summary = 'New.' where enrollment_id = '${enrollment}'`),
  ).toEqual([['candidate.refreshed', candidate]])
  expect(await told(`insert into credential (learner_id, kind) values ('${learner}', 'CIRCC')`)).toEqual([
    ['candidate.refreshed', candidate],
  ])
  expect(await told(`insert into credential (learner_id, kind) values ('${learner}', 'ESW_ONE')`)).toEqual([])
  expect(
    await told(
      `update enrollment set candidate_id = null where id = '${enrollment}'`,
      `delete from candidate where id = '${candidate}'`,
    ),
  ).toEqual([['record.removed', candidate]])
  const again = '0190b1c2-0000-7000-8000-00000000000a'
  expect(
    await told(
      `insert into candidate (id, program_id, display_name, stage, summary, soft_skills, credentials, work_settings, open_to_remote, language)
       select '${again}', program_id, '', stage, '', '{}', '{}', '{}', false, 'en' from enrollment where id = '${enrollment}'`,
      `update enrollment set candidate_id = '${again}' where id = '${enrollment}'`,
    ),
  ).toEqual([['candidate.shown', again]])
})

test('staff can take a candidate down without seeing whose shortlist it is on', async () => {
  const database = await demoDatabase()
  const [entry] = await rowsOf<{ id: string }>(
    database.owner,
    'select candidate_id as id from shortlist_entry limit 1',
  )
  await database.staff.pool.query('delete from candidate where id = $1', [entry!.id])
  expect(
    await rowsOf(database.owner, 'select from shortlist_entry where candidate_id = $1', entry!.id),
  ).toEqual([])
  await expect(database.staff.pool.query('select from shortlist_entry')).rejects.toMatchObject({
    code: '42501',
  })
})

/** Somebody published in the stage. */
async function someone({ owner }: Database, stage: string) {
  const [row] = await rowsOf<{ candidate: string; enrollment: string; learner: string }>(
    owner,
    `select candidate_id as candidate, id as enrollment, learner_id as learner
     from enrollment where candidate_id is not null and stage = $1 order by id limit 1`,
    stage,
  )
  return row!
}

async function moveTo({ staff }: Database, enrollment: string, stage: string) {
  await staff.pool.query(`update enrollment set stage = $2, stage_since = '2026-11-03' where id = $1`, [
    enrollment,
    stage,
  ])
}

/** The row as any employer sees it. */
async function publicRow({ employer }: Database, id: string) {
  const [row] = await rowsOf(employer.pool, 'select * from candidate where id = $1', id)
  return row
}
