import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const mutation = (name: string, data: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  return `mutation ($input: ${input}) { answer: ${name}(input: $input) { __typename
    ... on Refusal { message } ... on InputError { fields { path message } } ... on RuleError { field }
    ... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Success { data { ${data} } } } }`
}
const SIGNERS = 'signatures { party name email hasAccount isViewers signedAt }'
const PLAN = `mutation ($input: PlanReviewInput!) { answer: planReview(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } } ... on RuleError { field }
  ... on ReviewsNotPlannedError { refusals { enrollmentId learnerName message } }
  ... on PlanReviewSuccess { data { id status plannedOn ${SIGNERS} } } } }`
const HOLD = mutation(
  'holdReview',
  'status heldOn onTheJob support version awaitedParty enrollment { reviewSchedule { dueOn overdueDays } }',
)
const EDIT = mutation('editReview', 'status heldOn onTheJob offTheJob support goals version')
const REPLAN = mutation('replanReview', 'plannedOn version')
const CANCEL = mutation('cancelReview', 'status version')
const PARTIES = mutation('changeReviewParties', `status version ${SIGNERS}`)

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
const ask = async (viewer: SignedIn, document: string, input: object): Promise<any> => {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return data.answer
}

const texts = { onTheJob: 'Codes alone.', offTheJob: 'Begun.', support: ' ', goals: 'Inpatient charts.' }
const auditOf = async (reviewId: string) =>
  (
    await world.database.staff.prisma.auditEntry.findMany({
      where: { subjectId: reviewId },
      orderBy: { id: 'asc' },
    })
  ).map(({ act, actorId, detail }) => ({ act, actorId, detail }))

