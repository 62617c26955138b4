import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
  await ensurePrograms(database.staff)
})
afterAll(() => database.close())

/** A learner who is enrolled since January 5, 2026 and employed since February 2. */
interface Apprentice {
  learner: string
  enrollment: string
  placement: string
  employer: string
}

async function givenApprentice(): Promise<Apprentice> {
  const [row] = await rowsOf<Apprentice>(
    database.owner,
    `with program as (select id from program where code = 'US-MC'),
       cohort as (insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
         select id, gen_random_uuid()::text, 'X', '2026-01-05', '2030-01-01', 9 from program returning id, program_id),
       learner as (insert into learner (first_name, last_name, email) values ('Noor', 'Khan', gen_random_uuid()::text) returning id),
       employer as (insert into employer (name) values (gen_random_uuid()::text) returning id)
     insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
       select learner.id, cohort.id, program_id, '2026-01-05', 'APPRENTICESHIP', '2026-02-02' from learner, cohort
     returning id as enrollment, learner_id as learner, (select id from employer) as employer`,
  )
  const [placement] = await rowsOf<{ id: string }>(
    database.owner,
    `insert into placement (employer_id, enrollment_id, started_on) values ($1, $2, '2026-02-02') returning id`,
    row!.employer,
    row!.enrollment,
  )
  return { ...row!, placement: placement!.id }
}

type Client = pg.Pool | pg.PoolClient

interface Written {
  kind?: 'OJT' | 'RTI'
  onDay?: string
  minutes: number
}

const write = async (
  client: Client,
  who: Apprentice,
  { kind = 'OJT', onDay = '2026-03-02', minutes }: Written,
) => {
  const [row] = await rowsOf<{ id: string }>(
    client,
    `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source)
     values ($1, $2, $3, $4, $5, $6, $7, 'PERSON') returning id`,
    ...[who.enrollment, who.learner, kind, onDay, minutes],
    ...(kind === 'OJT' ? [who.placement, who.employer] : [null, null]),
  )
  return row!.id
}

const decide = (client: Client, id: string, status: 'APPROVED' | 'REJECTED') =>
  client.query(
    `update hours_entry set status = $2, decided_at = clock_now(), decision_reason = 'because' where id = $1`,
    [id, status],
  )

const reverse = (client: Client, id: string) =>
  client.query(
    `insert into hours_entry (enrollment_id, learner_id, kind, basis, on_day, minutes, placement_id, employer_id,
       competency_id, course_id, source, reason, status, decided_at, reverses_id)
     select enrollment_id, learner_id, kind, 'REVERSAL', on_day, -minutes, placement_id, employer_id, competency_id,
       course_id, 'PERSON', 'wrong day', 'APPROVED', now(), id from hours_entry where id = $1`,
    [id],
  )

const sums = async (who: Apprentice) =>
  (
    await rowsOf<{ kind: string; approved: number; submitted: number }>(
      database.owner,
      `select kind, sum(approved_minutes)::int as approved, sum(submitted_minutes)::int as submitted
       from hours_week where enrollment_id = $1 group by 1 order by 1`,
      who.enrollment,
    )
  ).filter(({ approved, submitted }) => approved + submitted > 0)

