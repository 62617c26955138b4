import { expect, test } from 'vitest'
import { givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'
import { toDate } from '../../kernel/days.ts'

const world = useWorld()
const file = (...rows: string[]) =>
  ['external_id,read_on,cases_done,score_percent,note', ...rows, ''].join('\n')

/** A learner in Practicode since October 1, known to the sponsor by a reference of its own. */
async function givenLearner(firstName = 'Noor') {
  const externalId = unique('CC')
  const { id: learnerId } = await world.given.learner({ externalId, firstName })
  const { id } = await world.given.enrollment({
    ...{ learnerId, stage: 'PRACTICODE', since: '2026-10-01', enrolledOn: '2026-09-10' },
  })
  const db = world.database.staff.prisma
  await db.enrollment.update({ where: { id }, data: { practicodeStartedOn: toDate('2026-10-01') } })
  const readings = async () =>
    (
      await db.practicodeReading.findMany({
        where: { enrollmentId: id },
        orderBy: [{ readOn: 'asc' }, { id: 'asc' }],
      })
    ).map(
      ({ readOn, casesDone, scorePercent, source }) =>
        `${readOn.toISOString().slice(0, 10)} ${casesDone} ${scorePercent} ${source}`,
    )
  const shown = async () => {
    const { practicodeCases, practicodeScore, version } = await db.enrollment.findUniqueOrThrow({
      where: { id },
    })
    return { practicodeCases, practicodeScore, version }
  }
  return { id, externalId, readings, shown, db }
}

interface Node {
  line: number
  outcome: string
  learnerName: string | null
  changes: { column: string; from: string | null; to: string | null }[]
  problems: { column: string; message: string }[]
}
const nodes = (seen: { rows: { edges: { node: Node }[] } }) => seen.rows.edges.map(({ node }) => node)
const problems = (seen: Parameters<typeof nodes>[0]) =>
  nodes(seen).flatMap(({ line, problems }) =>
    problems.map(({ column, message }) => `${line} ${column}: ${message}`),
  )

test('a file of readings is previewed, applied, shown on the enrollment, and left alone when it comes again', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenLearner()
  const given = file(
    `${noor.externalId},2026-10-12,120,71,`,
    `${noor.externalId},2026-10-05,48,,first week`,
    `${noor.externalId},2026-11-16,304,74,`,
  )
  const seen = await preview(sam, given, 'PRACTICODE')
  expect(seen).toMatchObject({ status: 'PREVIEWED', rowsToCreate: 3, rowsUnchanged: 0, rowsRefused: 0 })
  expect(nodes(seen)[1]).toMatchObject({
    ...{ line: 3, outcome: 'CREATE', key: noor.externalId, learnerName: 'Noor Khan', problems: [] },
    changes: [
      { column: 'external_id', from: null, to: noor.externalId },
      { column: 'read_on', from: null, to: '2026-10-05' },
      { column: 'cases_done', from: null, to: '48' },
      { column: 'note', from: null, to: 'first week' },
    ],
  })
  expect(await noor.readings()).toEqual([])
  expect(await apply(sam, seen.id)).toMatchObject({ status: 'APPLIED', failure: null, rowsToCreate: 3 })
  expect(await noor.readings()).toEqual([
    '2026-10-05 48 null IMPORT',
    '2026-10-12 120 71 IMPORT',
    '2026-11-16 304 74 IMPORT',
  ])
  expect(await noor.shown()).toEqual({ practicodeCases: 304, practicodeScore: 74, version: 1 })
  const where = { enrollmentId: noor.id, recordedById: sam.personId }
  expect(await noor.db.practicodeReading.count({ where })).toBe(3)

  const again = await preview(sam, given, 'PRACTICODE')
  expect(again).toMatchObject({ rowsToCreate: 0, rowsUnchanged: 3, rowsRefused: 0 })
  expect((await apply(sam, again.id)).status).toBe('APPLIED')
  expect(await noor.readings()).toHaveLength(3)
})

