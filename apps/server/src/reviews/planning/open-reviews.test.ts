import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
let cohortId: string

const LIST = `query ($filter: OpenReviewFilter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: OpenReviewOrder) {
  openReviews(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount
    edges { node { state onDay overdueDays learnerName employerName awaitedParty awaitedName linkExpiresAt } }
    pageInfo { hasNextPage startCursor endCursor } } }`

const asked = async (variables: object = {}) => {
  const { data, errors } = await world.ask(staff, LIST, variables as Record<string, unknown>)
  expect(errors).toBeUndefined()
  return data.openReviews
}
/** The list in short: what each waits for, since when, of whom. */
const inShort = async (filter: object = {}) =>
  (await asked({ filter })).edges.map(
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    ({ node }: any) => `${node.state} ${node.onDay} ${node.learnerName} ${node.overdueDays}`,
  )

beforeAll(async () => {
  staff = await world.given.staff()
  const { id: programId } = await world.given.program('WALES-CC')
  cohortId = (await world.given.cohort({ programId })).id
  const learner = async (firstName: string, enrolledOn: string, stage: 'READY' | 'WITHDRAWN' = 'READY') => {
    const lastName = 'Jones'
    const since = '2026-10-01'
    return (await world.given.enrollment({ cohortId, firstName, lastName, enrolledOn, stage, since })).id
  }
  await learner('Due', '2026-09-24') // November 23
  await learner('Late', '2026-09-01')
  await learner('Soon', '2026-10-08') // December 7, the last day that is soon
  await learner('Later', '2026-10-09')
  await learner('Gone', '2026-09-01', 'WITHDRAWN')
  const behind = await learner('Behind', '2026-09-01')
  await world.given.review({ enrollmentId: behind, status: 'PLANNED', plannedOn: '2026-11-25' })
  const held = await learner('Held', '2026-09-01')
  await world.given.review({
    ...{ enrollmentId: held, heldOn: '2026-11-10', signedBy: ['APPRENTICE'] },
    tutorId: staff.personId,
  })
  const done = await learner('Done', '2026-09-01')
  await world.given.review({ enrollmentId: done, status: 'SIGNED', heldOn: '2026-11-12' })
  const { id: employerId } = await world.given.employer('Bay Health')
  await world.database.staff.prisma.placement.create({
    data: { enrollmentId: held, employerId, startedOn: toDate('2026-10-01') },
  })
  // a program that asks for no reviews has nothing due, and plans all the same
  await world.given.enrollment()
  const noor = await world.given.enrollment({ firstName: 'Noor' })
  await world.given.review({ enrollmentId: noor.id, status: 'PLANNED', plannedOn: '2026-11-18' })
})

const ALL = [
  'DUE 2026-10-31 Late Jones 23',
  'DUE 2026-11-23 Due Jones 0',
  'DUE 2026-12-07 Soon Jones 0',
  'HELD 2026-11-10 Held Jones 0',
  'PLANNED 2026-11-18 Noor Khan null',
  'PLANNED 2026-11-25 Behind Jones 23',
]

test('what waits for somebody: first what is due and not planned, then by the day', async () => {
  expect(await inShort()).toEqual(ALL)
  const { totalCount, edges } = await asked()
  expect(totalCount).toBe(6)
  expect(edges[3].node).toEqual({
    ...{ state: 'HELD', onDay: '2026-11-10', overdueDays: 0, learnerName: 'Held Jones' },
    ...{ employerName: 'Bay Health', awaitedParty: 'TUTOR', awaitedName: 'Sam Okafor', linkExpiresAt: null },
  })
})

test('filters by what it waits for, who is overdue, whose signature is next, cohort and program', async () => {
  const only = (...starts: string[]) => ALL.filter((line) => starts.some((start) => line.startsWith(start)))
  expect(await inShort({ states: ['DUE'] })).toEqual(only('DUE'))
  expect(await inShort({ states: ['PLANNED'] })).toEqual(only('PLANNED'))
  expect(await inShort({ states: ['HELD', 'DUE'] })).toEqual(only('DUE', 'HELD'))
  expect(await inShort({ states: [] })).toEqual([])
  const late = ALL.filter((line) => line.endsWith(' 23'))
  expect(await inShort({ overdue: true })).toEqual(late)
  expect(await inShort({ overdue: true, states: ['HELD'] })).toEqual([])
  expect(await inShort({ awaitsViewer: true })).toEqual(only('HELD'))
  expect(await inShort({ cohortId: sealId('Cohort', cohortId) })).toEqual(
    ALL.filter((line) => !line.includes('Noor')),
  )
  const { id: programId } = await world.given.program('US-MC')
  expect(await inShort({ programId: sealId('Program', programId) })).toEqual([ALL[4]])
  expect((await asked({ filter: { overdue: true } })).totalCount).toBe(2)
  expect((await asked({ filter: { awaitsViewer: true } })).totalCount).toBe(1)
})

test('by id or from the last day on, the same rows, forth and back', async () => {
  const names = async (orderBy: object, page: object = {}) => {
    const { edges, pageInfo } = await asked({ orderBy, ...page })
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return { seen: edges.map(({ node }: any) => node.learnerName.split(' ')[0]) as string[], ...pageInfo }
  }
  const lastFirst = { field: 'DAY', direction: 'DESC' }
  expect((await names(lastFirst)).seen).toEqual(['Behind', 'Noor', 'Held', 'Soon', 'Due', 'Late'])
  const [byId, fromTheEnd] = [{ field: 'ID' }, { field: 'ID', direction: 'DESC' }]
  // ids come in the order in which enrollments, and then reviews of others, were written
  const order = ['Due', 'Late', 'Soon', 'Behind', 'Held', 'Noor']
  expect((await names(byId)).seen).toEqual(order)
  expect((await names(fromTheEnd)).seen).toEqual([...order].reverse())
  for (const [orderBy, whole] of [
    [lastFirst, (await names(lastFirst)).seen],
    [byId, order],
  ] as const) {
    const first = await names(orderBy, { first: 4 })
    const rest = await names(orderBy, { first: 4, after: first.endCursor })
    expect([...first.seen, ...rest.seen]).toEqual(whole)
    expect((await names(orderBy, { last: 3, before: rest.startCursor })).seen).toEqual(whole.slice(1, 4))
  }
})

test('pages through both halves in either direction and meets every row once', async () => {
  const names = async (variables: object) => {
    const { edges, pageInfo } = await asked(variables)
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return { seen: edges.map(({ node }: any) => node.learnerName.split(' ')[0]), ...pageInfo }
  }
  const order = ['Late', 'Due', 'Soon', 'Held', 'Noor', 'Behind']
  for (const size of [1, 2, 4]) {
    const forth: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await names({ first: size, after })
      forth.push(...page.seen)
      if (!page.hasNextPage) break
      after = page.endCursor
    }
    expect(forth).toEqual(order)
    const back: string[] = []
    for (let before: string | null = null; ; ) {
      const page = await names({ last: size, before })
      if (page.seen.length === 0) break
      back.unshift(...page.seen)
      before = page.startCursor
    }
    expect(back).toEqual(order)
  }
})

test('an employer is not asked to chase: the list is for staff', async () => {
  const { errors } = await world.ask(await world.given.employerPerson(), '{ openReviews { totalCount } }')
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
})
