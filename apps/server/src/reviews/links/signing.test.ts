import { numberEvents } from '@journeyline/db/events/number-events'
import { awaitedParty } from '@journeyline/domain/reviews/review-signing'
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { type Answer, NOBODY, ORIGIN, useWorld } from '../../../test/kit.ts'
import { hashOf } from '../../auth/link-token.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn, Viewer } from '../../kernel/viewer.ts'
import { buildServer } from '../../start/server.ts'
import { awaiting } from '../awaiting.ts'
import { reviewToSign } from '../review-state.ts'

const world = useWorld()

const LINK = `mutation ($input: CreateReviewLinkInput!) { answer: createReviewLink(input: $input) { __typename
  ... on Refusal { message } ... on CreateReviewLinkSuccess { link signature { linkExpiresAt } } } }`
const SIGN = `mutation ($input: SignReviewInput!) { answer: signReview(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } }
  ... on SignReviewSuccess { review { status signatures { party name signedName signedAt comment } } } } }`
const AS_VIEWER = `mutation ($input: SignReviewAsViewerInput!) { answer: signReviewAsViewer(input: $input) { __typename
  ... on Refusal { message }
  ... on SignReviewAsViewerSuccess { review { status awaitedParty signatures { party signedName comment } } } } }`
const PREVIEW = `query ($token: String!) { reviewByToken(token: $token) { party name status heldOn onTheJob goals
  linkExpiresAt signatures { party name signedAt } } }`
const NO_LONGER = {
  ...{ __typename: 'RuleError' },
  message: 'This link no longer works. Ask whoever sent it for a new one.',
}
const ALREADY = {
  ...{ __typename: 'RuleError' },
  message: 'The apprentice has already signed this review. The tutor signs next.',
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
const ask = async (viewer: Viewer, document: string, input: object): Promise<any> => {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return data.answer
}
const preview = async (token: string) => (await world.ask(NOBODY, PREVIEW, { token })).data.reviewByToken
const signatureOf = (review: Awaited<ReturnType<typeof world.given.review>>, party: string) =>
  sealId('ReviewSignature', review.signatures.find((one) => one.party === party)!.id)

/** A link for a party of a held review, and its token. */
async function linked(
  staff: SignedIn,
  review: Awaited<ReturnType<typeof world.given.review>>,
  party: string,
) {
  const { link } = await ask(staff, LINK, { reviewSignatureId: signatureOf(review, party) })
  return { link: link as string, token: link.split('/').at(-1) as string }
}

/** A held review of an apprentice whom an employer employs; tutor and supervisor have accounts. */
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
  return { staff, supervisor, review, reviewId: sealId('Review', review.id) }
}

