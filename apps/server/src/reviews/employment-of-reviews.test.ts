import { numberEvents } from '@journeyline/db/events/number-events'
import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

/** An apprentice of one employer since October 5, and of another, too, from November 2 on; and three reviews. */
async function twoEmployersAndReviews() {
  const { given, database } = world
  const { id: enrollmentId } = await given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-05' })
  const employed = async (startedOn: string, alongsideReason: string | null = null) => {
    const viewer = await given.employerPerson()
    const { id } = await database.staff.prisma.placement.create({
      data: { enrollmentId, employerId: viewer.employerId!, startedOn: toDate(startedOn), alongsideReason },
    })
    return { viewer, placementId: sealId('Placement', id) }
  }
  const [first, second] = [await employed('2026-10-05'), await employed('2026-11-02', 'PART_TIME_EACH')]
  await given.review({ enrollmentId, status: 'CANCELLED', plannedOn: '2026-10-01' })
  await given.review({ enrollmentId, status: 'HELD', plannedOn: '2026-10-01', heldOn: '2026-10-20' })
  const planned = await given.review({ enrollmentId, status: 'PLANNED', plannedOn: '2026-12-14' })
  return { enrollmentId, first, second, staff: await given.staff(), planned: planned.id }
}

const seen = async (viewer: SignedIn, filter: object) => {
  const { data, errors } = await world.ask(
    viewer,
    'query ($filter: ReviewFilter) { reviews(filter: $filter, orderBy: { field: ID }) { nodes { plannedOn heldOn placement { id } } } }',
    { filter },
  )
  expect(errors).toBeUndefined()
  return data.reviews.nodes.map(
    (row: { plannedOn: string; heldOn: string | null; placement: { id: string } | null }) => [
      row.heldOn ?? row.plannedOn,
      row.placement?.id ?? null,
    ],
  )
}

test('given an apprentice of two employers, then each is told of its own employment, by the day of the meeting', async () => {
  const { enrollmentId, first, second, staff } = await twoEmployersAndReviews()
  const [before, held, planned] = ['2026-10-01', '2026-10-20', '2026-12-14']
  const ofFirst = [
    [held, first.placementId],
    [planned, first.placementId],
  ]
  for (const filter of [{}, { placementId: first.placementId }])
    expect(await seen(first.viewer, filter)).toEqual(ofFirst)
  expect(await seen(first.viewer, { placementId: second.placementId })).toEqual([])
  for (const filter of [{}, { placementId: second.placementId }])
    expect(await seen(second.viewer, filter)).toEqual([[planned, second.placementId]])
  expect(await seen(staff, { enrollmentId: sealId('Enrollment', enrollmentId) })).toEqual([
    [before, null],
    [held, first.placementId],
    [planned, second.placementId],
  ])
  expect(await seen(staff, { placementId: first.placementId })).toEqual([[held, first.placementId]])
  expect(await seen(staff, { placementId: second.placementId })).toEqual([[planned, second.placementId]])
})

test('given an apprentice of two employers, when a review is put off, then each hears of its own employment', async () => {
  const { first, second, staff, planned } = await twoEmployersAndReviews()
  const reviewId = sealId('Review', planned)
  const { data } = await world.ask(
    staff,
    `mutation ($input: UpdateReviewPlanInput!) { updateReviewPlan(input: $input) { __typename } }`,
    { input: { reviewId, expectedVersion: 1, details: { plannedOn: '2026-12-21' } } },
  )
  expect(data.updateReviewPlan.__typename).toBe('UpdateReviewPlanSuccess')
  await numberEvents(world.database.worker.pool)
  for (const { viewer, placementId } of [first, second]) {
    const told = await world.ask(
      viewer,
      '{ events(last: 1, filter: { types: [REVIEW_REPLANNED] }) { nodes { touches data } } }',
    )
    expect(told.data.events.nodes).toEqual([
      { touches: [reviewId, placementId], data: { from: '2026-12-14', to: '2026-12-21', placementId } },
    ])
  }
})
