import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { givenClasses } from '../../../test/given/classes.ts'
import { givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { clock, useWorld } from '../../../test/kit.ts'
import { openId, sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import { say } from '../../words/say.ts'

const world = useWorld()
const file = (...rows: string[]) =>
  ['external_id,on_day,hours,kind,competency,course,note,reference,late_reason', ...rows, ''].join('\n')

beforeAll(() => givenClasses(world).version())

/** An apprentice of an employer's since November 2, known to the sponsor by a reference of its own; today is November 23. */
async function givenApprentice(firstName = 'Noor', placed: { startedOn?: string; worksiteId?: string } = {}) {
  const db = world.database.staff.prisma
  const externalId = unique('CC')
  const { id: learnerId } = await world.given.learner({ externalId, firstName })
  const enrollment = await world.given.enrollment({
    ...{ learnerId, stage: 'APPRENTICESHIP', since: '2026-11-02', enrolledOn: '2026-09-10' },
  })
  const { startedOn = '2026-11-02', worksiteId } = placed
  const employer = await world.given.employer(`Lakeside Health ${externalId}`)
  const placement = await db.placement.create({
    data: {
      ...{ enrollmentId: enrollment.id, employerId: employer.id, worksiteId: worksiteId ?? null },
      startedOn: toDate(startedOn),
    },
  })
  const entries = async () =>
    (
      await db.hoursEntry.findMany({
        where: { learnerId },
        include: { competency: true, course: true },
        orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
      })
    ).map(
      ({ onDay, kind, minutes, competency, course, status, source }) =>
        `${onDay.toISOString().slice(0, 10)} ${kind} ${minutes} ${competency?.code ?? course?.number ?? '-'} ${status} ${source}`,
    )
  return { db, externalId, learnerId, enrollment, employer, placement, entries }
}

const FULL_DAY = `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, source)
  select id, learner_id, 'RTI', $2, 1000, 'PERSON' from enrollment where learner_id = $1`

interface Node {
  line: number
  problems: { column: string; message: string }[]
}
const problems = (seen: { rows: { edges: { node: Node }[] } }) =>
  seen.rows.edges.flatMap(({ node: { line, problems } }) =>
    problems.map(({ column, message }) => `${line} ${column}: ${message}`),
  )

test('a file of hours is previewed, applied, waits for a decision, and is left alone when it comes again', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenApprentice()
  const reference = unique('T')
  const given = file(
    `${noor.externalId},2026-11-20,7:30,,jf2.a,,night shift,${reference},`,
    `${noor.externalId},2026-11-20,1.5,,,RTI-101,,,`,
    `${noor.externalId},2026-11-03,8,OJT,,,,,The clock was down`,
  )
  const seen = await preview(sam, given, 'HOURS')
  expect(seen).toMatchObject({ status: 'PREVIEWED', rowsToCreate: 3, rowsUnchanged: 0, rowsRefused: 0 })
  expect(seen.rows.edges[0].node).toEqual({
    ...{ line: 2, outcome: 'CREATE', key: noor.externalId, learnerName: 'Noor Khan', problems: [] },
    changes: [
      { column: 'external_id', from: null, to: noor.externalId },
      { column: 'on_day', from: null, to: '2026-11-20' },
      { column: 'hours', from: null, to: '7:30 h' },
      { column: 'kind', from: null, to: 'OJT' },
      { column: 'competency', from: null, to: 'JF2.A' },
      { column: 'note', from: null, to: 'night shift' },
      { column: 'reference', from: null, to: reference },
    ],
  })
  expect(await noor.entries()).toEqual([])
  expect(await apply(sam, seen.id)).toMatchObject({ status: 'APPLIED', failure: null, rowsToCreate: 3 })
  expect(await noor.entries()).toEqual([
    '2026-11-03 OJT 480 - SUBMITTED IMPORT',
    '2026-11-20 OJT 450 JF2.A SUBMITTED IMPORT',
    '2026-11-20 RTI 90 RTI-101 SUBMITTED IMPORT',
  ])
  const { db, learnerId, enrollment, placement, employer } = noor
  expect(await db.hoursEntry.findFirst({ where: { reference } })).toMatchObject({
    ...{ enrollmentId: enrollment.id, placementId: placement.id, employerId: employer.id },
    ...{
      writtenById: sam.personId,
      importId: openId(seen.id).id,
      note: 'night shift',
      reason: null,
      basis: 'DONE',
    },
  })
  expect(await db.hoursEntry.count({ where: { learnerId, reason: 'The clock was down' } })).toBe(1)
  expect(await db.hoursDay.findMany({ where: { learnerId }, orderBy: { onDay: 'asc' } })).toEqual([
    { learnerId, onDay: toDate('2026-11-03'), minutes: 480 },
    { learnerId, onDay: toDate('2026-11-20'), minutes: 540 },
  ])

  // also once an entry was decided on
  const ada = await world.given.staff()
  const decision = { status: 'REJECTED', decidedAt: clock.now(), decidedById: ada.personId }
  await ada.transaction((tx) =>
    tx.hoursEntry.updateMany({
      where: { reference },
      data: { ...decision, decisionReason: 'Not on the roster' },
    }),
  )
  const again = await preview(sam, given, 'HOURS')
  expect(again).toMatchObject({ rowsToCreate: 0, rowsUnchanged: 3, rowsRefused: 0 })
  expect((await apply(sam, again.id)).status).toBe('APPLIED')
  expect(await noor.entries()).toHaveLength(3)
})

test('each row that can not be taken says why and what to do, and the others are taken', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const [noor, ada] = [await givenApprentice(), await givenApprentice('Ada')]
  const nobody = unique('CC')
  const { externalId: idle } = await world.given.learner({ externalId: unique('CC'), firstName: 'Kim' })
  const trainee = await world.given.learner({ externalId: unique('CC'), firstName: 'Siân' })
  await world.given.enrollment({ learnerId: trainee.id })
  const left = await world.given.learner({ externalId: unique('CC'), firstName: 'Lee' })
  await world.given.enrollment({ learnerId: left.id, stage: 'WITHDRAWN', since: '2026-11-10' })
  const [known, other, twice] = [unique('T'), unique('T'), unique('T')]
  const first = file(
    `${noor.externalId},2026-11-20,7:30,,JF2.A,,,${known},`,
    `${noor.externalId},2026-11-19,8,OJT,,,,,`,
    `${noor.externalId},2026-11-17,2,OJT,,,,${other},`,
  )
  await apply(sam, (await preview(sam, first, 'HOURS')).id)
  const seen = await preview(
    sam,
    file(
      `${noor.externalId},2026-11-20,8,,JF2.A,,,${known},`,
      `${ada.externalId},2026-11-17,2,OJT,,,,${other},`,
      `${noor.externalId},2026-11-19,8:30,OJT,,,,,`,
      `${noor.externalId},2026-11-24,8,OJT,,,,,`,
      `${noor.externalId},2026-11-01,8,OJT,,,,,late`,
      `${noor.externalId},2026-11-03,8,OJT,,,,,`,
      `${noor.externalId},2026-11-18,8,,JF9.Z,,,,`,
      `${noor.externalId},2026-11-18,8,,,RTI-999,,,`,
      `${nobody},2026-11-18,8,OJT,,,,,`,
      `${idle},2026-11-18,8,OJT,,,,,`,
      `${trainee.externalId},2026-11-18,8,OJT,,,,,`,
      `${left.externalId},2026-11-18,8,RTI,,,,,`,
      `${ada.externalId},2026-11-18,4,OJT,,,,,`,
      `${ada.externalId},2026-11-18,5,on the job,,,,,`,
      `${ada.externalId},2026-11-17,4,OJT,,,,${twice},`,
      `${ada.externalId},2026-11-16,4,OJT,,,,${twice},`,
      `${ada.externalId},11/16/2026,many,work,,,,,`,
    ),
    'HOURS',
  )
  expect(seen).toMatchObject({ rowsToCreate: 2, rowsUnchanged: 0, rowsRefused: 15 })
  const lakeside = noor.employer.name
  expect(problems(seen)).toEqual([
    `2 reference: “${known}” is recorded as Noor Khan, November 20, 2026, 7:30 h (OJT, JF2.A). Correct that entry in the learner's hours, or leave this row out.`,
    `3 reference: “${other}” is recorded as Noor Khan, November 17, 2026, 2 h (OJT). Correct that entry in the learner's hours, or leave this row out.`,
    "4 hours: An earlier file recorded Noor Khan, November 19, 2026, 8 h (OJT). Correct that entry in the learner's hours, or give this row a reference if its hours come on top.",
    '5 on_day: November 24, 2026 is yet to come. Write hours down once they are done.',
    `6 on_day: Noor Khan began at ${lakeside} on November 2, 2026. What came before counts only as prior credit, which a staff admin grants.`,
    '7 late_reason: Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
    "8 competency: Noor Khan's version of the program has no competency “JF9.Z”. Write its code, for example JF2.A.",
    "9 course: Noor Khan's version of the program has no course “RTI-999”. Write its number as that version has it.",
    `10 external_id: There is no learner with the external_id “${nobody}”. Import the roster first, or check the reference.`,
    '11 external_id: Kim Khan is in no cohort. Enroll Kim Khan first.',
    '12 external_id: Siân Khan has no employment, and on-the-job hours belong to one. Write the placement down first.',
    '13 on_day: Lee Khan is withdrawn since November 10, 2026. Reinstate Lee Khan first, or give an earlier day.',
    '15 reference: Line 14 has the same learner, day, kind and competency or course. Give both rows a reference, or make them one row.',
    '17 reference: Line 16 has the same reference. Keep one of the two rows.',
    '18 on_day: “11/16/2026” seems to be 2026-11-16. Write days as YYYY-MM-DD.',
    '18 hours: “many” is not a length of time. Write the hours, for example 7:30 or 7.5 h.',
    '18 kind: “work” is not a kind of hours. Write one of OJT, RTI.',
  ])
  expect((await apply(sam, seen.id)).status).toBe('APPLIED')
  expect(await noor.entries()).toHaveLength(3)
  expect(await ada.entries()).toEqual([
    '2026-11-17 OJT 240 - SUBMITTED IMPORT',
    '2026-11-18 OJT 240 - SUBMITTED IMPORT',
  ])
})

