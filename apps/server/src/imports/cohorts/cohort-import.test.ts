import { expect, test } from 'vitest'
import { givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'

const world = useWorld()
const file = (...rows: string[]) =>
  ['code,name,program,starts_on,expected_ends_on,capacity', ...rows, ''].join('\n')

const outcomes = (seen: { rows: { edges: { node: Record<string, unknown> }[] } }) =>
  seen.rows.edges.map(({ node }) => node)

test('a file of cohorts creates, changes, leaves alone and refuses, each row as its preview says', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const db = world.database.staff.prisma
  const [made, same, changed, full] = [unique('new'), unique('same'), unique('more'), unique('full')]
  for (const code of [same, changed, full]) await world.given.cohort({ code, capacity: 10 })
  const { id: fullId } = await db.cohort.findFirstOrThrow({ where: { code: full } })
  for (const _ of [1, 2]) await world.given.enrollment({ cohortId: fullId })
  const given = file(
    `${made.toUpperCase()},Spring 2027,us-mc,2027-03-01,2028-02-14,30`,
    `${same},Fall 2026,US-MC,2026-09-14,2027-08-30,10`,
    `${changed},Fall 2026,US-MC,2026-09-14,2027-08-31,12`,
    `${full},Fall 2026,US-MC,2026-09-14,2027-08-30,1`,
    `${unique('x')},Fall 2026,XX-YY,2026-09-14,2027-08-30,1`,
    `${unique('y')},Fall 2026,US-MC,2026-09-14,2026-09-13,1`,
    `${made},Twice,US-MC,2027-03-01,2028-02-14,30`,
  )
  const seen = await preview(sam, given, 'COHORTS')
  expect(seen).toMatchObject({ rowsToCreate: 1, rowsUnchanged: 1, rowsToChange: 1, rowsRefused: 4 })
  expect(outcomes(seen)).toMatchObject([
    {
      ...{ line: 2, outcome: 'CREATE', key: made },
      changes: [
        { column: 'code', from: null, to: made },
        { column: 'name', from: null, to: 'Spring 2027' },
        { column: 'program', from: null, to: 'US-MC' },
        { column: 'starts_on', from: null, to: '2027-03-01' },
        { column: 'expected_ends_on', from: null, to: '2028-02-14' },
        { column: 'capacity', from: null, to: '30' },
      ],
    },
    {
      ...{ line: 4, outcome: 'CHANGE', key: changed },
      changes: [
        { column: 'expected_ends_on', from: '2027-08-30', to: '2027-08-31' },
        { column: 'capacity', from: '10', to: '12' },
      ],
    },
    {
      ...{ line: 5, outcome: 'REFUSE' },
      problems: [
        { column: 'capacity', message: "Fall 2026 can't have 1 seat: 2 seats are taken. Write 2 or more." },
      ],
    },
    { line: 6, outcome: 'REFUSE', problems: [{ column: 'program', code: 'UNKNOWN_PROGRAM' }] },
    { line: 7, outcome: 'REFUSE', problems: [{ column: 'expected_ends_on' }] },
    { line: 8, outcome: 'REFUSE', problems: [{ column: 'code', code: 'DUPLICATE' }] },
  ])
  const before = await db.cohort.findMany({ where: { code: { in: [same, full] } }, orderBy: { code: 'asc' } })
  expect(await apply(sam, seen.id)).toMatchObject({ status: 'APPLIED', failure: null })
  const after = await db.cohort.findMany({ where: { code: { in: [same, full] } }, orderBy: { code: 'asc' } })
  expect(after).toEqual(before)
  expect(await db.cohort.findFirst({ where: { code: made } })).toMatchObject({
    ...{ name: 'Spring 2027', capacity: 30, version: 1, seatsTaken: 0 },
    ...{ startsOn: new Date('2027-03-01'), expectedEndsOn: new Date('2028-02-14') },
  })
  expect(await db.cohort.findFirst({ where: { code: changed } })).toMatchObject({
    ...{ capacity: 12, version: 2, expectedEndsOn: new Date('2027-08-31') },
  })
  expect(await preview(sam, given, 'COHORTS')).toMatchObject({ rowsUnchanged: 3, rowsRefused: 4 })
})

test('a cohort that changed since the preview is not overwritten, and nothing of the file is written', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const db = world.database.staff.prisma
  const { id, code } = await world.given.cohort({ code: unique('cohort'), capacity: 10 })
  const made = unique('new')
  const seen = await preview(
    sam,
    file(
      `${made},Spring 2027,US-MC,2027-03-01,2028-02-14,30`,
      `${code},Fall 2026,US-MC,2026-09-14,2027-08-30,12`,
    ),
    'COHORTS',
  )
  await db.cohort.update({ where: { id }, data: { capacity: 11, version: 2 } })
  expect(await apply(sam, seen.id)).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect(await db.cohort.findMany({ where: { code: { in: [code, made] } } })).toMatchObject([
    { id, capacity: 11 },
  ])
})
