import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../../test/given/batch-rows.ts'
import { givenReviewing, PLAN } from '../../../test/given/reviewing.ts'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const world = useWorld()
const { ask, auditOf, apprentice } = givenReviewing(world)

describe('planning a review', () => {
  test('proposes the learner, who plans, and the supervisor of the placement, each signing in their way', async () => {
    const staff = await world.given.staff()
    const { enrollmentId, enrollment } = await apprentice()
    const { rows, __typename } = await ask(staff, PLAN, {
      plannedOn: '2026-11-30',
      reviews: [{ enrollmentId }],
    })
    expect(__typename).toBe('PlanReviewSuccess')
    const signer = (party: string, name: string, hasAccount: boolean, isViewers = false) => ({
      ...{ party, name, hasAccount, isViewers, signedAt: null },
      email: expect.stringMatching(/@example\.org$/),
    })
    const reviews = rows.map(({ review }: { review: { id: string } }) => review)
    expect(reviews).toEqual([
      {
        ...{ id: reviews[0].id, status: 'PLANNED', plannedOn: '2026-11-30' },
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
    const { id } = await world.given.review({
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
    const refused = (path: string[], message: string, told: object = { __typename: 'RuleError' }) => ({
      outcome: 'REFUSED',
      refusal: { ...told, path: ['reviews', ...path], message },
    })
    expect(answer).toEqual({
      __typename: 'BatchRefusedError',
      message:
        "Nothing was written: 2 of 3 can't be done. Leave them out or mend what is named, then try again.",
      rows: [
        { outcome: 'NOT_DONE', refusal: null },
        refused(
          ['1', 'enrollmentId'],
          'A review of Ada Reed is already planned for December 1, 2026. Hold, move or cancel that one first.',
          { __typename: 'AlreadyThereError', there: { id: sealId('Review', id) } },
        ),
        refused(['2', 'parties'], "Name the supervisor: without them the review can't be signed."),
      ],
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
    const [[one], [other]] = answers.map(({ rows }) => rows)
    expect([one.outcome, other.outcome].sort()).toEqual(['CREATED', 'SAME'])
    expect(other.review).toEqual(one.review)
    const where = { enrollmentId: enrollment.id }
    expect(await world.database.staff.prisma.review.count({ where })).toBe(1)
  })

  test('refuses an account that could never sign: one of an employer that does not employ the learner', async () => {
    const staff = await world.given.staff()
    const { enrollmentId } = await apprentice()
    const stranger = await world.given.employerPerson()
    const parties = [{ party: 'SUPERVISOR', personId: sealId('Person', stranger.personId) }]
    const { rows } = await ask(staff, PLAN, {
      ...{ plannedOn: '2026-11-30', reviews: [{ enrollmentId, parties }] },
    })
    expect(rows[0].refusal).toEqual({
      ...{ __typename: 'RuleError', path: ['reviews', '0', 'parties'] },
      message:
        "Maria Delgado can't see this apprentice: Maria Delgado's employer does not employ them now. Name somebody else, or write the name without an account.",
    })
  })

  test('says at which party a name is missing', async () => {
    const staff = await world.given.staff()
    const { enrollmentId } = await apprentice()
    const parties = [{ party: 'MENTOR', name: ' ' }]
    const answer = await ask(staff, PLAN, {
      plannedOn: '2026-11-30',
      reviews: [{ enrollmentId, parties }],
    })
    expect(problemsIn(answer)).toEqual([
      { path: ['reviews', '0', 'parties', '0', 'name'], message: 'Write the name.' },
    ])
  })
})
