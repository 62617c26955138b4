import { beforeAll, expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { database, facts, useWriters } from './writers.ts'

useWriters()

/** Lin, whom Lakeside employs from February on. */
let lin: { enrollment: string; placement: string }
beforeAll(async () => {
  const [row] = await rowsOf<typeof lin>(
    database.owner,
    `insert into placement (employer_id, enrollment_id, started_on)
     select $1, e.id, '2026-02-02' from enrollment e join learner l on l.id = e.learner_id where l.first_name = 'Lin'
     returning id as placement, enrollment_id as enrollment`,
    facts.lakeside,
  )
  lin = row!
})

interface Judged {
  id: string
  day: string
  at: Date
}

/** A judgement of the apprentice's on a day, as it stands. */
const judge = async (day: string) =>
  (
    await rowsOf<Judged>(
      database.owner,
      `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by) values ($1, $2, 1, $3, 'x')
       returning id, judged_on::text as day, updated_at as at`,
      ...[lin.enrollment, facts.competency, day],
    )
  )[0]!

/** Days of the judgements that Lakeside sees, and of those that count as changed since. */
const seen = (of: Judged[]) =>
  asViewer(database, 'employer', { employerId: facts.lakeside, personId: facts.maria }, async (maria) => {
    const rows = await rowsOf<Judged>(
      maria,
      `select id, judged_on::text as day, updated_at as at from sign_off where id = any ($1) order by judged_on`,
      of.map(({ id }) => id),
    )
    const moved = rows.filter(({ id, at }) => at > of.find((one) => one.id === id)!.at)
    return { sees: rows.map(({ day }) => day), moved: moved.map(({ day }) => day) }
  })

/** Them as they stand, whoever may see them. */
const moments = (of: Judged[]) =>
  rowsOf<Judged>(
    database.owner,
    `select id, judged_on::text as day, updated_at as at from sign_off where id = any ($1) order by judged_on`,
    of.map(({ id }) => id),
  )

/** Days of the judgements whose revocation Lakeside would be told of. */
const told = async (of: Judged[]) => {
  const days: string[] = []
  for (const { id, day } of of) {
    const [event] = await rowsOf<{ ids: string[] }>(
      database.owner,
      `insert into event (act, version, subject_type, subject_id) values ('competency.sign_off_revoked', 1, 'SignOff', $1)
       returning employer_ids as ids`,
      id,
    )
    if (event!.ids.includes(facts.lakeside)) days.push(day)
  }
  return days
}

const employ = (set: string) =>
  database.owner.query(`update placement set ${set} where id = $1`, [lin.placement])

test('what comes into an employer’s sight by an earlier first day, or by employing again, counts as changed then, and it is told of the same', async () => {
  const before = await judge('2026-01-20')
  const during = await judge('2026-03-02')
  const all = [before, during]
  expect(await seen(all)).toEqual({ sees: ['2026-03-02'], moved: [] })
  expect(await told(all)).toEqual(['2026-03-02'])

  await employ(`supervisor_id = '${facts.maria}'`)
  expect(await seen(all)).toEqual({ sees: ['2026-03-02'], moved: [] })

  await employ(`started_on = '2026-01-12'`)
  const both = ['2026-01-20', '2026-03-02']
  expect(await seen(all)).toEqual({ sees: both, moved: ['2026-01-20'] })
  expect(await told(all)).toEqual(both)

  await employ(`ended_on = '2026-04-30'`)
  const between = await judge('2026-06-01')
  const now = await moments([...all, between])
  expect(await seen(now)).toEqual({ sees: [], moved: [] })
  expect(await told(now)).toEqual([])

  // employed again, it sees what was judged meanwhile as well
  await employ('ended_on = null')
  const everything = [...both, '2026-06-01']
  expect(await seen(now)).toEqual({ sees: everything, moved: everything })
  expect(await told(now)).toEqual(everything)
})

test('given an apprentice whom somebody else hires as well, then what its employer sees does not move, and what nobody saw does', async () => {
  const early = await judge('2025-11-10')
  const late = await judge('2026-07-06')
  await employ(`started_on = '2026-02-02', ended_on = null`)
  const since = await moments([early, late])
  await database.owner.query(
    `insert into placement (employer_id, enrollment_id, started_on, alongside_reason)
     select id, $2, '2025-11-03', 'PART_TIME_EACH' from employer where id <> $1 limit 1`,
    [facts.lakeside, lin.enrollment],
  )
  expect(await seen(since)).toEqual({ sees: ['2026-07-06'], moved: [] })
  const now = await moments([early, late])
  expect(now.filter(({ at }, index) => at > since[index]!.at).map(({ day }) => day)).toEqual(['2025-11-10'])
})

test('a signed review that comes into sight counts as changed, and is what it was; nobody writes so otherwise', async () => {
  const [signed] = await rowsOf<{ id: string; at: Date; said: string }>(
    database.owner,
    `select id, updated_at as at, (to_jsonb(r) - 'updated_at')::text as said from review r where status = 'SIGNED'`,
  )
  for (const later of [1, 0])
    await database.owner.query(
      `update placement p set started_on = r.held_on + $2::int from review r where r.id = $1 and p.enrollment_id = r.enrollment_id`,
      [signed!.id, later],
    )
  const [shown] = await rowsOf<{ at: Date; said: string }>(
    database.owner,
    `select updated_at as at, (to_jsonb(r) - 'updated_at')::text as said from review r where id = $1`,
    signed!.id,
  )
  expect(shown!.at > signed!.at).toBe(true)
  expect(shown!.said).toBe(signed!.said)
  const edited = await asViewer(
    database,
    'staff',
    {},
    async (staff) =>
      (await staff.query(`update review set updated_at = null, goals = 'y' where id = $1`, [signed!.id]))
        .rowCount,
  )
  expect(edited).toBe('23514')
})

test('a column that is worked out of others moves nothing by itself', async () => {
  const [file] = await rowsOf<{ id: string; at: Date }>(
    database.owner,
    `insert into evidence_file (learner_id, name, content_type, bytes, sha256, proves, proves_id)
     select $1, 'x.pdf', 'application/pdf', 1, 'x', 'REVIEW', $2 returning id, updated_at as at`,
    ...[facts.ourLearner, facts.review],
  )
  const after = async (sql: string) => {
    await database.owner.query(`update evidence_file set ${sql} where id = $1`, [file!.id])
    const [row] = await rowsOf<{ at: Date }>(
      database.owner,
      'select updated_at as at from evidence_file where id = $1',
      file!.id,
    )
    return row!.at.getTime() - file!.at.getTime()
  }
  expect(await after(`name = name`)).toBe(0)
  expect(await after(`name = 'y.pdf'`)).toBeGreaterThan(0)
})

test('given a review that is put off into an employment, then its signatures and files count as changed with it, and not when only its words are', async () => {
  const [review] = await rowsOf<{ id: string }>(
    database.owner,
    `insert into review (enrollment_id, status, planned_on) values ($1, 'PLANNED', '2025-10-01') returning id`,
    lin.enrollment,
  )
  await database.owner.query(
    `insert into review_signature (review_id, party, name) values ($1, 'APPRENTICE', 'Lin')`,
    [review!.id],
  )
  await database.owner.query(
    `insert into evidence_file (learner_id, name, content_type, bytes, sha256, proves, proves_id)
     select learner_id, 'x.pdf', 'application/pdf', 1, 'y', 'REVIEW', $2 from enrollment where id = $1`,
    [lin.enrollment, review!.id],
  )
  const moments = () =>
    rowsOf<{ of: string; at: Date }>(
      database.owner,
      `select 'signature' as of, updated_at as at from review_signature where review_id = $1
       union all select 'file', updated_at from evidence_file where review_id = $1 order by 1`,
      review!.id,
    )
  const moved = async (set: string) => {
    const before = await moments()
    await database.owner.query(`update review set ${set} where id = $1`, [review!.id])
    return (await moments()).flatMap(({ of, at }, index) => (at > before[index]!.at ? [of] : []))
  }
  expect(await moved(`goals = 'More charts'`)).toEqual([])
  expect(await moved(`planned_on = '2026-11-30'`)).toEqual(['file', 'signature'])
  expect(await moved(`status = 'HELD', held_on = '2026-11-30'`)).toEqual([])
})
