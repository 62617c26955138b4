import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { useWorld } from './kit.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

type Asked = { first?: number; after?: string; last?: number; before?: string }
interface Page<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean }
}

const ask = async <Node>(list: string, selection: string, page: Asked, filter = ''): Promise<Page<Node>> => {
  const args = Object.entries(page).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const { data, errors } = await world.ask(
    staff,
    `{ ${list}(${[...args, filter].join(', ')}) { edges { cursor node { ${selection} } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
  )
  expect(errors).toBeUndefined()
  return data[list]
}

/** Seven entries that wait, two of them of one day. */
async function givenWaiting() {
  const { id } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-11-02' })
  const employer = await world.given.employerPerson()
  const placement = await world.database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId: id, employerId: employer.employerId!, supervisorId: employer.personId },
      startedOn: new Date('2026-11-02T00:00:00Z'),
    },
  })
  const days = [16, 17, 17, 18, 19, 20, 21]
  const { data } = await world.ask(
    staff,
    'mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename ... on RecordHoursSuccess { rows { hoursEntry { id } } } } }',
    {
      input: {
        entries: days.map((day) => ({
          apprentice: { enrollmentId: sealId('Enrollment', id) },
          ...{ kind: 'OJT', onDay: `2026-11-${day}`, minutes: 60 },
        })),
      },
    },
  )
  expect(data.recordHours.rows).toHaveLength(days.length)
  const filter = `filter: { placementId: "${sealId('Placement', placement.id)}" }`
  const page = (asked: Asked) => ask<{ id: string }>('hoursToDecide', 'id', asked, filter)
  return { employer, filter, page }
}

const idsOf = ({ edges }: Page<{ id: string }>) => edges.map(({ node }) => node.id)

async function approve(viewer: SignedIn, hoursEntryIds: string[]) {
  const { data } = await world.ask(
    viewer,
    `mutation ($input: ApproveHoursInput!) { approveHours(input: $input) {
      __typename ... on ApproveHoursSuccess { rows { hoursEntry { id } } } ... on Refusal { message } } }`,
    { input: { hoursEntryIds } },
  )
  expect(data.approveHours).toEqual({
    __typename: 'ApproveHoursSuccess',
    rows: hoursEntryIds.map((id) => ({ hoursEntry: { id } })),
  })
}

test('when the hours shown are approved, the next page begins with the one that follows', async () => {
  const { employer, filter, page } = await givenWaiting()
  const all = idsOf(await page({ first: 100 }))

  const shown = await page({ first: 2 })
  const { data } = await world.ask(staff, `{ hoursToDecide(first: 2, ${filter}) { edges { cursor } } }`)
  expect(data.hoursToDecide.edges).toEqual(shown.edges.map(({ cursor }) => ({ cursor })))
  expect(idsOf(shown)).toEqual(all.slice(0, 2))
  await approve(employer, all.slice(0, 2))

  const next = await page({ first: 2, after: shown.pageInfo.endCursor })
  expect(idsOf(next)).toEqual(all.slice(2, 4))
  expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  await approve(employer, all.slice(2, 4))

  const last = await page({ first: 20, after: next.pageInfo.endCursor })
  expect(idsOf(last)).toEqual(all.slice(4))
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
})

test('reading backwards, too, goes on from the place of a row that is gone', async () => {
  const { employer, page } = await givenWaiting()
  const all = idsOf(await page({ first: 100 }))

  const shown = await page({ last: 2 })
  expect(idsOf(shown)).toEqual(all.slice(-2))
  await approve(employer, all.slice(-2))

  const before = await page({ last: 3, before: shown.pageInfo.startCursor })
  expect(idsOf(before)).toEqual(all.slice(-5, -2))
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  expect(idsOf(await page({ before: before.pageInfo.startCursor }))).toEqual(all.slice(0, 2))
})

test('nobody after the cursor is lost when somebody is renamed between pages', async () => {
  const text = `Q${crypto.randomUUID().slice(0, 8)}`
  const { learner } = world.database.staff.prisma
  // some share their names, so that the place needs the id too
  const lastNames = ['Abel', 'Berg', 'Berg', 'Çelik', 'Dunn', 'Élan', 'Fox', "O'Neil"]
  const learners = await Promise.all(
    lastNames.map((lastName) => world.given.learner({ firstName: 'Ann', lastName: `${text} ${lastName}` })),
  )
  const page = (asked: Asked) => ask<{ id: string }>('learners', 'id', asked, `filter: { text: "${text}" }`)
  const all = idsOf(await page({ first: 100 }))
  expect(all).toHaveLength(learners.length)

  const shown = await page({ first: 3 })
  const rowOf = (id: string) => learners.find((one) => sealId('Learner', one.id) === id)!
  // the cursor's own row moves to the end, and one that was shown leaves the list
  await learner.update({ where: { id: rowOf(all[2]!).id }, data: { lastName: `${text} Žorn` } })
  await learner.update({ where: { id: rowOf(all[0]!).id }, data: { lastName: 'Abel' } })
  const rest = await page({ first: 20, after: shown.pageInfo.endCursor })
  expect(idsOf(rest)).toEqual([...all.slice(3), all[2]])
})

test('steps of one day, told apart by a number, come each on its page', async () => {
  const { id } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-09-10' })
  const steps = async (
    page: string,
    selection = 'edges { node { id } } pageInfo { hasNextPage endCursor }',
  ) => {
    const { data } = await world.ask(
      staff,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { stageChanges(${page}) { ${selection} } } } }`,
      { id: sealId('Enrollment', id) },
    )
    return data.node.stageChanges
  }
  const all = idsOf(await steps('first: 100'))
  expect(all).toHaveLength(2)
  const one = await steps('first: 1')
  expect(await steps('first: 1', 'pageInfo { endCursor }')).toEqual({
    pageInfo: { endCursor: one.pageInfo.endCursor },
  })
  const other = await steps(`first: 1, after: "${one.pageInfo.endCursor}"`)
  expect([one, other].flatMap(idsOf)).toEqual(all)
  expect(other.pageInfo.hasNextPage).toBe(false)
})