test('a day holds 24 hours over what is written down and all rows of the file, across batches', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const [noor, ada] = [await givenApprentice(), await givenApprentice('Ada')]
  const { db, enrollment, learnerId, placement, employer } = noor
  await db.hoursEntry.create({
    data: {
      ...{ enrollmentId: enrollment.id, learnerId, placementId: placement.id, employerId: employer.id },
      ...{ kind: 'OJT', onDay: toDate('2026-11-20'), minutes: 600, source: 'PERSON' },
    },
  })
  const others = Array.from(
    { length: 520 },
    (_, index) => `${ada.externalId},2026-11-${20 + (index % 3)},0:01,OJT,,,,${unique('T')},`,
  )
  const seen = await preview(
    sam,
    file(
      `${noor.externalId},2026-11-20,10,,JF2.A,,,,`,
      ...others,
      `${noor.externalId},2026-11-20,4:01,,,RTI-101,,,`,
      `${noor.externalId},2026-11-20,4,,,RTI-201,,,`,
    ),
    'HOURS',
  )
  expect(seen).toMatchObject({ rowsToCreate: 522, rowsRefused: 1 })
  const refused = await world.database.staff.pool.query(
    `select line, problems -> 0 -> 'says' as says from roster_import_row where outcome = 'REFUSE'
     and import_id = (select id from roster_import order by created_at desc limit 1)`,
  )
  expect(refused.rows).toEqual([
    {
      line: 523,
      says: expect.objectContaining({ code: 'HOURS_FILL_THE_DAY' }),
    },
  ])
  expect(say(refused.rows[0].says)).toBe(
    'Noor Khan has 20 h on November 20, 2026 already, and that day has 24 h. Write 4 h or less, or have a wrong entry taken back.',
  )
  expect((await apply(sam, seen.id)).failure).toBe(null)
  expect(await db.hoursDay.findMany({ where: { learnerId } })).toMatchObject([{ minutes: 1440 }])
})