test('apprentice by link, tutor and supervisor with their accounts sign one after the other, and it is signed', async () => {
  const { staff, supervisor, review, reviewId } = await heldReview()
  const { link, token } = await linked(staff, review, 'APPRENTICE')
  expect(link).toMatch(/^http:\/\/localhost:4000\/employer\/sign\/[\w-]{43}$/)
  expect((await ask(supervisor, AS_VIEWER, { reviewId })).message).toBe(
    "The supervisor can't sign yet: the apprentice signs first. Wait for that signature, or ask for it.",
  )
  expect(await preview(token)).toEqual({
    ...{ party: 'APPRENTICE', name: 'Noor Khan', status: 'HELD', heldOn: '2026-11-20' },
    ...{ onTheJob: 'Codes alone.', goals: 'Inpatient charts.', linkExpiresAt: '2026-12-07T15:00:00.000Z' },
    signatures: [
      { party: 'APPRENTICE', name: 'Noor Khan', signedAt: null },
      { party: 'TUTOR', name: 'Sam Okafor', signedAt: null },
      { party: 'SUPERVISOR', name: 'Maria Delgado', signedAt: null },
    ],
  })
  const first = await ask(NOBODY, SIGN, { token, name: ' noor khan ', comment: 'Thank you.' })
  expect(first.review.signatures[0]).toEqual({
    ...{ party: 'APPRENTICE', name: 'Noor Khan', signedName: 'noor khan', comment: 'Thank you.' },
    signedAt: '2026-11-23T15:00:00.000Z',
  })
  const second = await ask(staff, AS_VIEWER, { reviewId, comment: ' ' })
  expect(second.review).toMatchObject({ status: 'HELD', awaitedParty: 'SUPERVISOR' })
  expect((await ask(supervisor, AS_VIEWER, { reviewId })).review).toEqual({
    ...{ status: 'SIGNED', awaitedParty: null },
    signatures: [
      { party: 'APPRENTICE', signedName: 'noor khan', comment: 'Thank you.' },
      { party: 'TUTOR', signedName: 'Sam Okafor', comment: null },
      { party: 'SUPERVISOR', signedName: 'Maria Delgado', comment: null },
    ],
  })
  const audit = await world.database.staff.prisma.auditEntry.findMany({
    where: { subjectId: review.id },
    orderBy: { id: 'asc' },
  })
  const signed = (party: string, name: string, signedName: string, by: string) => ({
    party,
    name,
    signedName,
    otherNameReason: null,
    by,
  })
  expect(audit.map(({ act, actorId, detail }) => [act, actorId, detail])).toEqual([
    [
      'review.link_made',
      staff.personId,
      { party: 'APPRENTICE', name: 'Noor Khan', expiresAt: '2026-12-07T15:00:00.000Z' },
    ],
    ['review.signed', null, signed('APPRENTICE', 'Noor Khan', 'noor khan', 'LINK')],
    ['review.signed', staff.personId, signed('TUTOR', 'Sam Okafor', 'Sam Okafor', 'ACCOUNT')],
    ['review.signed', supervisor.personId, signed('SUPERVISOR', 'Maria Delgado', 'Maria Delgado', 'ACCOUNT')],
  ])
  await numberEvents(world.database.worker.pool)
  const { data } = await world.ask(
    staff,
    '{ events(filter: { types: [REVIEW_SIGNED] }) { nodes { actor { kind label } } } }',
  )
  expect(data.events.nodes.map(({ actor }: { actor: object }) => actor)).toEqual([
    { kind: 'LINK', label: 'A signing link' },
    { kind: 'PERSON', label: staff.name },
    { kind: 'PERSON', label: supervisor.name },
  ])
})