describe('the ledger', () => {
  test('counts an entry as waiting, then as approved, and no more once it is taken back', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    const id = await write(pool, who, { minutes: 480 })
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 0, submitted: 480 }])
    await decide(pool, id, 'APPROVED')
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 480, submitted: 0 }])
    await reverse(pool, id)
    expect(await sums(who)).toEqual([])
    await expect(reverse(pool, id)).rejects.toMatchObject({
      code: '23505',
      constraint: 'hours_entry_reverses_id_key',
    })
  })

  test('decides on an entry once, even when two decide at once', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    const id = await write(pool, who, { minutes: 480 })
    const decisions = await Promise.allSettled([
      decide(pool, id, 'APPROVED'),
      decide(pool, id, 'APPROVED'),
      decide(pool, id, 'REJECTED'),
    ])
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const decision of decisions) {
      if (decision.status === 'rejected') expect(decision.reason.constraint).toBe('hours_entry_decided_once')
    }
  })

  test('has at most 24 hours a person and day, instruction and work together, even when two write at once', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    const written = await Promise.allSettled(
      [600, 600, 240, 240].map((minutes, index) =>
        write(pool, who, { minutes, kind: index % 2 ? 'RTI' : 'OJT' }),
      ),
    )
    const kept = written.filter(({ status }) => status === 'fulfilled').length
    const [day] = await rowsOf<{ minutes: number }>(
      database.owner,
      'select minutes from hours_day where learner_id = $1',
      who.learner,
    )
    expect(day!.minutes).toBeLessThanOrEqual(1440)
    expect(kept).toBeLessThan(4)
    for (const one of written)
      if (one.status === 'rejected') expect(one.reason.constraint).toBe('hours_day_within_its_length')
  })

  test.each([
    ['2028-03-12', 1380],
    ['2028-11-05', 1500],
    ['2028-11-06', 1440],
  ])('of %s has as many as the day has where they were done: %i minutes', async (onDay, most) => {
    const who = await givenApprentice()
    await rowsOf(
      database.owner,
      `with site as (insert into worksite (employer_id, name, setting, time_zone) values ($1, 'Clinic', 'HOSPITAL', 'America/New_York') returning id)
       update placement set worksite_id = (select id from site) where id = $2`,
      ...[who.employer, who.placement],
    )
    const { pool } = database.staff
    const rest = await write(pool, who, { onDay, minutes: most - 60 })
    await expect(write(pool, who, { onDay, minutes: 61 })).rejects.toMatchObject({
      constraint: 'hours_day_within_its_length',
    })
    await write(pool, who, { onDay, minutes: 60 })
    await decide(pool, rest, 'REJECTED')
    await write(pool, who, { onDay, minutes: most - 60 })
  })

  test('a rejected entry gives its day back', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    await decide(pool, await write(pool, who, { minutes: 1440 }), 'REJECTED')
    await write(pool, who, { minutes: 1440 })
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 0, submitted: 1440 }])
  })

  test('has nothing before employment or enrollment, also when their days are moved later', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    const outside = { code: '23514', constraint: 'hours_entry_within_employment' }
    await expect(write(pool, who, { minutes: 60, onDay: '2026-02-01' })).rejects.toMatchObject(outside)
    await expect(write(pool, who, { minutes: 60, onDay: '2026-01-04', kind: 'RTI' })).rejects.toMatchObject(
      outside,
    )
    await write(pool, who, { minutes: 60, onDay: '2026-02-02' })
    await write(pool, who, { minutes: 60, onDay: '2026-01-05', kind: 'RTI' })
    for (const move of [
      `update placement set started_on = '2026-02-03' where enrollment_id = $1`,
      `update placement set ended_on = '2026-02-02', started_on = '2026-02-03' where enrollment_id = $1`,
      `update enrollment set enrolled_on = '2026-01-06' where id = $1`,
    ]) {
      await expect(pool.query(move, [who.enrollment]), move).rejects.toMatchObject({ code: '23514' })
    }
    await pool.query(`update placement set ended_on = '2026-02-02' where enrollment_id = $1`, [
      who.enrollment,
    ])
    await expect(write(pool, who, { minutes: 60, onDay: '2026-02-03' })).rejects.toMatchObject(outside)
  })

  test('grants credit for what came before with its approver and reason, beside the 24 hours of a day', async () => {
    const who = await givenApprentice()
    const grant = (reason: string | null, status = 'APPROVED') =>
      database.owner.query(
        `insert into hours_entry (enrollment_id, learner_id, kind, basis, on_day, minutes, source, reason, status, decided_at)
         values ($1, $2, 'OJT', 'PRIOR_CREDIT', '2025-01-01', 24000, 'PERSON', $3, $4, case $4 when 'APPROVED' then now() end)`,
        [who.enrollment, who.learner, reason, status],
      )
    await expect(grant(null)).rejects.toMatchObject({ constraint: 'hours_entry_explained' })
    await grant('Coded before', 'SUBMITTED')
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 0, submitted: 24_000 }])
    await grant('Six years of coding at Valley Imaging')
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 24_000, submitted: 24_000 }])
  })

  test('takes back exactly what was approved', async () => {
    const who = await givenApprentice()
    const { pool } = database.staff
    const id = await write(pool, who, { minutes: 480 })
    await expect(reverse(pool, id)).rejects.toMatchObject({ constraint: 'hours_entry_reverses_exactly' })
    await decide(pool, id, 'APPROVED')
    const wrong = `insert into hours_entry (enrollment_id, learner_id, kind, basis, on_day, minutes, placement_id, employer_id,
        source, reason, status, decided_at, reverses_id)
      select enrollment_id, learner_id, kind, 'REVERSAL', on_day, -minutes + 60, placement_id, employer_id, 'PERSON', 'less',
        'APPROVED', now(), id from hours_entry where id = $1`
    await expect(pool.query(wrong, [id])).rejects.toMatchObject({
      constraint: 'hours_entry_reverses_exactly',
    })
  })

  test('stands in the place of another only where that is taken back, and only of its own learner', async () => {
    const [who, other] = [await givenApprentice(), await givenApprentice()]
    const { pool } = database.staff
    const entry = await write(pool, who, { minutes: 60 })
    const inPlace = (of: Apprentice) =>
      rowsOf(
        pool,
        `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, corrects_id)
         values ($1, $2, 'OJT', '2026-03-02', 30, $3, $4, 'PERSON', $5) returning id`,
        ...[of.enrollment, of.learner, of.placement, of.employer, entry],
      )
    const refused = { constraint: 'hours_entry_corrects_reversed' }
    await expect(inPlace(who)).rejects.toMatchObject(refused)
    await decide(pool, entry, 'APPROVED')
    await reverse(pool, entry)
    await expect(inPlace(other)).rejects.toMatchObject(refused)
    await inPlace(who)
    await expect(inPlace(who)).rejects.toMatchObject({ constraint: 'hours_entry_corrects_id_key' })
    expect(await sums(who)).toEqual([{ kind: 'OJT', approved: 0, submitted: 30 }])
  })

  test('counts no minute as work and as instruction', async () => {
    const who = await givenApprentice()
    const both = `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source)
      values ($1, $2, 'RTI', '2026-03-02', 60, $3, $4, 'PERSON')`
    const values = [who.enrollment, who.learner, who.placement, who.employer]
    await expect(database.staff.pool.query(both, values)).rejects.toMatchObject({
      constraint: 'hours_entry_of_one_kind',
    })
  })
})

