import { describe, expect, test } from 'vitest'
import { CANCEL, EDIT, givenReviewing, HOLD, PARTIES, REPLAN, texts } from '../../../test/given/reviewing.ts'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'

const world = useWorld()
const { ask, auditOf, inWales } = givenReviewing(world)

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
    const prepared = await ask(staff, EDIT, {
      ...{ reviewId, expectedVersion: 1 },
      details: { goals: 'Inpatient charts.' },
    })
    expect(prepared.review).toEqual({
      ...{ status: 'PLANNED', heldOn: null, onTheJob: '', offTheJob: '', support: '' },
      ...{ goals: 'Inpatient charts.', version: 2 },
    })
    const move = { reviewId, expectedVersion: 2, details: { plannedOn: '2026-11-21' } }
    // asked again it was done, and so is an edit of nothing
    for (const asked of [move, move, { ...move, details: {} }])
      expect((await ask(staff, REPLAN, asked)).review).toEqual({ plannedOn: '2026-11-21', version: 3 })
    expect(
      await ask(staff, REPLAN, { ...move, expectedVersion: 3, details: { plannedOn: null } }),
    ).toMatchObject({ fields: [{ path: ['details', 'plannedOn'] }] })
    const held = await ask(staff, HOLD, {
      ...{ reviewId, expectedVersion: 3 },
      details: { heldOn: '2026-11-22', ...texts },
    })
    expect(held.review).toEqual({
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
    const refused = await ask(staff, HOLD, { ...read, details: { heldOn: '2026-11-24', ...texts } })
    expect(refused).toMatchObject({ __typename: 'RuleError', path: ['details', 'heldOn'] })
    const early = await ask(staff, HOLD, { ...read, details: { heldOn: '2026-09-09', ...texts } })
    expect(early.message).toBe(
      'The apprenticeship began on September 10, 2026. Give that day or a later one.',
    )
    const empty = await ask(staff, HOLD, { ...read, details: { heldOn: '2026-11-20', ...texts, goals: '' } })
    expect(empty.fields).toEqual([
      { path: ['details', 'goals'], message: 'Write the goals until the next review.' },
    ])
  })

  test('is canceled once, with the reason in the audit trail', async () => {
    const { staff, review, read } = await planned()
    const input = { ...read, reason: ' The site was closed. ' }
    expect((await ask(staff, CANCEL, { ...input, reason: '' })).fields).toEqual([
      { path: ['reason'], message: 'Write why the review is canceled.' },
    ])
    const answers = await Promise.all([ask(staff, CANCEL, input), ask(staff, CANCEL, input)])
    const canceled = { __typename: 'CancelReviewSuccess', review: { status: 'CANCELLED', version: 2 } }
    expect(answers).toEqual([canceled, canceled])
    expect(await ask(staff, CANCEL, { ...input, reason: 'Noor was ill.' })).toEqual({
      ...{ __typename: 'RuleError', path: ['reviewId'] },
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
      ask(staff, EDIT, { ...read, details: { goals: 'One' } }),
      ask(staff, EDIT, { ...read, details: { goals: 'Other' } }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'StaleVersionError',
      'UpdateReviewSuccess',
    ])
  })
})

describe('a held review', () => {
  test('is edited until somebody has signed', async () => {
    const staff = await world.given.staff()
    const review = await world.given.review()
    const read = { reviewId: sealId('Review', review.id), expectedVersion: 1 }
    const edited = await ask(staff, EDIT, {
      ...read,
      details: { heldOn: '2026-11-19', ...texts, support: 'A mentor.' },
    })
    expect(edited.review).toMatchObject({ heldOn: '2026-11-19', support: 'A mentor.', version: 2 })
    const signed = await world.given.review({ signedBy: ['APPRENTICE'] })
    const input = {
      reviewId: sealId('Review', signed.id),
      expectedVersion: 1,
      details: { heldOn: '2026-11-19', ...texts },
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
      data: [{ reviewSignatureId: supervisor.id, reviewId: review.id, tokenHash: 'of a link' }],
    })
    const { email } = await db.user.findUniqueOrThrow({ where: { id: staff.personId } })
    await db.reviewSignature.updateMany({ where: { reviewId: review.id, party: 'TUTOR' }, data: { email } })
    const parties = [
      { party: 'APPRENTICE', name: 'Noor Khan' },
      { party: 'TUTOR', personId: sealId('Person', staff.personId) },
      { party: 'SUPERVISOR', name: 'Robin Fell' },
    ]
    const input = { reviewId: sealId('Review', review.id), expectedVersion: 1, details: { parties } }
    const renamed = [{ party: 'APPRENTICE', name: 'N. Khan' }, ...parties.slice(1)]
    expect((await ask(staff, PARTIES, { ...input, details: { parties: renamed } })).message).toBe(
      'The apprentice has signed this review, so the name stays. Change the others.',
    )
    const changed = await ask(staff, PARTIES, input)
    expect(
      changed.review.signatures.map(({ party, name, signedAt }: never) => [party, name, signedAt]),
    ).toEqual([
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
    const input = { reviewId: sealId('Review', review.id), expectedVersion: 1, details: { parties } }
    // asked again it was done, and so is an edit of nothing
    for (const asked of [input, input, { ...input, details: {} }])
      expect((await ask(staff, PARTIES, asked)).review).toMatchObject({ status: 'SIGNED', version: 2 })
    expect(await ask(staff, PARTIES, { ...input, details: { parties: null } })).toMatchObject({
      fields: [{ path: ['details', 'parties'] }],
    })
  })
})