describe('a link', () => {
  test('signs once, even when it is used twice at once', async () => {
    const { staff, review } = await heldReview()
    const { token } = await linked(staff, review, 'APPRENTICE')
    const answers = await Promise.all(
      ['One', 'Other'].map((comment) => ask(NOBODY, SIGN, { token, name: 'Noor Khan', comment })),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['RuleError', 'SignReviewSuccess'])
    expect(answers).toContainEqual(ALREADY)
  })

  test('does not sign out of turn, and says who is awaited', async () => {
    const { staff, review } = await heldReview()
    const db = world.database.staff.prisma
    await db.reviewSignature.updateMany({
      where: { reviewId: review.id, party: 'SUPERVISOR' },
      data: { personId: null },
    })
    const { token } = await linked(staff, review, 'SUPERVISOR')
    expect(await ask(NOBODY, SIGN, { token, name: 'Maria' })).toEqual({
      __typename: 'RuleError',
      message:
        "The supervisor can't sign yet: the apprentice signs first. Wait for that signature, or ask for it.",
    })
    expect(await preview(token)).toMatchObject({ party: 'SUPERVISOR' })
  })

  test('that is unknown, replaced or expired says one and the same, and shows nothing', async () => {
    const { staff, review } = await heldReview()
    const replaced = await linked(staff, review, 'APPRENTICE')
    const { token } = await linked(staff, review, 'APPRENTICE')
    for (const dead of [replaced.token, 'made up', hashOf(token), '']) {
      expect(await preview(dead)).toBeNull()
      expect(await ask(NOBODY, SIGN, { token: dead, name: 'Noor' })).toEqual(NO_LONGER)
    }
    const expireAt = (moment: string) =>
      world.database.staff.prisma.reviewSignature.updateMany({
        where: { reviewId: review.id, party: 'APPRENTICE' },
        data: { expiresAt: new Date(moment) },
      })
    await expireAt('2026-11-23T15:00:00Z')
    expect(await preview(token)).toBeNull()
    expect(await ask(NOBODY, SIGN, { token, name: 'Noor' })).toEqual(NO_LONGER)
    await expireAt('2026-11-23T15:00:01Z')
    expect((await ask(NOBODY, SIGN, { token, name: ' ' })).fields).toEqual([
      { path: ['name'], message: 'Write your name.' },
    ])
    expect((await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })).__typename).toBe('SignReviewSuccess')
    expect((await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })).__typename).toBe('SignReviewSuccess')
    expect(await ask(NOBODY, SIGN, { token, name: 'Noor Khan', comment: 'More.' })).toEqual(ALREADY)
  })

  test('made by two at once leaves one that works', async () => {
    const { staff, review } = await heldReview()
    const both = await Promise.all([linked(staff, review, 'APPRENTICE'), linked(staff, review, 'APPRENTICE')])
    const shown = await Promise.all(both.map(({ token }) => preview(token)))
    expect(shown.filter((review) => review !== null)).toHaveLength(1)
  })

  test('is made for nobody who signs in here, who has signed, or before the meeting', async () => {
    const { staff, review } = await heldReview()
    expect((await ask(staff, LINK, { reviewSignatureId: signatureOf(review, 'TUTOR') })).message).toBe(
      'Sam Okafor signs in here and needs no link. Ask Sam Okafor to sign in.',
    )
    const signed = await world.given.review({ signedBy: ['APPRENTICE'] })
    expect((await ask(staff, LINK, { reviewSignatureId: signatureOf(signed, 'APPRENTICE') })).message).toBe(
      'The apprentice has already signed this review. The tutor signs next.',
    )
    const planned = await world.given.review({ status: 'PLANNED' })
    expect((await ask(staff, LINK, { reviewSignatureId: signatureOf(planned, 'APPRENTICE') })).message).toBe(
      'This review is not held yet. Write down the meeting first, then make the link.',
    )
  })

  test('leads to one review, its signatures and itself, and to nothing else in the database', async () => {
    const { staff, review } = await heldReview()
    await heldReview()
    const { token } = await linked(staff, review, 'APPRENTICE')
    const seen = await world.database.link.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('journeyline.link_hash', ${hashOf(token)}, true)`
      const reviews = await tx.review.findMany({ select: { id: true } })
      const signatures = await tx.reviewSignature.findMany({ select: { reviewId: true } })
      const links = await tx.reviewLink.findMany({ select: { tokenHash: true } })
      // of the others' signatures not even the own review's can be given
      const others = await tx.reviewSignature.updateMany({
        where: { party: { not: 'APPRENTICE' } },
        data: { comment: 'not mine' },
      })
      return { reviews, signatures, links, others }
    })
    expect(seen).toEqual({
      reviews: [{ id: review.id }],
      signatures: Array(3).fill({ reviewId: review.id }),
      links: [{ tokenHash: hashOf(token) }],
      others: { count: 0 },
    })
    for (const table of ['enrollment', 'learner', '"user"', 'placement', 'employer']) {
      const asked = world.database.link.pool.query(`select from ${table}`)
      await expect(asked).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('that does not work may be shown a few times a minute, then the address waits', async () => {
    const url = await world.url()
    const show = async (): Promise<Answer> => {
      const body = JSON.stringify({ query: PREVIEW, variables: { token: 'made up' } })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
      return (await answer.json()) as Answer // what GraphQL over HTTP answers
    }
    for (let time = 0; time < 20; time++) expect(await show()).toEqual({ data: { reviewByToken: null } })
    const refused = await show()
    expect(refused.errors?.map(({ message }) => message)).toEqual([
      'Too many links that do not work came from here. Wait a minute, then try again.',
    ])
  })

  test('never stands in a log, nor does its hash', async () => {
    const { staff, review } = await heldReview()
    const { token } = await linked(staff, review, 'APPRENTICE')
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const secret = 'a secret that lives as long as a test does'
    const { folder } = world.evidence
    const config = { origin: ORIGIN, secret, evidence: { folder, bucket: null }, sponsorName: 'The sponsor' }
    const server = await buildServer({ config, database: world.database, log })
    await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
    const { port } = server.http.address() as { port: number }
    const at = `http://127.0.0.1:${port}`
    try {
      for (const path of [`employer/sign/${token}`, `EMPLOYER/Sign/${token}/`, `sign/${token}?x=${token}`])
        await fetch(`${at}/${path}`)
      for (const query of [PREVIEW.replace('$token: String!', '$token: Int!'), PREVIEW]) {
        const body = JSON.stringify({ query, variables: { token } })
        await fetch(`${at}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
      }
    } finally {
      await server.drain()
    }
    expect(lines.filter((line) => line.includes('"answered"'))).toHaveLength(5)
    expect(lines.filter((line) => line.includes(token) || line.includes(hashOf(token)))).toEqual([])
  })
})

describe('with an account', () => {
  test('a party signs once, even when sent twice at once', async () => {
    const { supervisor, staff, review, reviewId } = await heldReview()
    const { token } = await linked(staff, review, 'APPRENTICE')
    await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })
    await ask(staff, AS_VIEWER, { reviewId })
    const answers = await Promise.all([
      ask(supervisor, AS_VIEWER, { reviewId }),
      ask(supervisor, AS_VIEWER, { reviewId }),
    ])
    expect(answers[0].__typename).toBe('SignReviewAsViewerSuccess')
    expect(answers[1]).toEqual(answers[0])
    expect(await ask(supervisor, AS_VIEWER, { reviewId, comment: 'Well done.' })).toMatchObject({
      __typename: 'RuleError',
    })
  })

  test('nobody signs for another, and whoever does not see a review finds none', async () => {
    const { reviewId, supervisor } = await heldReview()
    const notNamed = {
      ...{ __typename: 'RuleError' },
      message: 'You are not among those who sign this review. Ask the tutor who signs it.',
    }
    expect(await ask(await world.given.staff(), AS_VIEWER, { reviewId })).toEqual(notNamed)
    const colleague = await world.given.employerPerson(supervisor.employerId!)
    expect(await ask(colleague, AS_VIEWER, { reviewId })).toEqual(notNamed)
    const stranger = await world.given.employerPerson()
    expect((await ask(stranger, AS_VIEWER, { reviewId })).__typename).toBe('NotFoundError')
    const { errors } = await world.ask(NOBODY, AS_VIEWER, { input: { reviewId } })
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED'])
  })
})

test('whose signature is next is what the domain says, however it is looked for', async () => {
  const staff = await world.given.staff()
  const { personId } = staff
  const inTurn = ['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'] as const
  for (const mentor of [true, false]) {
    for (const signed of [0, 1, 2, 3]) {
      const facts = { mentor, signedBy: inTurn.slice(0, signed), status: 'HELD' as const }
      if (mentor || signed < 3) {
        await world.given.review({ ...facts, tutorId: personId })
        await world.given.review({ ...facts, supervisorId: personId })
      }
    }
  }
  const db = world.database.staff.prisma
  const mine = await db.review.findMany({
    where: { signatures: { some: { personId } } },
    include: { signatures: true },
  })
  const next = mine.filter((review) => {
    const party = awaitedParty(reviewToSign(review))
    return review.signatures.some((one) => one.party === party && one.personId === personId)
  })
  const ids = next.map(({ id }) => id).sort()
  expect([mine.length, ids.length]).toEqual([14, 4])
  const found = await db.review.findMany({ where: awaiting(personId), select: { id: true } })
  expect(found.map(({ id }) => id).sort()).toEqual(ids)
  const list = '{ openReviews(filter: { awaitsViewer: true }) { totalCount edges { node { reviewId } } } }'
  const { data } = await world.ask(staff, list)
  const listed = data.openReviews.edges.map(({ node }: { node: { reviewId: string } }) => node.reviewId)
  expect(listed.sort()).toEqual(ids.map((id) => sealId('Review', id)).sort())
  expect(data.openReviews.totalCount).toBe(4)
})

describe('an employer', () => {
  const REVIEWS = `query ($awaitsViewer: Boolean) { viewer { employer { reviews(filter: { awaitsViewer: $awaitsViewer }) { totalCount
    edges { node { apprenticeName status signatures { party name isViewers person { id } } } } } } } }`

  test('sees reviews of whom it employs now, who signs them, and which await its person', async () => {
    const { supervisor, review, staff } = await heldReview()
    await heldReview()
    const asked = async (awaitsViewer?: boolean) =>
      (await world.ask(supervisor, REVIEWS, { awaitsViewer })).data.viewer.employer.reviews
    const signer = (party: string, name: string, isViewers = false) => ({
      ...{ party, name, isViewers },
      // staff are not an employer's to look up
      person: isViewers ? { id: sealId('Person', supervisor.personId) } : null,
    })
    const node = {
      ...{ apprenticeName: 'Noor Khan', status: 'HELD' },
      signatures: [
        signer('APPRENTICE', 'Noor Khan'),
        signer('TUTOR', 'Sam Okafor'),
        signer('SUPERVISOR', 'Maria Delgado', true),
      ],
    }
    expect(await asked()).toEqual({ totalCount: 1, edges: [{ node }] })
    expect(await asked(true)).toEqual({ totalCount: 0, edges: [] })
    const { token } = await linked(staff, review, 'APPRENTICE')
    await ask(NOBODY, SIGN, { token, name: 'Noor Khan' })
    expect(await asked(true)).toEqual({ totalCount: 0, edges: [] })
    await ask(staff, AS_VIEWER, { reviewId: sealId('Review', review.id) })
    expect(await asked(true)).toEqual({ totalCount: 1, edges: [{ node }] })
    await world.database.staff.prisma.placement.updateMany({
      where: { enrollmentId: review.enrollmentId },
      data: { endedOn: toDate('2026-10-30') },
    })
    expect(await asked()).toEqual({ totalCount: 0, edges: [] })
  })

  test('finds reviews at its placement, but neither addresses nor links nor the enrollment', async () => {
    const { supervisor, review } = await heldReview()
    const placement = await world.database.staff.prisma.placement.findFirstOrThrow({
      where: { enrollmentId: review.enrollmentId },
    })
    const document = (fields: string) =>
      `query ($id: ID!) { node(id: $id) { ... on Placement { reviews { totalCount edges { node { ${fields} } } } } } }`
    const id = sealId('Placement', placement.id)
    const { data } = await world.ask(supervisor, document('id goals'), { id })
    expect(data.node.reviews).toEqual({
      totalCount: 1,
      edges: [{ node: { id: sealId('Review', review.id), goals: 'Inpatient charts.' } }],
    })
    await world.database.staff.prisma.reviewSignature.updateMany({
      where: { reviewId: review.id },
      data: { email: 'noor@example.org', expiresAt: new Date('2026-12-01') },
    })
    for (const fields of ['signatures { email }', 'signatures { linkExpiresAt }', 'enrollment { id }']) {
      const { data: none, errors } = await world.ask(supervisor, document(fields), { id })
      expect([none, errors?.map(({ extensions }) => extensions)], fields).toEqual([
        undefined,
        [{ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} }],
      ])
    }
  })
})
