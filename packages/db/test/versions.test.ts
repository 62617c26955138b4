import { SHIPPED_STANDARDS } from '@journeyline/domain/programs/standards/shipped'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { STANDARD_PARTS, standardOf } from '../src/standards/read-standard.ts'
import { writeStandard } from '../src/standards/write-standard.ts'
import { type Database, emptyDatabase, rowsOf } from './database.ts'

async function withPrograms(): Promise<Database> {
  const database = await emptyDatabase()
  await ensurePrograms(database.staff)
  return database
}

const versionOf = ({ staff }: Database, code: string, number = 1) =>
  staff.prisma.programVersion.findFirstOrThrow({
    where: { number, program: { code } },
    include: { ...STANDARD_PARTS },
  })

/** A draft of the US program, from the day on. */
async function draft({ staff }: Database, number: number, effectiveFrom: string) {
  const { id: programId } = await staff.prisma.program.findUniqueOrThrow({ where: { code: 'US-MC' } })
  const { title, type, particulars, policies } = US_MEDICAL_CODER
  const { id } = await staff.prisma.programVersion.create({
    data: {
      ...{ programId, number, status: 'DRAFT', title, type, particulars, policies },
      effectiveFrom: new Date(effectiveFrom),
    },
  })
  await staff.prisma.$transaction((tx) => writeStandard(tx, id, US_MEDICAL_CODER))
  return id
}

const publish = ({ staff }: Database, id: string) =>
  staff.prisma.programVersion.update({ where: { id }, data: { status: 'PUBLISHED' } })

const enroll = async (
  { owner }: Database,
  enrolledOn: string,
  asking: Parameters<typeof rowsOf>[0] = owner,
) => {
  const [row] = await rowsOf<{ number: number }>(
    asking,
    `with program as (select id from program where code = 'US-MC'),
       cohort as (insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
         select id, gen_random_uuid()::text, 'X', '2026-01-01', '2030-01-01', 9 from program returning id, program_id),
       learner as (insert into learner (first_name, last_name, email) values ('Noor', 'Khan', gen_random_uuid()::text) returning id)
     insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
     select learner.id, cohort.id, program_id, $1, 'TRAINING', $1 from learner, cohort
     returning (select number from program_version where id = program_version_id)`,
    enrolledOn,
  )
  return row!.number
}

test('the standards ship as version 1, are read as they were written, and stay as they are at every start', async () => {
  const database = await withPrograms()
  for (const { programCode, standard, effectiveFrom } of SHIPPED_STANDARDS) {
    const version = await versionOf(database, programCode)
    expect(standardOf(version)).toEqual(standard)
    expect(version).toMatchObject({ status: 'PUBLISHED', effectiveFrom: new Date(effectiveFrom) })
  }
  const before = await rowsOf(database.owner, 'select xmin::text, id from requirement order by id')
  await Promise.all([ensurePrograms(database.staff), ensurePrograms(database.staff)])
  expect(await rowsOf(database.owner, 'select xmin::text, id from requirement order by id')).toEqual(before)
})

test('the standards are written once, even by two servers that start at once', async () => {
  const database = await emptyDatabase()
  await Promise.all([ensurePrograms(database.staff), ensurePrograms(database.staff)])
  expect(await database.staff.prisma.programVersion.count()).toBe(2)
  expect(await database.staff.prisma.competency.count()).toBe(20)
})

test('nothing of a published version changes, whoever tries', async () => {
  const database = await withPrograms()
  const attempts = [
    `update program_version set title = 'x'`,
    `update program_version set effective_from = effective_from + 1`,
    `update program_version set policies = '{}'`,
    `delete from program_version`,
    `update requirement set measure = '{"minutes": 1}' where code = 'OJT'`,
    `delete from requirement`,
    `insert into requirement (program_version_id, position, code, kind, title, gate, measure)
       select id, 99, 'MORE', 'CHECK', 'x', 'NONE', '{}' from program_version`,
    `update competency set display_text = 'x'`,
    `delete from job_function`,
    `insert into course (program_version_id, position, number, name, minutes) select id, 1, 'x', 'x', 60 from program_version`,
  ]
  for (const pool of [database.staff.pool, database.owner]) {
    for (const attempt of attempts) {
      await expect(pool.query(attempt), attempt).rejects.toMatchObject({
        code: '23514',
        constraint: 'program_version_is_kept',
      })
    }
  }
})

