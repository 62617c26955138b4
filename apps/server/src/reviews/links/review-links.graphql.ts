import { builder } from '../../graphql/builder.ts'
import { listOf, SECRET_COST } from '../../graphql/limits/costs.ts'
import { InputError, RuleError } from '../../kernel/errors.ts'
import { disputeOf, ReviewDisputeRef } from '../review-dispute.graphql.ts'
import { ReviewPartyEnum, ReviewStatusEnum } from '../review-enums.graphql.ts'
import type { ReviewSeenByLink } from './seen-by-link.ts'

const SeenSignature = builder.objectRef<ReviewSeenByLink['signatures'][number]>('SeenSignature').implement({
  extensions: { forPeople: true },
  description: 'A party of a review, as the holder of a link sees it.',
  fields: (t) => ({
    party: t.field({
      type: ReviewPartyEnum,
      description: 'As whom it is signed.',
      resolve: (row) => row.party as never,
    }),
    name: t.exposeString('name', { description: 'Who the party is, as it was planned.' }),
    signedAt: t.expose('signedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was signed; null while it is not.',
    }),
    signedName: t.exposeString('signedName', {
      nullable: true,
      description: 'The name as the party wrote it when signing.',
    }),
    otherNameReason: t.exposeString('otherNameReason', {
      nullable: true,
      description: 'Why the party signed under another name than was planned; null where it did not.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What the party added.' }),
    dispute: t.field({
      type: ReviewDisputeRef,
      nullable: true,
      description: 'What the party said that was not as written; null where it never did.',
      resolve: disputeOf,
    }),
  }),
})

const ReviewToSign = builder.objectRef<ReviewSeenByLink>('ReviewToSign').implement({
  description: 'What the holder of a signing link may know: the review, and who signs it.',
  extensions: { forPeople: true, noun: 'review' },
  fields: (t) => ({
    party: t.field({
      type: ReviewPartyEnum,
      description: 'As whom the holder signs.',
      resolve: (row) => row.party as never,
    }),
    name: t.exposeString('name', { description: 'Who the holder is, as it was planned.' }),
    linkExpiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Until when the link works: to sign with, and once it is signed, to read by.',
    }),
    status: t.field({
      type: ReviewStatusEnum,
      description: 'Where the review stands.',
      resolve: (row) => row.status as never,
    }),
    plannedOn: t.expose('plannedOn', {
      type: 'LocalDate',
      description: 'Local day on which the parties meant to meet.',
    }),
    heldOn: t.expose('heldOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Local day on which they met.',
    }),
    onTheJob: t.exposeString('onTheJob', {
      description: 'What was planned, reviewed and evaluated of the learning on the job.',
    }),
    offTheJob: t.exposeString('offTheJob', { description: 'The same of the learning off the job.' }),
    support: t.exposeString('support', { description: 'Support needed and given.' }),
    goals: t.exposeString('goals', { description: 'Goals until the next review.' }),
    signatures: t.field({
      type: [SeenSignature],
      description: 'Who takes part and has signed, in the order of signing.',
      complexity: listOf(4),
      resolve: ({ signatures }) => signatures,
    }),
  }),
})

builder.queryField('reviewByToken', (t) =>
  t.field({
    type: ReviewToSign,
    nullable: true,
    description:
      'The review behind a signing link: while the link works and, for 90 days, for whom has signed by it; null when it is unknown, replaced or over.',
    complexity: SECRET_COST,
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: (_root, { token }, { services, address }) => services.signing.preview({ token, address }),
  }),
)

const SignReviewInput = builder.inputType('SignReviewInput', {
  description: 'A signature by a link.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The last part of the link.' }),
    name: t.string({ required: true, description: "The signer's name, written by the signer." }),
    otherNameReason: t.string({
      description: 'Why the name is not the one that was planned, at most 500 characters; else left out.',
    }),
    comment: t.string({ description: 'What the signer wants to add, for the others to read.' }),
  }),
})

builder.mutationField('signReview', (t) =>
  t.field({
    extensions: { forPeople: true },
    type: ReviewToSign,
    description: 'Signs a review by a link, which from then on only shows it; open to everyone who has one.',
    errors: { types: [InputError, RuleError] },
    args: { input: t.arg({ type: SignReviewInput, required: true, description: 'The signature.' }) },
    resolve: (_root, { input: { token, ...details } }, { services, address, once }) =>
      services.signing.sign({ token, address }, details, once),
  }),
)

const DisputeReviewInput = builder.inputType('DisputeReviewInput', {
  description: 'What was not as it is written, said by a link.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The last part of the link.' }),
    reason: t.string({
      required: true,
      description: 'What was said otherwise, for all parties to read; at most 4,000 characters.',
    }),
  }),
})

builder.mutationField('disputeReview', (t) =>
  t.field({
    extensions: { forPeople: true },
    type: ReviewToSign,
    description:
      'Says by a link that a review is not what was said: nobody signs until staff have answered; open to everyone who has one.',
    errors: { types: [InputError, RuleError] },
    args: { input: t.arg({ type: DisputeReviewInput, required: true, description: 'What is not so.' }) },
    resolve: (_root, { input: { token, reason } }, { services, address, once }) =>
      services.signing.dispute({ token, address }, { reason }, once),
  }),
)
