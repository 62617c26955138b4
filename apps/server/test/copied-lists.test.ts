import { numberEvents } from '@journeyline/db/events/number-events'
import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { useWorld } from './kit.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

test('given learners, when a system asks for some by id or by its own reference, then it gets these and no others', async () => {
  const reference = `REF-${crypto.randomUUID()}`
  const [one, other] = [await world.given.learner({ externalId: reference }), await world.given.learner()]
  await world.given.learner({ externalId: `${reference}0` })
  const found = async (filter: object) => {
    const { data } = await world.ask(
      staff,
      'query ($filter: LearnerFilter) { learners(filter: $filter, orderBy: { field: ID }) { totalCount nodes { id } } }',
      { filter },
    )
    return data.learners
  }
  const node = ({ id }: { id: string }) => ({ id: sealId('Learner', id) })
  expect(await found({ externalIds: [reference] })).toEqual({ totalCount: 1, nodes: [node(one)] })
  const ids = [one, other].map((learner) => node(learner).id)
  expect(await found({ ids })).toEqual({ totalCount: 2, nodes: [node(one), node(other)] })
  expect(await found({ ids, externalIds: [reference] })).toEqual({ totalCount: 1, nodes: [node(one)] })
})

test('given rows that changed since, when a system asks what changed after a moment, then it gets the changed ones alone', async () => {
  const [still, changed] = [await world.given.learner(), await world.given.learner()]
  const moment = new Date(Math.max(...[still, changed].map(({ updatedAt }) => updatedAt.getTime())))
  const { learner } = world.database.staff.prisma
  await learner.update({ where: { id: changed.id }, data: { lastName: 'Zorn' } })
  const ids = [still, changed].map(({ id }) => sealId('Learner', id))
  const { data } = await world.ask(
    staff,
    'query ($filter: LearnerFilter) { learners(filter: $filter) { nodes { id } } }',
    { filter: { ids, updatedAfter: moment.toISOString() } },
  )
  expect(data.learners.nodes).toEqual([{ id: ids[1] }])
})

test('given a list that systems copy, then a page of it may hold 2,000 rows; of others 100', async () => {
  const refused = async (document: string) => (await world.ask(staff, document)).errors?.[0]?.message
  expect(await refused('{ hoursEntries(first: 2000) { nodes { id } } }')).toBeUndefined()
  expect(await refused('{ hoursEntries(first: 2001) { nodes { id } } }')).toBe(
    'first is 2001, and 2000 is the limit. Ask for 2000 or fewer, then for the next page.',
  )
  expect(await refused('{ events(first: 2000) { nodes { id } } }')).toBeUndefined()
  expect(await refused('{ candidates(first: 2000) { nodes { id } } }')).toBeUndefined()
  expect(await refused('{ openReviews(first: 101) { nodes { reviewId } } }')).toBe(
    'first is 101, and 100 is the limit. Ask for 100 or fewer, then for the next page.',
  )
})

test('given a cursor, when it is sent to another list or in another order, then it is refused', async () => {
  await world.given.learner()
  const { data } = await world.ask(staff, '{ learners(first: 1) { pageInfo { endCursor } } }')
  const after = `after: "${data.learners.pageInfo.endCursor}"`
  const codes = async (document: string) =>
    (await world.ask(staff, document)).errors?.map(({ extensions }) => extensions?.code)
  expect(await codes(`{ learners(${after}, orderBy: { field: NAME }) { nodes { id } } }`)).toBeUndefined()
  const refused = [
    `{ learners(${after}, orderBy: { field: ID }) { nodes { id } } }`,
    `{ learners(${after}, orderBy: { field: NAME, direction: DESC }) { nodes { id } } }`,
    `{ employers(${after}) { nodes { id } } }`,
  ]
  for (const document of refused) expect(await codes(document)).toHaveLength(1)
})

test.each([
  ['candidates', 'PUBLISHED_AT', 'UPDATED_AT'],
  ['events', 'POSITION', null],
  ['openReviews', 'DAY', 'ID'],
])(
  'given a cursor of %s in one order, when it is sent to another, then it is refused',
  async (list, usual, other) => {
    await world.given.candidate()
    await world.given.review({ status: 'PLANNED', plannedOn: '2026-11-25' })
    await numberEvents(world.database.worker.pool)
    const direction = list === 'candidates' ? 'DESC' : 'ASC'
    const page = (args: string) =>
      world.ask(staff, `{ list: ${list}(first: 1${args}) { pageInfo { endCursor } } }`)
    const { data } = await page('')
    const after = `, after: "${data.list.pageInfo.endCursor}"`
    const order = (field: string, way: string) => `, orderBy: { field: ${field}, direction: ${way} }`
    const same = await page(after + order(usual, direction))
    expect([same.errors, same.data]).toEqual([undefined, (await page(after)).data])
    const refused = [
      order(usual, direction === 'ASC' ? 'DESC' : 'ASC'),
      ...(other ? [order(other, 'ASC')] : []),
    ]
    for (const one of refused) {
      const { errors } = await page(after + one)
      expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.coordinate])).toEqual([
        ['INVALID_CURSOR', `Query.${list}(after:)`],
      ])
    }
  },
)
