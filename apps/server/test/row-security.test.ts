import { getNamedType } from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import * as schemas from '../src/start/schema.ts'
import { ASKERS, type Asker, NODE_ACCESS, QUERY_ACCESS } from './access-matrix.ts'
import { type TwoEmployers, twoEmployers } from './given/two-employers.ts'
import { NOBODY, useWorld } from './kit.ts'
import {
  askableFields,
  leavesOf,
  nodeTypes,
  objectType,
  selectionOf,
  selectionsOf,
  textsIn,
} from './selections.ts'

const world = useWorld()
let rows: TwoEmployers
beforeAll(async () => {
  rows = await twoEmployers(world)
})

const viewerOf = (asker: Asker) => (asker === 'nobody' ? NOBODY : rows[asker])
const schemaOf = (asker: Asker) =>
  asker === 'nobody' ? schemas.schema : schemas.schemaOf[(rows[asker] as SignedIn).role]
const sees = (asker: Asker, type: string) => (asker === 'nobody' ? 'NONE' : NODE_ACCESS[type]![asker])

/** Rows of a type that this viewer may not see. */
const hiddenFrom = (asker: Asker, type: string): string[] => {
  const { own, foreign } = { own: rows.own[type] ?? [], foreign: rows.foreign[type] ?? [] }
  return { EVERY: [], OWN: foreign, NONE: [...foreign, ...own] }[sees(asker, type)]
}
const visibleTo = (asker: Asker, type: string) => {
  const all = [...(rows.foreign[type] ?? []), ...(rows.own[type] ?? [])]
  return all.filter((id) => !hiddenFrom(asker, type).includes(id))
}
const everythingHiddenFrom = (asker: Asker) => new Set(nodeTypes().flatMap((type) => hiddenFrom(asker, type)))

test('the matrix names every node type and every query there is', () => {
  expect(Object.keys(NODE_ACCESS).sort()).toEqual(nodeTypes().sort())
  expect(Object.keys(QUERY_ACCESS).sort()).toEqual(Object.keys(objectType('Query').getFields()).sort())
  expect(Object.keys(rows.foreign).sort()).toEqual(nodeTypes().sort())
})

describe.each(ASKERS)('%s', (asker) => {
  test.each(Object.keys(NODE_ACCESS))(
    'sees of %s by id what is theirs, and a hidden row answers exactly like none',
    async (type) => {
      const ask = async (id: string) =>
        JSON.stringify(
          await world.ask(
            viewerOf(asker),
            'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }',
            { id },
          ),
        )
      const missing = await ask(sealId(type, uuidv7()))
      for (const id of hiddenFrom(asker, type)) expect(await ask(id)).toBe(missing)
      for (const id of visibleTo(asker, type))
        expect(JSON.parse(await ask(id)).data).toEqual({ node: { __typename: type, id }, nodes: [{ id }] })
    },
  )

  test.each(Object.keys(QUERY_ACCESS))('is let in to Query.%s or told why not', async (name: string) => {
    const field = objectType('Query').getFields()[name]!
    const { askers, args } = QUERY_ACCESS[name]!
    const leaf = getNamedType(field.type).toString() === 'Node' ? '{ id }' : '{ __typename }'
    const { errors } = await world.ask(viewerOf(asker), `{ ${name}${args?.(rows) ?? ''} ${leaf} }`)
    const code = asker === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    expect(errors?.map((error) => error.extensions?.code)).toEqual(
      askers.includes(asker) ? undefined : [code],
    )
  })

  test('finds no hidden row in any list, count, cursor or nested list, and may ask all that its schema has', async () => {
    const hidden = everythingHiddenFrom(asker)
    const own = schemaOf(asker)
    for (const field of askableFields(objectType('Query', own))) {
      const answer = await world.ask(viewerOf(asker), `{ ${selectionOf(field, 4)} }`)
      if (asker !== 'nobody') expect(answer.errors, field.name).toBeUndefined()
      expect(textsIn(answer.data).filter((text) => hidden.has(text))).toEqual([])
    }
    for (const type of nodeTypes()) {
      for (const id of visibleTo(asker, type)) {
        const leaves = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${leavesOf(objectType(type, own))} } } }`
        expect((await world.ask(viewerOf(asker), leaves, { id })).errors, type).toBeUndefined()
        for (const field of askableFields(objectType(type, own))) {
          for (const selection of selectionsOf(field, 3)) {
            const answer = await world.ask(
              viewerOf(asker),
              `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
              { id },
            )
            expect(textsIn(answer.data).filter((text) => hidden.has(text))).toEqual([])
            expect(answer.errors, `${type}.${field.name}`).toBeUndefined()
          }
        }
      }
    }
  })
})

test('an employer counts, pages and filters over its own rows only', async () => {
  const answer = await world.ask(
    rows.employer,
    `{ shortlist { totalCount edges { node { id candidate { shortlistEntry { id } } } } }
       candidates(filter: { shortlisted: true }) { totalCount }
       viewer { employer { id people { totalCount edges { node { id } } } worksites { totalCount edges { node { id } } } } } }`,
  )
  expect(answer).toEqual({
    data: {
      shortlist: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: rows.own.ShortlistEntry![0],
              candidate: { shortlistEntry: { id: rows.own.ShortlistEntry![0] } },
            },
          },
        ],
      },
      candidates: { totalCount: 1 },
      viewer: {
        employer: {
          id: rows.own.Employer![0],
          people: { totalCount: 2, edges: rows.own.Person!.map((id) => ({ node: { id } })) },
          worksites: { totalCount: 1, edges: [{ node: { id: rows.own.Worksite![0] } }] },
        },
      },
    },
  })
})

test('an employer sees no learner behind a candidate: no name, address, birthday, funding or enrollment', async () => {
  const fields = Object.keys(objectType('Candidate').getFields())
  expect(
    fields.filter((name) => /email|phone|birth|lastName|funding|externalId|learner/i.test(name)),
  ).toEqual([])
  const answer = await world.ask(
    rows.employer,
    '{ candidates { edges { node { displayName enrollment { id } } } } }',
  )
  expect(answer.data?.candidates?.edges[0]?.node.enrollment ?? null).toBeNull()
  expect(JSON.stringify(answer)).not.toMatch(/Khan|example\.org|1990/)
})
