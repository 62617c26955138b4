import { expect, test } from 'vitest'
import { givenImports } from '../../../test/given/imports.ts'
import { rosterOf } from '../../../test/given/roster.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'

const world = useWorld()

/** A cohort with so many seats, and a roster for it. */
async function givenCohort(capacity: number) {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { id, code } = await world.given.cohort({ capacity, code: unique('cohort') })
  const db = world.database.staff.prisma
  const seats = async () => [
    (await db.cohort.findUniqueOrThrow({ where: { id } })).seatsTaken,
    await db.enrollment.count({ where: { cohortId: id } }),
    await db.learner.count({ where: { externalId: { startsWith: `${code}-` } } }),
  ]
  return { ...imports, sam, id, seats, roster: (learners: number) => rosterOf(learners, code, code), db }
}

const refusals = (seen: { rows: { edges: { node: { line: number; problems: { message: string }[] } }[] } }) =>
  seen.rows.edges.flatMap(({ node }) => node.problems.map(({ message }) => `${node.line} ${message}`))

test('the rows beyond the seats are refused, the first in the file are seated', async () => {
  const { sam, preview, apply, roster, seats } = await givenCohort(3)
  const seen = await preview(sam, roster(5))
  expect(seen).toMatchObject({ rowsToCreate: 3, rowsRefused: 2 })
  expect(refusals(seen)).toEqual([
    '5 Fall 2026 is full: 3 of 3 seats are taken. Raise its capacity or name another cohort.',
    '6 Fall 2026 is full: 3 of 3 seats are taken. Raise its capacity or name another cohort.',
  ])
  expect(await apply(sam, seen.id)).toMatchObject({ status: 'APPLIED', rowsToCreate: 3, rowsRefused: 2 })
  expect(await seats()).toEqual([3, 3, 3])
})

test('seats that were taken before the batch count across batches', async () => {
  const { sam, preview, roster } = await givenCohort(510)
  expect(await preview(sam, roster(520))).toMatchObject({ rowsToCreate: 510, rowsRefused: 10 })
})

test('a learner who withdraws in the file leaves the seat to a later row', async () => {
  const { sam, preview, apply, roster, seats } = await givenCohort(1)
  await apply(sam, (await preview(sam, roster(1))).id)
  const [header, first, second] = roster(2).split('\n')
  const withdrawn = first!.replace('TRAINING', 'WITHDRAWN')
  const seen = await preview(sam, [header, withdrawn, second, ''].join('\n'))
  expect(refusals(seen)).toEqual([])
  expect((await apply(sam, seen.id)).failure).toBe(null)
  expect(await seats()).toEqual([1, 2, 2])
})

test('a seat that somebody took since the preview: nothing is written, and a new preview says so', async () => {
  const { sam, preview, apply, roster, seats, id, act, untilDone } = await givenCohort(2)
  const seen = await preview(sam, roster(2))
  await world.given.enrollment({ cohortId: id })
  expect(await apply(sam, seen.id)).toMatchObject({
    status: 'FAILED',
    failure:
      'A cohort has fewer free seats than the file needs; nothing was written. Raise its capacity and preview the file again.',
  })
  expect(await seats()).toEqual([1, 1, 0])
  await act(sam, 'previewImport', { importId: seen.id })
  const again = await untilDone(sam, seen.id)
  expect(again).toMatchObject({ status: 'PREVIEWED', failure: null, rowsToCreate: 1, rowsRefused: 1 })
  expect((await apply(sam, again.id)).status).toBe('APPLIED')
  expect(await seats()).toEqual([2, 2, 1])
})
