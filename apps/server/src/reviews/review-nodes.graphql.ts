import { awaitedParty } from '@journeyline/domain/reviews/review-signing'
import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { employmentThen } from '../enrollments/employment-then.ts'
import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { modelRef } from '../graphql/refs.ts'
import { disputeOf, ReviewDisputeRef } from './review-dispute.graphql.ts'
import { ReviewPartyEnum, ReviewStatusEnum } from './review-enums.graphql.ts'
import { hasAccount, inSigningOrder, reviewToSign } from './review-state.ts'

const ReviewSignatureRef = builder.prismaNode('ReviewSignature', {
  id: { field: 'id' },
  fields: (t) => ({
    review: t.relation('review', { description: 'The review that is signed.' }),
    party: t.field({
      type: ReviewPartyEnum,
      description: 'As whom it is signed.',
      resolve: (row) => row.party as never,
    }),
    name: t.exposeString('name', { description: 'Who the party is, as it was planned.' }),
    email: t.exposeString('email', {
      nullable: true,
      authScopes: { staff: true },
      unauthorizedResolver: () => null,
      description: 'Where a link is sent, for staff; null when it is not written down, and for employers.',
    }),
    person: t.relation('person', {
      nullable: true,
      description:
        'The account the party signs with; null where a link is sent, and where the viewer may not see the person.',
    }),
    isViewers: t.boolean({
      description: 'Whether it is the viewer who signs as this party.',
      resolve: ({ personId }, _args, { viewer }) =>
        viewer.kind !== 'ANONYMOUS' && personId === viewer.personId,
    }),
    hasAccount: t.boolean({
      description: 'Whether the party signs with an account here, or has; else by a link.',
      select: { personId: true, signedAt: true, person: { select: { disabledAt: true, removedAt: true } } },
      resolve: hasAccount,
    }),
    linkExpiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      authScopes: { staff: true },
      unauthorizedResolver: () => null,
      description:
        "Until when the party's link works, for staff; null where none was made, and for employers.",
    }),
    signedAt: t.expose('signedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was signed; null while it is not.',
    }),
    signedName: t.exposeString('signedName', { nullable: true }),
    otherNameReason: t.exposeString('otherNameReason', {
      nullable: true,
      description: 'Why the party signed under another name than was planned; null where it did not.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What the party added when signing.' }),
    linkMadeBy: t.field({
      type: ActorRef,
      nullable: true,
      description:
        'Who made the link that the party signs or signed with, and could have used it; null where none was made.',
      select: { expiresAt: true, linkMadeById: true, linkMadeBy: true },
      resolve: ({ expiresAt, linkMadeById, linkMadeBy }, _args, context) =>
        expiresAt === null ? null : actorOf(context, linkMadeById, linkMadeBy),
    }),
    dispute: t.field({
      type: ReviewDisputeRef,
      nullable: true,
      description: 'What the party said that was not as written; null where it never did.',
      resolve: disputeOf,
    }),
  }),
})

export const ReviewRef = builder.prismaNode('Review', {
  id: { field: 'id' },
  fields: (t) => ({
    status: t.field({
      type: ReviewStatusEnum,
      description: 'Where it stands.',
      resolve: (row) => row.status as never,
    }),
    plannedOn: t.expose('plannedOn', {
      type: 'LocalDate',
      description: 'Local day on which the parties mean to meet.',
    }),
    heldOn: t.expose('heldOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Local day on which they met; null while they have not.',
    }),
    onTheJob: t.exposeString('onTheJob'),
    offTheJob: t.exposeString('offTheJob', {
      description: 'What was planned, reviewed and evaluated of the learning off the job.',
    }),
    support: t.exposeString('support'),
    goals: t.exposeString('goals'),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    apprenticeName: t.string({
      description: "The apprentice's name.",
      select: { signatures: true },
      resolve: ({ signatures }) => signatures.find(({ party }) => party === 'APPRENTICE')?.name ?? '',
    }),
    signatures: t.field({
      type: [ReviewSignatureRef],
      description: 'Who takes part and has signed, in the order of signing.',
      complexity: listOf(4),
      select: (_args, _context, nested) => ({ signatures: nested() }),
      resolve: ({ signatures }) => inSigningOrder(signatures),
    }),
    awaitedParty: t.field({
      type: ReviewPartyEnum,
      nullable: true,
      description: 'Who signs next; null while it is not held or is disputed, and once all have signed.',
      select: { status: true, signatures: true },
      resolve: (review) => awaitedParty(reviewToSign(review)),
    }),
    enrollment: t.relation('enrollment', {
      authScopes: { staff: true },
      description: 'Whose review it is.',
    }),
    placement: t.field({
      type: modelRef('Placement'),
      nullable: true,
      description:
        'The employment it is held under: for staff the one that runs on the day of the meeting, planned or held, of several the one that began last; for an employer its own. Null where there is none.',
      resolve: ({ enrollmentId, heldOn, plannedOn }, _args, context) =>
        employmentThen(context, enrollmentId, heldOn ?? plannedOn),
    }),
  }),
})