test('hours belong to the enrollment and the employment of their day, and today is the worksite’s', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const db = world.database.staff.prisma
  const employer = await world.given.employer()
  const worksite = await db.worksite.create({
    data: {
      employerId: employer.id,
      name: 'Tabwakea',
      setting: 'HOSPITAL_SYSTEM',
      timeZone: 'Pacific/Kiritimati',
    },
  })
  const noor = await givenApprentice('Noor', { worksiteId: worksite.id })
  await db.placement.update({ where: { id: noor.placement.id }, data: { endedOn: toDate('2026-11-12') } })
  const next = await db.placement.create({
    data: {
      ...{ enrollmentId: noor.enrollment.id, employerId: employer.id, worksiteId: worksite.id },
      startedOn: toDate('2026-11-16'),
    },
  })
  const row = (day: string) => `${noor.externalId},${day},8,OJT,,,,,`
  const seen = await preview(
    sam,
    file(row('2026-11-12'), row('2026-11-13'), row('2026-11-16'), row('2026-11-24')),
    'HOURS',
  )
  expect(problems(seen)).toEqual([
    `3 on_day: Noor Khan’s employment at ${noor.employer.name} ended on November 12, 2026. Give that day or an earlier one.`,
  ])
  await apply(sam, seen.id)
  const written = await db.hoursEntry.findMany({
    where: { learnerId: noor.learnerId },
    orderBy: { onDay: 'asc' },
  })
  expect(written.map(({ placementId }) => placementId)).toEqual([noor.placement.id, next.id, next.id])
})