/** An apprentice of an employer, whose supervisor has an account. */
async function apprentice(facts: Parameters<typeof world.given.enrollment>[0] = {}) {
  const supervisor = await world.given.employerPerson()
  const enrollment = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01', ...facts })
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
async function inWales(facts: Parameters<typeof world.given.enrollment>[0] = {}) {
  const { id: programId } = await world.given.program('WALES-CC')
  const { id: cohortId } = await world.given.cohort({ programId })
  return world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01', cohortId, ...facts })
}

describe('planning a review', () => {
  test('proposes the learner, who plans, and the supervisor of the placement, each signing in their way', async () => {
    const staff = await world.given.staff()
    const { enrollmentId, enrollment } = await apprentice()
    const { data, __typename } = await ask(staff, PLAN, {
      plannedOn: '2026-11-30',
      reviews: [{ enrollmentId }],
    })
    expect(__typename).toBe('PlanReviewSuccess')
    const signer = (party: string, name: string, hasAccount: boolean, isViewers = false) => ({
      ...{ party, name, hasAccount, isViewers, signedAt: null },
      email: expect.stringMatching(/@example\.org$/),
    })
    expect(data).toEqual([
      {
        ...{ id: data[0].id, status: 'PLANNED', plannedOn: '2026-11-30' },
        signatures: [
          { ...signer('APPRENTICE', 'Noor Khan', false), email: enrollment.learner.email },
          signer('TUTOR', 'Sam Okafor', true, true),
          signer('SUPERVISOR', 'Maria Delgado', true),
        ],
      },
    ])
    const review = await world.database.staff.prisma.review.findFirstOrThrow({
      where: { enrollmentId: enrollment.id },
    })
    const party = (party: string, name: string) => ({ party, name })
    expect(await auditOf(review.id)).toEqual([
      {
        ...{ act: 'review.planned', actorId: staff.personId },
        detail: {
          ...{ enrollmentId: enrollment.id, plannedOn: '2026-11-30' },
          parties: [
            party('APPRENTICE', 'Noor Khan'),
            party('TUTOR', 'Sam Okafor'),
            party('SUPERVISOR', 'Maria Delgado'),
          ],
        },
      },
    ])
  })

  test('takes who is named in place of who is proposed, and remembers tutor, supervisor and mentor for the next', async () => {
    const staff = await world.given.staff()
    const other = await world.given.staff()
    const enrollment = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })
    const { id: employerId } = await world.given.employer()
    await world.database.staff.prisma.placement.create({
      data: { enrollmentId: enrollment.id, employerId, startedOn: toDate('2026-10-01') },
    })
    const enrollmentId = sealId('Enrollment', enrollment.id)
    const parties = [
      { party: 'SUPERVISOR', name: ' Robin Fell ', email: 'robin@example.org' },
      { party: 'MENTOR', name: 'Ada Reed' },
    ]
    await ask(staff, PLAN, { plannedOn: '2026-11-30', reviews: [{ enrollmentId, parties }] })
    const { data } = await world.ask(
      other,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { proposedReviewParties { party name email personId } } } }`,
      { id: enrollmentId },
    )
    const { email } = await world.database.staff.prisma.user.findUniqueOrThrow({
      where: { id: staff.personId },
    })
    expect(data.node.proposedReviewParties).toEqual([
      { party: 'APPRENTICE', name: 'Noor Khan', email: enrollment.learner.email, personId: null },
      { party: 'TUTOR', name: 'Sam Okafor', email, personId: sealId('Person', staff.personId) },
      { party: 'SUPERVISOR', name: 'Robin Fell', email: 'robin@example.org', personId: null },
      { party: 'MENTOR', name: 'Ada Reed', email: null, personId: null },
    ])
  })

  test('offers the accounts that could sign: staff, and people of the present employer', async () => {
    const staff = await world.given.staff()
    const { enrollmentId, supervisor } = await apprentice()
    const stranger = await world.given.employerPerson()
    const { data } = await world.ask(
      staff,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { possibleReviewSigners { personId } } } }`,
      { id: enrollmentId },
    )
    const ids = data.node.possibleReviewSigners.map(({ personId }: { personId: string }) => personId)
    const isOffered = ({ personId }: SignedIn) => ids.includes(sealId('Person', personId))
    expect([staff, supervisor, stranger].map(isOffered)).toEqual([true, true, false])
  })

  test('forgets the supervisor of an employment that is over', async () => {
    const staff = await world.given.staff()
    const { enrollment, enrollmentId } = await apprentice()
    await ask(staff, PLAN, { plannedOn: '2026-11-02', reviews: [{ enrollmentId }] })
    await world.database.staff.prisma.placement.updateMany({
      where: { enrollmentId: enrollment.id },
      data: { endedOn: toDate('2026-11-10') },
    })
    const document = `query ($id: ID!) { node(id: $id) { ... on Enrollment { proposedReviewParties { party } } } }`
    const { data } = await world.ask(staff, document, { id: enrollmentId })
    expect(data.node.proposedReviewParties).toEqual([{ party: 'APPRENTICE' }, { party: 'TUTOR' }])
  })

  test('for many is all or nothing, and names everyone who is in the way', async () => {
    const staff = await world.given.staff()
    const [ready, planned] = [await apprentice(), await apprentice({ firstName: 'Ada', lastName: 'Reed' })]
    await world.given.review({
      enrollmentId: planned.enrollment.id,
      status: 'PLANNED',
      plannedOn: '2026-12-01',
    })
    const unplaced = await world.given.enrollment({ firstName: 'Ben', lastName: 'Cole' })
    const benId = sealId('Enrollment', unplaced.id)
    const answer = await ask(staff, PLAN, {
      plannedOn: '2026-11-30',
      reviews: [ready.enrollmentId, planned.enrollmentId, benId].map((enrollmentId) => ({ enrollmentId })),
    })
    expect(answer).toEqual({
      __typename: 'ReviewsNotPlannedError',
      message:
        "No review was planned: 2 of 3 can't be. Leave them out or mend what is named, then try again.",
      refusals: expect.arrayContaining([
        {
          ...{ enrollmentId: planned.enrollmentId, learnerName: 'Ada Reed' },
          message:
            'A review of Ada Reed is already planned for December 1, 2026. Hold, move or cancel that one first.',
        },
        {
          ...{ enrollmentId: benId, learnerName: 'Ben Cole' },
          message: "Name the supervisor: without them the review can't be signed.",
        },
      ]),
    })
    expect(
      await world.database.staff.prisma.review.count({ where: { enrollmentId: ready.enrollment.id } }),
    ).toBe(0)
  })

  test('sent twice at once plans one review', async () => {
    const staff = await world.given.staff()
    const { enrollment, enrollmentId } = await apprentice()
    const input = { plannedOn: '2026-11-30', reviews: [{ enrollmentId }] }
    const answers = await Promise.all([ask(staff, PLAN, input), ask(staff, PLAN, input)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PlanReviewSuccess', 'RuleError'])
    const where = { enrollmentId: enrollment.id }
    expect(await world.database.staff.prisma.review.count({ where })).toBe(1)
  })

  test('refuses an account that could never sign: one of an employer that does not employ the learner', async () => {
    const staff = await world.given.staff()
    const { enrollmentId } = await apprentice()
    const stranger = await world.given.employerPerson()
    const parties = [{ party: 'SUPERVISOR', personId: sealId('Person', stranger.personId) }]
    expect(await ask(staff, PLAN, { plannedOn: '2026-11-30', reviews: [{ enrollmentId, parties }] })).toEqual(
      {
        ...{ __typename: 'RuleError', field: 'parties' },
        message:
          "Maria Delgado can't see this apprentice: Maria Delgado's employer does not employ them now. Choose somebody else, or write the name without an account.",
      },
    )
  })

  test('says at which party a name is missing', async () => {
    const staff = await world.given.staff()
    const { enrollmentId } = await apprentice()
    const parties = [{ party: 'MENTOR', name: ' ' }]
    const { fields } = await ask(staff, PLAN, {
      plannedOn: '2026-11-30',
      reviews: [{ enrollmentId, parties }],
    })
    expect(fields).toEqual([{ path: ['reviews', '0', 'parties', '0', 'name'], message: 'Write the name.' }])
  })
})

