import { expect, test } from 'vitest'
import { fixture, givenImports } from '../../test/given-import.ts'
import { useWorld } from '../../test/kit.ts'

const world = useWorld()

test('x', async () => {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const cohorts = await imports.preview(sam, fixture('cohorts.csv'), 'COHORTS')
  console.log(JSON.stringify({ ...cohorts, rows: 0 }))
  console.log(JSON.stringify({ ...(await imports.apply(sam, cohorts.id)), rows: 0 }))
  const roster = await imports.preview(sam, fixture('roster.csv'))
  console.log(JSON.stringify({ ...roster, rows: 0 }))
  console.log(
    JSON.stringify({
      ...(await imports.apply(sam, roster.id, {
        createEmployers: roster.unknownEmployers.map((e: any) => e.name),
      })),
      rows: 0,
    }),
  )
  const again = await imports.preview(sam, fixture('roster.csv'))
  console.log(JSON.stringify({ ...again, rows: again.rows.edges.slice(0, 3) }))
  const messy = await imports.preview(sam, fixture('roster-messy.csv'))
  console.log(
    JSON.stringify({
      ...messy,
      rows: messy.rows.edges.map((e: any) => [
        e.node.line,
        e.node.outcome,
        e.node.key,
        e.node.problems.length,
      ]),
    }),
  )
  const done = await imports.apply(sam, messy.id)
  console.log(JSON.stringify({ ...done, rows: 0 }))
  expect(1).toBe(1)
}, 60000)
