import { type GraphQLField, getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { schema, schemaOf } from '../src/start/schema.ts'
import { twoEmployers } from './given/two-employers.ts'
import { useWorld } from './kit.ts'
import { askableFields, objectType } from './selections.ts'

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

test('given rows of every kind, whichever field leads to them, then each says when it changed', async () => {
  const rows = await twoEmployers(world)
  for (const viewer of [rows.staffAdmin, rows.employer]) {
    const query = objectType('Query', schemaOf[viewer.role])
    for (const field of askableFields(query)) {
      const asked = momentsIn(field, 3)
      if (asked !== null)
        expect((await world.ask(viewer, `{ ${field.name} ${asked} }`)).errors, field.name).toBeUndefined()
    }
    for (const [type, [id]] of Object.entries(rows.own)) {
      const node = schemaOf[viewer.role].getType(type)
      for (const field of node ? askableFields(objectType(type, schemaOf[viewer.role])) : []) {
        const asked = momentsIn(field, 3)
        const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field.name} ${asked} } } }`
        if (asked !== null)
          expect((await world.ask(viewer, document, { id })).errors, `${type}.${field.name}`).toBeUndefined()
      }
    }
  }
}, 120_000)

/** What a field leads to that says when it changed, so many objects deep; null where nothing does. */
function momentsIn({ type: of }: GraphQLField<unknown, unknown>, depth: number): string | null {
  const type = getNamedType(of)
  if (!isObjectType(type) || depth === 0) return null
  const inner = askableFields(type).flatMap((field) => {
    if (field.name === 'updatedAt') return ['updatedAt']
    const moments = momentsIn(field, depth - 1)
    return moments === null ? [] : [`${field.name} ${moments}`]
  })
  return inner.length > 0 ? `{ ${inner.join(' ')} }` : null
}