describe('a planned review', () => {
  const planned = async () => {
    const staff = await world.given.staff()
    const review = await world.given.review({ status: 'PLANNED', plannedOn: '2026-11-20' })
    return { staff, review, read: { reviewId: sealId('Review', review.id), expectedVersion: 1 } }
  }

  test('is prepared, moved and held, each in the audit trail, and the next is due from then', async () => {
    const staff = await world.given.staff()
    const { id: enrollmentId } = await inWales()
    const review = await world.given.review({ enrollmentId, status: 'PLANNED', plannedOn: '2026-11-20' })
    const reviewId = sealId('Review', review.id)
    const prepared = await ask(staff, EDIT, { reviewId, expectedVersion: 1, goals: 'Inpatient charts.' })
    expect(prepared.data).toEqual({
      ...{ status: 'PLANNED', heldOn: null, onTheJob: '', offTheJob: '', support: '' },
      ...{ goals: 'Inpatient charts.', version: 2 },
    })
    const moved = await ask(staff, REPLAN, { reviewId, expectedVersion: 2, plannedOn: '2026-11-21' })
    expect(moved.data).toEqual({ plannedOn: '2026-11-21', version: 3 })
    const held = await ask(staff, HOLD, { reviewId, expectedVersion: 3, heldOn: '2026-11-22', ...texts })
    expect(held.data).toEqual({
      ...{ status: 'HELD', heldOn: '2026-11-22', onTheJob: 'Codes alone.', support: '', version: 4 },
      awaitedParty: 'APPRENTICE',
      enrollment: { reviewSchedule: { dueOn: '2027-01-21', overdueDays: 0 } },
    })
    expect((await auditOf(review.id)).map(({ act, detail }) => [act, detail])).toEqual([
      ['review.edited', { before: { heldOn: null, onTheJob: '', offTheJob: '', support: '', goals: '' } }],
      ['review.replanned', { from: '2026-11-20', to: '2026-11-21' }],
      ['review.held', { heldOn: '2026-11-22', plannedOn: '2026-11-21' }],
    ])
  })

  test('is not held before the enrollment or in the future, nor without saying what was said', async () => {
    const { staff, read } = await planned()
    const refused = await ask(staff, HOLD, { ...read, heldOn: '2026-11-24', ...texts })
    expect(refused).toMatchObject({ __typename: 'RuleError', field: 'heldOn' })
    const early = await ask(staff, HOLD, { ...read, heldOn: '2026-09-09', ...texts })
    expect(early.message).toBe(
      'The apprenticeship began on September 10, 2026. Choose that day or a later one.',
    )
    const empty = await ask(staff, HOLD, { ...read, heldOn: '2026-11-20', ...texts, goals: '' })
    expect(empty.fields).toEqual([{ path: ['goals'], message: 'Write the goals until the next review.' }])
  })

  test('is canceled once, with the reason in the audit trail', async () => {
    const { staff, review, read } = await planned()
    const input = { reviewId: read.reviewId, reason: ' The site was closed. ' }
    expect((await ask(staff, CANCEL, { ...input, reason: '' })).fields).toEqual([
      { path: ['reason'], message: 'Write why the review is canceled.' },
    ])
    const answers = await Promise.all([ask(staff, CANCEL, input), ask(staff, CANCEL, input)])
    expect(answers).toContainEqual({
      __typename: 'CancelReviewSuccess',
      data: { status: 'CANCELLED', version: 2 },
    })
    expect(answers).toContainEqual({
      ...{ __typename: 'RuleError', field: null },
      message: 'This review is already canceled. Plan another one instead.',
    })
    expect(await auditOf(review.id)).toEqual([
      {
        ...{ act: 'review.canceled', actorId: staff.personId },
        detail: { plannedOn: '2026-11-20', reason: 'The site was closed.' },
      },
    ])
  })

  test('that two edit at once keeps the first, and tells the second', async () => {
    const { staff, read } = await planned()
    const answers = await Promise.all([
      ask(staff, EDIT, { ...read, goals: 'One' }),
      ask(staff, EDIT, { ...read, goals: 'Other' }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'EditReviewSuccess',
      'StaleVersionError',
    ])
  })
})

describe('a held review', () => {
  test('is edited until somebody has signed', async () => {
    const staff = await world.given.staff()
    const review = await world.given.review()
    const read = { reviewId: sealId('Review', review.id), expectedVersion: 1 }
    const edited = await ask(staff, EDIT, { ...read, heldOn: '2026-11-19', ...texts, support: 'A mentor.' })
    expect(edited.data).toMatchObject({ heldOn: '2026-11-19', support: 'A mentor.', version: 2 })
    const signed = await world.given.review({ signedBy: ['APPRENTICE'] })
    const input = {
      reviewId: sealId('Review', signed.id),
      expectedVersion: 1,
      heldOn: '2026-11-19',
      ...texts,
    }
    expect((await ask(staff, EDIT, input)).message).toBe(
      'The apprentice has signed this review, so its text stays as it is. Write what changed in the next review.',
    )
  })

  test('may change who has still to sign; the link of who is changed works no longer', async () => {
    const staff = await world.given.staff()
    const review = await world.given.review({ signedBy: ['APPRENTICE'], tutorId: staff.personId })
    const db = world.database.staff.prisma
    const supervisor = review.signatures.find(({ party }) => party === 'SUPERVISOR')!
    await db.reviewLink.createMany({
      data: [{ signatureId: supervisor.id, reviewId: review.id, tokenHash: 'of a link' }],
    })
    const { email } = await db.user.findUniqueOrThrow({ where: { id: staff.personId } })
    await db.reviewSignature.updateMany({ where: { reviewId: review.id, party: 'TUTOR' }, data: { email } })
    const parties = [
      { party: 'APPRENTICE', name: 'Noor Khan' },
      { party: 'TUTOR', personId: sealId('Person', staff.personId) },
      { party: 'SUPERVISOR', name: 'Robin Fell' },
    ]
    const input = { reviewId: sealId('Review', review.id), expectedVersion: 1, parties }
    const renamed = [{ party: 'APPRENTICE', name: 'N. Khan' }, ...parties.slice(1)]
    expect((await ask(staff, PARTIES, { ...input, parties: renamed })).message).toBe(
      'The apprentice has signed this review, so the name stays. Change the others.',
    )
    const { data } = await ask(staff, PARTIES, input)
    expect(data.signatures.map(({ party, name, signedAt }: never) => [party, name, signedAt])).toEqual([
      ['APPRENTICE', 'Noor Khan', '2026-11-21T09:00:00.000Z'],
      ['TUTOR', 'Sam Okafor', null],
      ['SUPERVISOR', 'Robin Fell', null],
    ])
    expect(await db.reviewLink.count({ where: { reviewId: review.id } })).toBe(0)
    expect(await auditOf(review.id)).toEqual([
      {
        ...{ act: 'review.parties_changed', actorId: staff.personId },
        detail: {
          gone: [{ party: 'SUPERVISOR', name: 'Maria Delgado' }],
          come: [{ party: 'SUPERVISOR', name: 'Robin Fell' }],
        },
      },
    ])
  })

  test('is signed when the mentor who alone was awaited no longer takes part', async () => {
    const staff = await world.given.staff()
    const review = await world.given.review({ mentor: true, signedBy: ['APPRENTICE', 'TUTOR', 'SUPERVISOR'] })
    const parties = [
      { party: 'APPRENTICE', name: 'Noor Khan' },
      { party: 'TUTOR', name: 'Sam Okafor' },
      { party: 'SUPERVISOR', name: 'Maria Delgado' },
    ]
    const input = { reviewId: sealId('Review', review.id), expectedVersion: 1, parties }
    expect((await ask(staff, PARTIES, input)).data).toMatchObject({ status: 'SIGNED', version: 2 })
  })
})

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
