import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { builder } from '../graphql/builder.ts'
import { errorPolicyField } from '../graphql/mutations/batch.graphql.ts'
import { detailsInputs, patchInput } from '../graphql/mutations/details-inputs.ts'
import { ReviewPartyEnum } from './review-enums.graphql.ts'

const ReviewPartyInput = builder.inputType('ReviewPartyInput', {
  description: 'Who signs as a party: an account, or a name and perhaps an address.',
  fields: (t) => ({
    party: t.field({ type: ReviewPartyEnum, required: true, description: 'As whom.' }),
    personId: t.id({ description: 'The account to sign with; its own name and address count.' }),
    name: t.string({ description: 'The name of somebody without an account.' }),
    email: t.string({ description: 'Where the link is sent.' }),
  }),
})

const ReviewToPlanInput = builder.inputType('ReviewToPlanInput', {
  description: 'For whom a review is planned, and who signs it.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Whose enrollment.' }),
    parties: t.field({
      type: [ReviewPartyInput],
      description: 'Who signs; a party that is left out is the proposed one.',
    }),
  }),
})

/** What planning asks for. */
export const PlanReviewInput = builder.inputType('PlanReviewInput', {
  description: 'A review on one day, for one learner or many.',
  fields: (t) => ({
    plannedOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Local day on which the parties mean to meet; a past one for what was held already.',
    }),
    reviews: t.field({
      type: [ReviewToPlanInput],
      required: true,
      description: `For whom, at most ${ROWS_AT_ONCE.REVIEWS_PLANNED}.`,
    }),
    errorPolicy: errorPolicyField(t),
  }),
})

const ReviewPlanPatchInput = patchInput('ReviewPlan', 'the plan of a review', (t) => ({
  plannedOn: t.field({
    type: 'LocalDate',
    required: true,
    description: 'Local day on which the parties mean to meet.',
  }),
}))

const ReviewPartiesPatchInput = patchInput('ReviewParties', 'who signs a review', (t) => ({
  parties: t.field({
    type: [ReviewPartyInput],
    required: true,
    description: 'Everyone who signs, those who have signed included.',
  }),
}))

/** What moving to another day asks for. */
export const UpdateReviewPlanInput = builder.inputType('UpdateReviewPlanInput', {
  description: 'Another day for a planned review.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: ReviewPlanPatchInput, required: true, description: 'What is to change.' }),
  }),
})

/** What a change of who signs asks for. */
export const UpdateReviewPartiesInput = builder.inputType('UpdateReviewPartiesInput', {
  description: 'Who signs a review from now on.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: ReviewPartiesPatchInput, required: true, description: 'What is to change.' }),
  }),
})

const ReviewInputs = detailsInputs('Review', 'a review', (t) => ({
  heldOn: t.field({
    type: 'LocalDate',
    required: true,
    description: 'Local day of the meeting; today or earlier.',
  }),
  onTheJob: t.string({
    required: true,
    description: 'What was planned, done and achieved on the job, at most 4,000 characters.',
  }),
  offTheJob: t.string({
    required: true,
    description: 'What was planned, done and achieved off the job, at most 4,000 characters.',
  }),
  support: t.string({ description: 'Support needed and given, at most 4,000 characters.' }),
  goals: t.string({ required: true, description: 'Goals until the next review, at most 4,000 characters.' }),
}))

/** What a change of the texts asks for. */
export const UpdateReviewInput = builder.inputType('UpdateReviewInput', {
  description: 'An edit of what a review says. While it is planned, texts may be prepared and cleared.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: ReviewInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

/** What writing down a meeting asks for. */
export const HoldReviewInput = builder.inputType('HoldReviewInput', {
  description: 'A meeting that was held, and what was said.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: ReviewInputs.Details, required: true, description: 'What the review says.' }),
  }),
})

/** What canceling asks for. */
export const CancelReviewInput = builder.inputType('CancelReviewInput', {
  description: 'A planned review that is not held.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    reason: t.string({ required: true, description: 'Why; the audit trail keeps it.' }),
  }),
})

/** What a signing link asks for. */
export const CreateReviewLinkInput = builder.inputType('CreateReviewLinkInput', {
  description: 'Whom a signing link is for.',
  fields: (t) => ({ reviewSignatureId: t.id({ required: true, description: "The party's signature." }) }),
})

/** What disputing with an account asks for. */
export const DisputeReviewAsViewerInput = builder.inputType('DisputeReviewAsViewerInput', {
  description: 'What was not as it is written, said by a party of the review.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    reason: t.string({
      required: true,
      description: 'What was said otherwise, for all parties to read; at most 4,000 characters.',
    }),
  }),
})

/** What an answer to a dispute asks for. */
export const AnswerReviewDisputeInput = builder.inputType('AnswerReviewDisputeInput', {
  description: 'What staff say to a party that disputes a review.',
  fields: (t) => ({
    reviewSignatureId: t.id({ required: true, description: "The party's signature." }),
    answer: t.string({
      required: true,
      description: 'What was changed, or why it stays, for all parties to read; at most 4,000 characters.',
    }),
  }),
})

/** What signing with an account asks for. */
export const SignReviewAsViewerInput = builder.inputType('SignReviewAsViewerInput', {
  description: "The viewer's own signature.",
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Which review.' }),
    comment: t.string({ description: 'What the viewer wants to add, for the others to read.' }),
  }),
})