/** What people and systems do to the ledger, one after another or several at once. */
type Act =
  | { act: 'WRITE'; kind: 'OJT' | 'RTI'; day: number; minutes: number }
  | { act: 'APPROVE' | 'REJECT' | 'REVERSE'; which: number }

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('WRITE' as const),
    kind: fc.constantFrom('OJT' as const, 'RTI' as const),
    day: fc.integer({ min: 0, max: 9 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
  }),
  fc.record({
    act: fc.constantFrom('APPROVE' as const, 'REJECT' as const, 'REVERSE' as const),
    which: fc.integer({ min: 0, max: 20 }),
  }),
)

test('whatever is done to it, in whatever order and several at once, the sums are those of the entries', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anAct, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 }),
      async (rounds) => {
        const who = await givenApprentice()
        const ids: string[] = []
        for (const atOnce of rounds) {
          const done = await Promise.allSettled(atOnce.map((act) => perform(who, act, ids)))
          for (const outcome of done) {
            // refused by a rule, never by a deadlock or a surprise
            if (outcome.status === 'rejected') expect(['23514', '23505']).toContain(outcome.reason.code)
          }
        }
        await expectSumsOfEntries(who)
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

async function perform(who: Apprentice, act: Act, ids: string[]) {
  const { pool } = database.staff
  if (act.act === 'WRITE') {
    // across the end of February of a leap year, the change to summer time and a new month
    const onDay = new Date(Date.UTC(2028, 1, 26 + act.day)).toISOString().slice(0, 10)
    ids.push(await write(pool, who, { ...act, onDay }))
    return
  }
  const id = ids[act.which % Math.max(ids.length, 1)]
  if (id === undefined) return
  await (act.act === 'REVERSE'
    ? reverse(pool, id)
    : decide(pool, id, act.act === 'APPROVE' ? 'APPROVED' : 'REJECTED'))
}

async function expectSumsOfEntries({ enrollment, learner }: Apprentice) {
  const differing = await rowsOf(
    database.owner,
    `select w.* from hours_week w full join (
        select enrollment_id, kind, date_trunc('week', on_day)::date as week_on,
          coalesce(sum(minutes) filter (where status = 'APPROVED'), 0) as approved,
          coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0) as submitted
        from hours_entry where enrollment_id = $1 group by 1, 2, 3) e using (enrollment_id, kind, week_on)
      where enrollment_id = $1 and (coalesce(approved_minutes, 0) <> coalesce(approved, 0)
        or coalesce(submitted_minutes, 0) <> coalesce(submitted, 0))`,
    enrollment,
  )
  expect(differing).toEqual([])
  const days = await rowsOf(
    database.owner,
    `select d.* from hours_day d full join (select learner_id, on_day, sum(minutes) as counted from hours_entry
        where learner_id = $1 and status <> 'REJECTED' group by 1, 2) e using (learner_id, on_day)
      where learner_id = $1 and (coalesce(d.minutes, 0) <> coalesce(counted, 0) or counted not between 0 and 1440)`,
    learner,
  )
  expect(days).toEqual([])
}