test('each row that can not be taken says why and what to do, and the others are taken', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenLearner()
  const ada = await givenLearner('Ada')
  const nobody = unique('CC')
  const { externalId: idle } = await world.given.learner({ externalId: unique('CC'), firstName: 'Kim' })
  const abroad = await world.given.learner({ externalId: unique('CC'), firstName: 'Siân' })
  const wales = await world.given.program('WALES-CC')
  await world.given.enrollment({
    learnerId: abroad.id,
    cohortId: (await world.given.cohort({ programId: wales.id })).id,
  })
  const first = await preview(sam, file(`${noor.externalId},2026-10-12,120,71,`), 'PRACTICODE')
  await apply(sam, first.id)
  const seen = await preview(
    sam,
    file(
      `${noor.externalId},2026-10-12,130,71,`,
      `${noor.externalId},2026-10-19,110,71,`,
      `${noor.externalId},2026-11-24,200,71,`,
      `${noor.externalId},2026-09-20,1,71,`,
      `${noor.externalId},2026-09-01,1,71,`,
      `${noor.externalId},2026-10-26,601,71,`,
      `${nobody},2026-10-26,100,71,`,
      `${idle},2026-10-26,100,71,`,
      `${abroad.externalId},2026-10-26,100,71,`,
      `${ada.externalId},2026-10-26,100,71,`,
      `${ada.externalId},2026-10-26,100,71,`,
      `${ada.externalId},10/27/2026,many,101,`,
      `${ada.externalId},2026-10-20,150,70,`,
    ),
    'PRACTICODE',
  )
  expect(seen).toMatchObject({ rowsToCreate: 1, rowsRefused: 12 })
  expect(problems(seen)).toEqual([
    '2 cases_done: Noor Khan has another reading of October 12, 2026: 120 cases, 71%. Correct that reading first, or leave this row out.',
    '3 cases_done: 120 cases were done by October 12, 2026, so 110 is fewer. Write 120 or more, or record it as a correction with its reason.',
    "4 read_on: A reading can't be taken in the future: November 24, 2026 is yet to come. Give today or an earlier day.",
    "5 read_on: Noor Khan's Practicode access began on October 1, 2026. Give that day or a later one.",
    '6 read_on: Noor Khan was enrolled on September 10, 2026, and this day is earlier. Check the day.',
    "7 cases_done: The program has 600 Practicode cases, so 601 can't be done. Write 600 or fewer.",
    `8 external_id: There is no learner with the external_id “${nobody}”. Import the roster first, or check the reference.`,
    '9 external_id: Kim Khan is in no cohort. Enroll Kim Khan first.',
    '10 external_id: The program of Siân Khan asks for no Practicode, so there is nothing to write down.',
    '12 read_on: Line 11 has the same external_id and read_on. Keep one of the two rows.',
    '13 read_on: “10/27/2026” seems to be 2026-10-27. Write days as YYYY-MM-DD.',
    '13 cases_done: “many” is not a whole number from 0 to 10000.',
    '13 score_percent: “101” is not a whole number from 0 to 100.',
    '14 cases_done: 100 cases were done by October 26, 2026, so 150 before that is too many. Write 100 or fewer, or correct the later reading first.',
  ])
  expect((await apply(sam, seen.id)).status).toBe('APPLIED')
  expect(await noor.readings()).toEqual(['2026-10-12 120 71 IMPORT'])
  expect(await ada.readings()).toEqual(['2026-10-26 100 71 IMPORT'])
})

test('rows of one learner are judged by the earlier ones across batches', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenLearner()
  const others = await Promise.all(Array.from({ length: 20 }, () => givenLearner('Ada')))
  const day = (index: number) => `2026-10-${String(1 + (index % 30)).padStart(2, '0')}`
  const rows = others.flatMap(({ externalId }) =>
    Array.from({ length: 25 }, (_, index) => `${externalId},${day(index)},${index},70,`),
  )
  const seen = await preview(
    sam,
    file(`${noor.externalId},2026-10-12,120,71,`, ...rows, `${noor.externalId},2026-10-19,110,71,`),
    'PRACTICODE',
  )
  expect(seen).toMatchObject({ rowsToCreate: 501, rowsRefused: 1 })
  expect((await apply(sam, seen.id)).failure).toBe(null)
  expect(await others[0]!.readings()).toHaveLength(25)
})

test('a reading is of the enrollment the learner was in on its day', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const externalId = unique('CC')
  const { id: learnerId } = await world.given.learner({ externalId })
  const before = await world.given.enrollment({
    ...{ learnerId, stage: 'WITHDRAWN', since: '2026-06-01', enrolledOn: '2026-01-05' },
  })
  const now = await world.given.enrollment({ learnerId, enrolledOn: '2026-09-10' })
  const seen = await preview(
    sam,
    file(`${externalId},2026-05-04,200,70,`, `${externalId},2026-11-02,12,70,`),
    'PRACTICODE',
  )
  await apply(sam, seen.id)
  const db = world.database.staff.prisma
  const read = await db.practicodeReading.findMany({ where: { enrollment: { learnerId } } })
  expect(read.map(({ enrollmentId, casesDone }) => [enrollmentId, casesDone]).sort()).toEqual(
    [
      [before.id, 200],
      [now.id, 12],
    ].sort(),
  )
})

test('a reading recorded since the preview is not written beside: nothing of the file is', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenLearner()
  const ada = await givenLearner('Ada')
  const seen = await preview(
    sam,
    file(`${noor.externalId},2026-10-12,120,71,`, `${ada.externalId},2026-10-12,90,80,`),
    'PRACTICODE',
  )
  await noor.db.practicodeReading.create({
    data: { enrollmentId: noor.id, readOn: toDate('2026-10-12'), casesDone: 121 },
  })
  expect(await apply(sam, seen.id)).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect(await ada.readings()).toEqual([])
})

test('a file of readings applied twice at once writes each reading once', async () => {
  const { preview, act, untilDone } = givenImports(world)
  const sam = await world.given.staff()
  const noor = await givenLearner()
  const given = file(`${noor.externalId},2026-10-12,120,71,`)
  const [one, other] = [await preview(sam, given, 'PRACTICODE'), await preview(sam, given, 'PRACTICODE')]
  await Promise.all([one, other].map(({ id: importId }) => act(sam, 'applyImport', { importId })))
  const ends = await Promise.all([untilDone(sam, one.id), untilDone(sam, other.id)])
  expect(ends.map(({ status }) => status).sort()).toEqual(['APPLIED', 'FAILED'])
  expect(await noor.readings()).toEqual(['2026-10-12 120 71 IMPORT'])
})
