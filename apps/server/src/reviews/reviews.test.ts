import { expect, test } from 'vitest'
import { givenReviewing, PLAN } from '../../test/given/reviewing.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()
const { inWales } = givenReviewing(world)

test('the schedule follows the version, and ends with the program', async () => {
  const staff = await world.given.staff()
  const schedule = async (id: string) => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Enrollment { reviewSchedule { dueOn overdueDays } } } }`
    return (await world.ask(staff, document, { id: sealId('Enrollment', id) })).data.node.reviewSchedule
  }
  const none = { dueOn: null, overdueDays: null }
  expect(await schedule((await world.given.enrollment()).id)).toEqual(none)
  const late = await inWales({ enrolledOn: '2026-09-10' })
  expect(await schedule(late.id)).toEqual({ dueOn: '2026-11-09', overdueDays: 14 })
  await world.given.review({ enrollmentId: late.id, heldOn: '2026-11-20' })
  expect(await schedule(late.id)).toEqual({ dueOn: '2027-01-19', overdueDays: 0 })
  expect(await schedule((await inWales({ stage: 'COMPLETED' })).id)).toEqual(none)
})

test('a learner’s reviews are listed, the latest planned first', async () => {
  const staff = await world.given.staff()
  const { id: enrollmentId } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })
  await world.given.review({ enrollmentId, heldOn: '2026-10-20', status: 'HELD' })
  await world.given.review({ enrollmentId, plannedOn: '2026-12-20', status: 'PLANNED' })
  await world.given.review({ enrollmentId, plannedOn: '2026-11-20', status: 'CANCELLED' })
  const document = `query ($id: ID!) { node(id: $id) { ... on Enrollment { reviews(first: 2) { totalCount
    edges { node { plannedOn status apprenticeName } } pageInfo { hasNextPage } } } } }`
  const { data } = await world.ask(staff, document, { id: sealId('Enrollment', enrollmentId) })
  const node = (plannedOn: string, status: string) => ({
    node: { plannedOn, status, apprenticeName: 'Noor Khan' },
  })
  expect(data.node.reviews).toEqual({
    totalCount: 3,
    edges: [node('2026-12-20', 'PLANNED'), node('2026-11-20', 'CANCELLED')],
    pageInfo: { hasNextPage: true },
  })
})

test('only staff plan, hold, edit and cancel', async () => {
  const employer = await world.given.employerPerson()
  const input = { plannedOn: '2026-11-30', reviews: [] }
  const { errors } = await world.ask(employer, PLAN, { input })
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
})
