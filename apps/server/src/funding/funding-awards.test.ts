import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const AWARDS = 'fundingAwards { source reference workforceFunded }'
const ADD = `mutation ($input: CreateFundingAwardInput!) { createFundingAward(input: $input) { __typename
  ... on CreateFundingAwardSuccess { fundingAward { id } enrollment { id fundingAwards { id } ${AWARDS} } }
  ... on Refusal { message } ... on RuleError { path } } }`
const REMOVE = `mutation ($input: DeleteFundingAwardInput!) { deleteFundingAward(input: $input) { __typename
  ... on DeleteFundingAwardSuccess { removedId enrollment { id ${AWARDS} } } ... on Refusal { message } } }`

test('an award is noted once, and taken back when it was noted by mistake', async () => {
  const sam = await world.given.staff()
  const { id } = await world.given.enrollment()
  const enrollmentId = sealId('Enrollment', id)
  const add = async (source: string, reference: string | null = null) =>
    (await world.ask(sam, ADD, { input: { enrollmentId, details: { source, reference } } })).data
      .createFundingAward
  const wioa = { source: 'WIOA', reference: 'WI-1', workforceFunded: true }
  const first = await add('WIOA', ' WI-1 ')
  const fundingAwardId = first.fundingAward.id
  expect(first).toEqual({
    __typename: 'CreateFundingAwardSuccess',
    fundingAward: { id: fundingAwardId },
    enrollment: { id: enrollmentId, fundingAwards: [{ id: fundingAwardId, ...wioa }] },
  })
  expect(await add('WIOA', 'WI-1')).toEqual(first)
  const scholarship = { source: 'SCHOLARSHIP', reference: null, workforceFunded: false }
  expect((await add('SCHOLARSHIP')).enrollment.fundingAwards).toEqual([
    { id: fundingAwardId, ...wioa },
    { id: expect.any(String), ...scholarship },
  ])

  const remove = async () =>
    (await world.ask(sam, REMOVE, { input: { fundingAwardId } })).data.deleteFundingAward
  expect(await remove()).toEqual({
    __typename: 'DeleteFundingAwardSuccess',
    removedId: fundingAwardId,
    enrollment: { id: enrollmentId, fundingAwards: [scholarship] },
  })
  expect(await remove()).toEqual({
    __typename: 'NotFoundError',
    message: 'There is no such funding award. It may have been removed; read the list again.',
  })
  const trail = await world.database.staff.prisma.auditEntry.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  })
  expect(trail.map(({ act }) => act)).toEqual(['funding.added', 'funding.added', 'funding.removed'])
})

test('the share of workforce funds counts who has one, in percent of all who are enrolled', async () => {
  const sam = await world.given.staff()
  const { id: cohortId, programId } = await world.given.cohort()
  for (const source of ['WIOA', 'WIOA', 'SELF_PAY']) {
    const { id } = await world.given.enrollment({ cohortId })
    await world.database.staff.prisma.fundingAward.create({ data: { enrollmentId: id, source } })
  }
  const answer = await world.ask(
    sam,
    `query ($programId: ID!, $cohortId: ID) { fundingShare(programId: $programId, cohortId: $cohortId) {
      enrollments workforceFunded percent bySource { source enrollments } } }`,
    { programId: sealId('Program', programId), cohortId: sealId('Cohort', cohortId) },
  )
  expect(answer.data.fundingShare).toEqual({
    ...{ enrollments: 3, workforceFunded: 2, percent: 67 },
    bySource: [
      { source: 'WIOA', enrollments: 2 },
      { source: 'WORKFORCE_BOARD', enrollments: 0 },
      { source: 'APPRENTICESHIP_INITIATIVE', enrollments: 0 },
      { source: 'SCHOLARSHIP', enrollments: 0 },
      { source: 'SELF_PAY', enrollments: 1 },
    ],
  })
})
