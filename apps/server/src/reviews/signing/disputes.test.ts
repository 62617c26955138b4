import { describe, expect, test } from 'vitest'
import { type Answer, NOBODY, useWorld } from '../../../test/kit.ts'
import { hashOf } from '../../auth/link-token.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn, Viewer } from '../../kernel/viewer.ts'

const world = useWorld()

const PARTS = `party dispute { reason answer disputedAt answeredAt }`
const REVIEW = `review { status awaitedParty signatures { ${PARTS} } }`
const REFUSED = `... on Refusal { code message path } ... on InputError { fields { path message } }`
const DISPUTE = `mutation ($input: DisputeReviewAsViewerInput!) { answer: disputeReviewAsViewer(input: $input) {
  __typename ${REFUSED} ... on DisputeReviewAsViewerSuccess { ${REVIEW} } } }`
const BY_LINK = `mutation ($input: DisputeReviewInput!) { answer: disputeReview(input: $input) {
  __typename ${REFUSED} ... on DisputeReviewSuccess { review { status signatures { ${PARTS} } } } } }`
const ANSWER = `mutation ($input: AnswerReviewDisputeInput!) { answer: answerReviewDispute(input: $input) {
  __typename ${REFUSED} ... on AnswerReviewDisputeSuccess { ${REVIEW} } } }`
const SIGN = `mutation ($input: SignReviewInput!) { answer: signReview(input: $input) { __typename ${REFUSED}
  ... on SignReviewSuccess { review { signatures { party signedName otherNameReason } } } } }`
const AS_VIEWER = `mutation ($input: SignReviewAsViewerInput!) { answer: signReviewAsViewer(input: $input) { __typename ${REFUSED} } }`
const LINK = `mutation ($input: CreateReviewLinkInput!) { answer: createReviewLink(input: $input) {
  __typename ... on CreateReviewLinkSuccess { link signature { linkMadeBy { kind label } } } } }`

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
const ask = async (viewer: Viewer, document: string, input: object): Promise<any> => {
  const { data, errors }: Answer = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return data.answer
}

/** A held review that the apprentice signs by a link, and staff and an employer’s person with their accounts. */
async function heldReview() {
  const staff = await world.given.staff()
  const supervisor = await world.given.employerPerson()
  const review = await world.given.review({ tutorId: staff.personId, supervisorId: supervisor.personId })
  await world.database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId: review.enrollmentId, employerId: supervisor.employerId! },
      startedOn: toDate('2026-10-01'),
    },
  })
  const of = (party: string) =>
    sealId('ReviewSignature', review.signatures.find((one) => one.party === party)!.id)
  const { link, signature } = await ask(staff, LINK, { reviewSignatureId: of('APPRENTICE') })
  const token: string = link.split('/').at(-1)
  return { staff, supervisor, review, reviewId: sealId('Review', review.id), token, of, signature }
}

const NOW = '2026-11-23T15:00:00.000Z'
const said = (reason: string, answer: string | null = null) => ({
  ...{ reason, answer, disputedAt: NOW },
  answeredAt: answer && NOW,
})
const parties = (disputes: Record<string, object | null>) =>
  ['APPRENTICE', 'TUTOR', 'SUPERVISOR'].map((party) => ({ party, dispute: disputes[party] ?? null }))