test('content can not slip into a version while it is published by somebody else', async () => {
  const database = await withPrograms()
  const id = await draft(database, 2, '2026-01-01')
  const [publishing, writing] = [await database.staff.pool.connect(), await database.staff.pool.connect()]
  try {
    await publishing.query('begin')
    await publishing.query(`update program_version set status = 'PUBLISHED' where id = $1`, [id])
    const late = writing.query(`update competency set display_text = 'x' where program_version_id = $1`, [id])
    late.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    await publishing.query('commit')
    await expect(late).rejects.toMatchObject({ constraint: 'program_version_is_kept' })
  } finally {
    publishing.release()
    writing.release()
  }
})

test('a published version may become a draft and be deleted while nobody has started on it', async () => {
  const database = await withPrograms()
  const id = await draft(database, 2, '2026-01-01')
  await publish(database, id)
  const back = () => database.staff.prisma.programVersion.update({ where: { id }, data: { status: 'DRAFT' } })
  await back()
  await publish(database, id)
  expect(await enroll(database, '2026-03-01')).toBe(2)
  await expect(back()).rejects.toThrow(/people have started/)
  const unused = await draft(database, 3, '2027-01-01')
  await database.staff.prisma.programVersion.delete({ where: { id: unused } })
  expect(await database.staff.prisma.competency.count({ where: { programVersionId: unused } })).toBe(0)
})

test('an enrollment begins on the latest published version of its day, before the first one on the first, and keeps it', async () => {
  const database = await withPrograms()
  const second = await draft(database, 2, '2026-08-01')
  await draft(database, 3, '2026-09-01')
  expect(await enroll(database, '2026-08-01')).toBe(1)
  await publish(database, second)
  for (const [on, number] of [
    ['2010-01-01', 1],
    ['2026-07-31', 1],
    ['2026-08-01', 2],
    ['2027-01-01', 2],
  ] as const) {
    expect(await enroll(database, on), on).toBe(number)
  }
  const change = `update enrollment set program_version_id = $1`
  await expect(database.staff.pool.query(change, [second])).rejects.toMatchObject({ code: '42501' })
})

test('an enrollment that meets a withdrawal begins on the version before, and one that was first keeps its version', async () => {
  const database = await withPrograms()
  const second = await draft(database, 2, '2026-01-01')
  const withdraw = `update program_version set status = 'DRAFT' where id = $1`
  const client = await database.staff.pool.connect()
  try {
    await publish(database, second)
    await client.query('begin')
    await client.query(withdraw, [second])
    const late = enroll(database, '2026-03-01')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await client.query('commit')
    expect(await late).toBe(1)

    await publish(database, second)
    const enrolling = await database.owner.connect()
    try {
      await enrolling.query('begin')
      expect(await enroll(database, '2026-03-01', enrolling)).toBe(2)
      const withdrawal = client.query(withdraw, [second])
      withdrawal.catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 100))
      await enrolling.query('commit')
      await expect(withdrawal).rejects.toThrow(/people have started/)
    } finally {
      enrolling.release()
    }
  } finally {
    client.release()
  }
})

test('a version that staff withdrew for a later one is not published again at the next start', async () => {
  const database = await withPrograms()
  const second = await draft(database, 2, '2026-01-01')
  await publish(database, second)
  const first = await versionOf(database, 'US-MC')
  await database.staff.prisma.programVersion.update({ where: { id: first.id }, data: { status: 'DRAFT' } })
  await ensurePrograms(database.staff)
  expect((await versionOf(database, 'US-MC')).status).toBe('DRAFT')
  await database.staff.prisma.programVersion.delete({ where: { id: first.id } })
  await ensurePrograms(database.staff)
  const { id: programId } = await database.staff.prisma.program.findUniqueOrThrow({
    where: { code: 'US-MC' },
  })
  expect(
    await database.staff.prisma.programVersion.findMany({ where: { programId }, select: { number: true } }),
  ).toEqual([{ number: 2 }])
})
