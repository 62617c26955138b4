import { ROSTER_COLUMNS, type RosterColumn } from '@journeyline/domain/imports/roster/roster-columns'
import { expect, test } from 'vitest'
import { givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'
import { rowId } from '../../graphql/row-id.ts'
import { importRows } from '../preview/import-rows.ts'

const world = useWorld()

const COLUMNS = ROSTER_COLUMNS.map(({ column }): RosterColumn => column)
const file = (columns: readonly string[], cells: Record<string, string>) =>
  [columns, columns.map((column) => `"${cells[column]}"`), []].map((row) => row.join(',')).join('\n')

/** A learner in apprenticeship with a fact in every column. */
async function givenLearner() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code } = await world.given.cohort({ code: unique('cohort') })
  const { name: employer } = await world.given.employer(unique('Lakeside'))
  const cells: Record<RosterColumn, string> = {
    ...{
      external_id: `full-${code}`,
      first_name: 'Noor',
      last_name: 'Khan',
      email: `noor-${code}@example.org`,
    },
    ...{ phone: '+16145550100', date_of_birth: '1990-02-01', state: 'OH', cohort: code, program: 'US-MC' },
    ...{ enrolled_on: '2026-09-10', stage: 'APPRENTICESHIP', stage_since: '2026-11-02' },
    ...{
      funding_source: 'WIOA',
      funding_reference: 'WI-1',
      credential: 'CPC-A',
      credential_on: '2026-10-20',
    },
    ...{ practicode_cases: '600', practicode_score: '95', internship_site: 'Riverbend' },
    ...{ internship_started_on: '2026-10-01', remote: 'yes', work_settings: 'Telehealth company' },
    ...{ employer, employment_started_on: '2026-11-02', hourly_wage: '21.50', language: 'cy' },
  }
  const stored = () =>
    world.database.staff.prisma.learner.findFirstOrThrow({
      where: { externalId: cells.external_id },
      include: {
        credentials: true,
        enrollments: { include: { fundingAwards: true, placements: true, stageChanges: true } },
      },
    })
  return { ...imports, sam, cells, stored }
}

test('a blank cell erases nothing, whatever its column; an absent column neither', async () => {
  const { sam, preview, apply, cells, stored } = await givenLearner()
  const first = await preview(sam, file(COLUMNS, cells))
  expect(first).toMatchObject({ rowsToCreate: 1, rowsRefused: 0 })
  expect((await apply(sam, first.id)).failure).toBe(null)
  const before = await stored()
  const required = ROSTER_COLUMNS.filter((column) => column.required).map(
    ({ column }): RosterColumn => column,
  )
  // the stage needs an employer and its day in every row
  const kept = [...required, 'employer', 'employment_started_on']
  const blank = Object.fromEntries(
    COLUMNS.map((column) => [column, kept.includes(column) ? cells[column] : '']),
  )
  const spaces = Object.fromEntries(COLUMNS.map((column) => [column, blank[column] || ' \u00a0\n\t']))
  for (const again of [file(COLUMNS, blank), file(COLUMNS, spaces), file(kept, cells)]) {
    const seen = await preview(sam, again)
    expect(seen).toMatchObject({ rowsUnchanged: 1, rowsToChange: 0, rowsRefused: 0 })
    expect((await apply(sam, seen.id)).failure).toBe(null)
    expect(await stored()).toEqual(before)
  }
})

test('of a new row every filled column is told, in the order of the columns; of a known one what changes', async () => {
  const { sam, preview, apply, cells } = await givenLearner()
  const first = await preview(sam, file(COLUMNS, { ...cells, internship_started_on: ' ' }))
  const [{ node }] = first.rows.edges
  expect(node.changes.map(({ column }: { column: string }) => column)).toEqual(
    COLUMNS.filter((column) => column !== 'internship_started_on'),
  )
  expect(node.changes.at(-2)).toEqual({ column: 'hourly_wage', from: null, to: '21.50' })
  await apply(sam, first.id)
  const seen = await preview(sam, file(COLUMNS, { ...cells, hourly_wage: '22' }))
  expect(seen.rows.edges.map(({ node }: { node: { changes: unknown } }) => node.changes)).toEqual([
    [
      { column: 'internship_started_on', from: null, to: '2026-10-01' },
      { column: 'hourly_wage', from: '21.50', to: '22.00' },
    ],
  ])
})

test("a row's learner is named as people read the cells", async () => {
  const { sam, preview, cells } = await givenLearner()
  const named = async (first_name: string, last_name: string) => {
    const { id } = await preview(sam, file(COLUMNS, { ...cells, first_name, last_name }))
    const rows = await importRows(sam, rowId('Import', id), { limit: 1, inverted: false })
    return rows.map(({ learnerName }) => learnerName)
  }
  expect(await named('  Mary\n\u00a0Ann ', "'=Reed")).toEqual(['Mary Ann =Reed'])
  expect(await named(' ', 'Reed')).toEqual(['Reed'])
  expect(await named(' ', '\u00a0')).toEqual([null])
})