describe('given a held review', () => {
  test('then who holds a link says that this is not what was said, nobody signs until staff answer, and then it goes on', async () => {
    const { staff, supervisor, reviewId, token, of } = await heldReview()
    const disputed = {
      __typename: 'DisputeReviewSuccess',
      review: { status: 'HELD', signatures: parties({ APPRENTICE: said('I asked for a second screen.') }) },
    }
    const reason = ' I asked for a second screen. '
    expect(await ask(NOBODY, BY_LINK, { token, reason })).toEqual(disputed)
    expect(await ask(NOBODY, BY_LINK, { token, reason })).toEqual(disputed)
    expect(await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })).toEqual({
      ...{ __typename: 'RuleError', code: 'REVIEW_DISPUTED', path: ['token'] },
      message:
        'The apprentice says that this is not what was said. It is signed once the tutor has answered.',
    })
    expect(await ask(staff, AS_VIEWER, { reviewId })).toMatchObject({ code: 'REVIEW_SIGNED_OUT_OF_TURN' })
    expect(await openFor(staff)).toEqual([
      { reviewId, awaitedName: null, disputedByName: 'Noor Khan', state: 'HELD' },
    ])
    const answer = { reviewSignatureId: of('APPRENTICE'), answer: 'It is in the text now.' }
    const answered = {
      __typename: 'AnswerReviewDisputeSuccess',
      review: {
        ...{ status: 'HELD', awaitedParty: 'APPRENTICE' },
        signatures: parties({
          APPRENTICE: said('I asked for a second screen.', 'It is in the text now.'),
        }),
      },
    }
    expect(await ask(staff, ANSWER, answer)).toEqual(answered)
    expect(await ask(staff, ANSWER, answer)).toEqual(answered)
    expect(await ask(staff, ANSWER, { ...answer, answer: 'Another.' })).toMatchObject({
      code: 'REVIEW_NOT_DISPUTED',
    })
    expect(await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })).toMatchObject({
      __typename: 'SignReviewSuccess',
    })
    expect(await ask(supervisor, DISPUTE, { reviewId, reason: 'There are 20 charts.' })).toMatchObject({
      __typename: 'DisputeReviewAsViewerSuccess',
      review: { awaitedParty: null },
    })
    expect(await ask(supervisor, DISPUTE, { reviewId, reason: 'There are 21 charts.' })).toMatchObject({
      code: 'REVIEW_DISPUTED_ALREADY',
    })
    expect(await ask(NOBODY, BY_LINK, { token, reason: 'Now I think otherwise.' })).toMatchObject({
      code: 'REVIEW_DISPUTED_AFTER_SIGNING',
    })
  })

  test('then nobody disputes it for another, without a reason, or unseen', async () => {
    const { supervisor, reviewId, token, of } = await heldReview()
    const colleague = await world.given.employerPerson(supervisor.employerId!)
    expect(await ask(colleague, DISPUTE, { reviewId, reason: 'x' })).toMatchObject({
      code: 'REVIEW_NOT_YOURS_TO_SIGN',
    })
    const stranger = await world.given.employerPerson()
    expect((await ask(stranger, DISPUTE, { reviewId, reason: 'x' })).__typename).toBe('NotFoundError')
    expect((await ask(NOBODY, BY_LINK, { token, reason: ' ' })).fields).toEqual([
      { path: ['reason'], message: 'Write what was said otherwise.' },
    ])
    expect(await ask(NOBODY, BY_LINK, { token: 'made up', reason: 'x' })).toMatchObject({
      code: 'SIGNING_LINK_DEAD',
    })
    const answer = { reviewSignatureId: of('APPRENTICE'), answer: 'x' }
    const { errors } = await world.ask(supervisor, ANSWER, { input: answer })
    expect(errors).toHaveLength(1)
    expect(await ask(await world.given.staff(), ANSWER, answer)).toMatchObject({
      code: 'REVIEW_NOT_DISPUTED',
    })
  })

  test('then another name is asked why, and the reason and who made the link stand with the signature', async () => {
    const { staff, supervisor, token, signature, reviewId } = await heldReview()
    expect(signature).toEqual({ linkMadeBy: { kind: 'PERSON', label: staff.name } })
    const signed = { token, name: 'Mickey Mouse' }
    expect(await ask(NOBODY, SIGN, signed)).toEqual({
      ...{ __typename: 'RuleError', code: 'REVIEW_SIGNED_NAME_DIFFERS', path: ['name'] },
      message:
        'This is signed as Noor Khan, and you wrote Mickey Mouse. Write Noor Khan, or say why your name is another.',
    })
    expect(await ask(NOBODY, SIGN, { ...signed, otherNameReason: 'Married in May' })).toEqual({
      __typename: 'SignReviewSuccess',
      review: {
        signatures: [
          { party: 'APPRENTICE', signedName: 'Mickey Mouse', otherNameReason: 'Married in May' },
          { party: 'TUTOR', signedName: null, otherNameReason: null },
          { party: 'SUPERVISOR', signedName: null, otherNameReason: null },
        ],
      },
    })
    const seen = `query ($id: ID!) { node(id: $id) { ... on Review { signatures { linkMadeBy { label } otherNameReason } } } }`
    const { data } = await world.ask(supervisor, seen, { id: reviewId })
    expect(data.node.signatures[0]).toEqual({
      linkMadeBy: { label: 'Staff' },
      otherNameReason: 'Married in May',
    })
  })

  test('then whoever signed by a link reads with it for 90 days what they signed', async () => {
    const { review, token } = await heldReview()
    await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })
    const PREVIEW = `query ($token: String!) { reviewByToken(token: $token) { goals linkExpiresAt signatures { signedAt } } }`
    const shown = async (by: string) => (await world.ask(NOBODY, PREVIEW, { token: by })).data.reviewByToken
    expect(await shown(token)).toEqual({
      ...{ goals: 'Inpatient charts.', linkExpiresAt: '2027-02-21T15:00:00.000Z' },
      signatures: [{ signedAt: NOW }, { signedAt: null }, { signedAt: null }],
    })
    const db = world.database.staff.prisma
    const old = { reviewId: review.id, party: 'MENTOR', name: 'Ann Lee', signedName: 'Ann Lee' }
    const given = await db.reviewSignature.create({
      data: { ...old, signedAt: new Date('2026-08-25T15:00:00Z'), expiresAt: new Date('2026-12-01') },
    })
    await db.reviewLink.createMany({
      data: [{ reviewSignatureId: given.id, reviewId: review.id, tokenHash: hashOf('of August') }],
    })
    expect(await shown('of August')).toBeNull()
  })
})

async function openFor(staff: SignedIn) {
  const list = '{ openReviews(first: 20) { nodes { reviewId awaitedName disputedByName state } } }'
  const { data } = await world.ask(staff, list)
  return data.openReviews.nodes.filter(
    ({ disputedByName }: { disputedByName: string | null }) => disputedByName !== null,
  )
}