test.each([
  ['an employment that ended', 'update placement set ended_on = $2 where learner_id = $1', '2026-11-19'],
  ['a day that is full', FULL_DAY, '2026-11-20'],
])('%s since the preview is not written past: nothing of the file is', async (_, change, onDay) => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const [noor, ada] = [await givenApprentice(), await givenApprentice('Ada')]
  const row = (externalId: string) => `${externalId},2026-11-20,8,OJT,,,,,`
  const seen = await preview(sam, file(row(noor.externalId), row(ada.externalId)), 'HOURS')
  await world.database.staff.pool.query(change, [noor.learnerId, onDay])
  expect(await apply(sam, seen.id)).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect(await ada.entries()).toEqual([])
})

test('hours written down since the preview for which the day has room hold nothing up', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenApprentice()
  const seen = await preview(sam, file(`${noor.externalId},2026-11-20,8,OJT,,,,,`), 'HOURS')
  await noor.db.hoursEntry.create({
    data: {
      ...{ enrollmentId: noor.enrollment.id, learnerId: noor.learnerId, kind: 'RTI', minutes: 960 },
      ...{ onDay: toDate('2026-11-20'), source: 'PERSON' },
    },
  })
  expect((await apply(sam, seen.id)).status).toBe('APPLIED')
  expect(await noor.entries()).toHaveLength(2)
})

test('hours that others write down in the very moment of an import are not written past', async () => {
  const { preview, act, untilDone } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenApprentice()
  const seen = await preview(sam, file(`${noor.externalId},2026-11-20,8,OJT,,,,,`), 'HOURS')
  const other = await world.database.staff.pool.connect()
  let end: ReturnType<typeof untilDone>
  try {
    await other.query('begin')
    await other.query(FULL_DAY, [noor.learnerId, '2026-11-20'])
    await act(sam, 'applyImport', { importId: seen.id })
    end = untilDone(sam, seen.id)
    const waits =
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    while ((await world.database.staff.pool.query(waits)).rowCount === 0) await wait(10)
    await other.query('commit')
  } finally {
    other.release()
  }
  expect(await end).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect(await noor.entries()).toEqual(['2026-11-20 RTI 1000 - SUBMITTED PERSON'])
})

