import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { schema } from '../src/start/schema.ts'
import { useWorld } from './kit.ts'

const world = useWorld()

test('given any node, then its type says when it came and when it last changed', () => {
  const nodes = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  expect(nodes.length).toBeGreaterThan(35)
  const unstamped = nodes.filter((type) =>
    ['createdAt', 'updatedAt'].some((name) => String(type.getFields()[name]?.type) !== 'DateTime!'),
  )
  expect(unstamped.map(({ name }) => name)).toEqual([])
})

test('given a cohort, when somebody takes a seat in it, then it changed, and the program did not', async () => {
  const staff = await world.given.staff()
  const cohort = await world.given.cohort()
  const stampsOf = async () => {
    const { data } = await world.ask(
      staff,
      'query ($id: ID!) { cohort(id: $id) { createdAt updatedAt program { updatedAt } } }',
      { id: sealId('Cohort', cohort.id) },
    )
    return data.cohort as { createdAt: string; updatedAt: string; program: { updatedAt: string } }
  }
  const before = await stampsOf()
  await world.given.enrollment({ cohortId: cohort.id })
  const after = await stampsOf()
  expect(after).toEqual({ ...before, updatedAt: expect.any(String) })
  expect(after.updatedAt > before.updatedAt).toBe(true)
})
