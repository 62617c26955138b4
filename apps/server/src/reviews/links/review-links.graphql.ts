import { builder } from '../../graphql/builder.ts'
import { listOf, SECRET_COST } from '../../graphql/limits/costs.ts'
import { InputError, RuleError } from '../../kernel/errors.ts'
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
    comment: t.exposeString('comment', { nullable: true, description: 'What the party added.' }),
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
      nullable: true,
      description: 'Until when the link works.',
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
    description: 'The review behind a signing link; null when it is unknown, used, replaced or expired.',
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
    comment: t.string({ description: 'What the signer wants to add, for the others to read.' }),
  }),
})

builder.mutationField('signReview', (t) =>
  t.field({
    extensions: { forPeople: true },
    type: ReviewToSign,
    description: 'Signs a review by a link, which is then used up; open to everyone who has one.',
    errors: { types: [InputError, RuleError] },
    args: { input: t.arg({ type: SignReviewInput, required: true, description: 'The signature.' }) },
    resolve: (_root, { input: { token, ...details } }, { services, address, once }) =>
      services.signing.sign({ token, address }, details, once),
  }),
)