test('a file of hours applied twice at once writes each entry once', async () => {
  const { preview, act, untilDone } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenApprentice()
  const given = file(
    `${noor.externalId},2026-11-20,8,,JF2.A,,,,`,
    `${noor.externalId},2026-11-19,8,OJT,,,,${unique('T')},`,
  )
  const [one, other] = [await preview(sam, given, 'HOURS'), await preview(sam, given, 'HOURS')]
  await Promise.all([one, other].map(({ id: importId }) => act(sam, 'applyImport', { importId })))
  const ends = await Promise.all([untilDone(sam, one.id), untilDone(sam, other.id)])
  expect(ends.map(({ status }) => status).sort()).toEqual(['APPLIED', 'FAILED'])
  expect(await noor.entries()).toEqual([
    '2026-11-19 OJT 480 - SUBMITTED IMPORT',
    '2026-11-20 OJT 480 JF2.A SUBMITTED IMPORT',
  ])
})

test('who imports hours is who wrote them down: in this program somebody else approves them', async () => {
  const { preview, apply } = givenImports(world)
  const [sam, kim] = [await world.given.staff(), await world.given.staff()]
  const noor = await givenApprentice()
  const seen = await preview(sam, file(`${noor.externalId},2026-11-20,8,OJT,,,,,`), 'HOURS')
  await apply(sam, seen.id)
  const waiting = async (viewer: typeof sam) => {
    const { data } = await world.ask(
      viewer,
      'query ($filter: HoursToDecideFilter) { hoursToDecide(first: 1, filter: $filter) { totalCount } }',
      { filter: { mayApprove: true, placementId: sealId('Placement', noor.placement.id) } },
    )
    return data.hoursToDecide.totalCount
  }
  expect([await waiting(sam), await waiting(kim)]).toEqual([0, 1])
})

test('a preview asks the same few statements a batch, whatever the rows are', async () => {
  const { preview } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenApprentice()
  const cost = async (rows: number) => {
    const lines = Array.from(
      { length: rows },
      (_, index) => `${noor.externalId},2026-11-${10 + (index % 10)},0:10,OJT,,,,${unique('T')},`,
    )
    const before = world.statements.length
    await preview(sam, file(...lines), 'HOURS')
    return world.statements.slice(before).filter((sql) => /learner_id|external_id/.test(sql)).length
  }
  expect([await cost(500), await cost(5)]).toEqual([3, 3])
})

test('the same hours by hand and by file are asked about, before the file is written as well', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { externalId, learnerId, entries } = await givenApprentice()
  const byHand = (minutes: number, status = 'SUBMITTED') =>
    world.database.staff.pool.query(
      `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, source, status, decided_at, decision_reason)
       select id, learner_id, 'RTI', '2026-11-20', $2, 'PERSON', $3, case when $3 <> 'SUBMITTED' then clock_now() end,
         case when $3 = 'REJECTED' then 'Another day' end from enrollment where learner_id = $1`,
      [learnerId, minutes, status],
    )
  await byHand(240)
  await byHand(300, 'REJECTED')
  const row = (hours: string, reference = '') => `${externalId},2026-11-20,${hours},RTI,,,,${reference},`
  const asked =
    '2 reference: Noor Khan has 4 h of November 20, 2026 already that no file brought (RTI). Leave this row out if they are the same, or give it a reference if its hours come on top.'
  expect(problems(await preview(sam, file(row('4:00')), 'HOURS'))).toEqual([asked])
  expect(problems(await preview(sam, file(row('4:00', `on-top-${externalId}`)), 'HOURS'))).toEqual([])
  const seen = await preview(sam, file(row('5:00')), 'HOURS')
  expect(problems(seen)).toEqual([])
  await byHand(300)
  expect(await apply(sam, seen.id)).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect(await entries()).toHaveLength(3)
})
