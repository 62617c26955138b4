import { expect } from 'vitest'
import { sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'
import { answersOf, WHY_AND_WHAT } from './batch-rows.ts'

const mutation = (name: string, review: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  return `mutation ($input: ${input}) { answer: ${name}(input: $input) { __typename
    ... on Refusal { message } ... on InputError { fields { path message } } ... on RuleError { path }
    ... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Success { review { ${review} } } } }`
}
export const SIGNERS = 'signatures { party name email hasAccount isViewers signedAt }'
export const PLAN = `mutation ($input: PlanReviewInput!) { answer: planReview(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } }
  ${answersOf('planReview', `review { id status plannedOn ${SIGNERS} }`, WHY_AND_WHAT)} } }`
export const HOLD = mutation(
  'holdReview',
  'status heldOn onTheJob support version awaitedParty enrollment { reviewSchedule { dueOn overdueDays } }',
)
export const EDIT = mutation('updateReview', 'status heldOn onTheJob offTheJob support goals version')
export const REPLAN = mutation('updateReviewPlan', 'plannedOn version')
export const CANCEL = mutation('cancelReview', 'status version')
export const PARTIES = mutation('updateReviewParties', `status version ${SIGNERS}`)

/** What was said in a review. */
export const texts = {
  onTheJob: 'Codes alone.',
  offTheJob: 'Begun.',
  support: ' ',
  goals: 'Inpatient charts.',
}

/** Reviews as staff plan, hold and change them, of apprentices whose supervisor has an account. */
export function givenReviewing(world: World) {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  const ask = async (viewer: SignedIn, document: string, input: object): Promise<any> => {
    const { data, errors } = await world.ask(viewer, document, { input })
    expect(errors).toBeUndefined()
    return data.answer
  }

  const auditOf = async (reviewId: string) =>
    (
      await world.database.staff.prisma.auditEntry.findMany({
        where: { subjectId: reviewId },
        orderBy: { id: 'asc' },
      })
    ).map(({ act, actorId, detail }) => ({ act, actorId, detail }))

  /** An apprentice of an employer, whose supervisor has an account. */
  const apprentice = async (facts: Parameters<typeof world.given.enrollment>[0] = {}) => {
    const supervisor = await world.given.employerPerson()
    const enrollment = await world.given.enrollment({
      stage: 'APPRENTICESHIP',
      since: '2026-10-01',
      ...facts,
    })
    await world.database.staff.prisma.placement.create({
      data: {
        ...{
          enrollmentId: enrollment.id,
          employerId: supervisor.employerId!,
          supervisorId: supervisor.personId,
        },
        startedOn: toDate('2026-10-01'),
      },
    })
    return { enrollment, supervisor, enrollmentId: sealId('Enrollment', enrollment.id) }
  }

  /** A learner of the program that asks for a review every 60 days. */
  const inWales = async (facts: Parameters<typeof world.given.enrollment>[0] = {}) => {
    const { id: programId } = await world.given.program('WALES-CC')
    const { id: cohortId } = await world.given.cohort({ programId })
    return world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01', cohortId, ...facts })
  }

  return { ask, auditOf, apprentice, inWales }
}
