import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { builder } from '../graphql/builder.ts'
import { batchOf } from '../graphql/mutations/batch-of.graphql.ts'
import { BatchRefusedError } from '../kernel/batch.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../kernel/errors.ts'
import { createReviewLink, type IssuedLink } from './links/create-review-link.ts'
import { updateReviewParties } from './parties/update-review-parties.ts'
import { cancelReview } from './planning/cancel-review.ts'
import { planReview } from './planning/plan-review.ts'
import { updateReviewPlan } from './planning/update-review-plan.ts'
import {
  AnswerReviewDisputeInput,
  CancelReviewInput,
  CreateReviewLinkInput,
  DisputeReviewAsViewerInput,
  HoldReviewInput,
  PlanReviewInput,
  SignReviewAsViewerInput,
  UpdateReviewInput,
  UpdateReviewPartiesInput,
  UpdateReviewPlanInput,
} from './review-inputs.graphql.ts'
import { ReviewRef } from './review-nodes.graphql.ts'
import { answerReviewDispute } from './signing/answer-review-dispute.ts'
import { disputeReviewAsViewer } from './signing/dispute-review.ts'
import { holdReview } from './signing/hold-review.ts'
import { signReviewAsViewer } from './signing/sign-review-as-viewer.ts'
import { updateReview } from './signing/update-review.ts'

const PlannedReviews = batchOf('planReview', {
  list: 'reviews',
  most: ROWS_AT_ONCE.REVIEWS_PLANNED,
  of: { review: 'Review' },
})

const MadeReviewLink = builder.objectRef<IssuedLink>('CreateReviewLinkSuccess').implement({
  description: 'The mutation was done: there is a new signing link.',
  fields: (t) => ({
    link: t.exposeString('link', { description: 'The link to pass on. It is shown this once.' }),
    signature: t.prismaField({
      type: 'ReviewSignature',
      description: 'The signature it is for.',
      resolve: (query, { reviewSignatureId }, _args, context) =>
        context
          .signedIn()
          .db.reviewSignature.findUniqueOrThrow({ ...query, where: { id: reviewSignatureId } }),
    }),
  }),
})

builder.mutationFields((t) => ({
  planReview: t.field({
    type: PlannedReviews.Success,
    complexity: PlannedReviews.complexity,
    description: 'Plans a review on one day for one learner or many.',
    errors: { types: [InputError, BatchRefusedError, PlannedReviews.InPart] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: PlanReviewInput, required: true, description: 'The plan.' }) },
    resolve: (_root, { input }, { signedIn, clock }, info) =>
      PlannedReviews.answered(info, input, planReview(signedIn(), input, clock)),
  }),
  updateReviewPlan: t.field({
    type: ReviewRef,
    description: 'Moves a planned review to another day.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UpdateReviewPlanInput, required: true, description: 'The day.' }) },
    resolve: (_root, { input }, { signedIn }) => updateReviewPlan(signedIn(), input),
  }),
  updateReviewParties: t.field({
    type: ReviewRef,
    description: 'Changes who signs a review; who is changed loses the link, who has signed stays.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UpdateReviewPartiesInput, required: true, description: 'Who signs.' }) },
    resolve: (_root, { input }, { signedIn, clock }) => updateReviewParties(signedIn(), input, clock),
  }),
  updateReview: t.field({
    type: ReviewRef,
    description: 'Changes what a review says, until somebody has signed it.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UpdateReviewInput, required: true, description: 'The texts.' }) },
    resolve: (_root, { input }, { signedIn, clock }) => updateReview(signedIn(), input, clock),
  }),
  holdReview: t.field({
    type: ReviewRef,
    description: 'Writes down that a planned review was held; from now on it is signed.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: HoldReviewInput, required: true, description: 'The meeting.' }) },
    resolve: (_root, { input }, { signedIn, clock }) => holdReview(signedIn(), input, clock),
  }),
  cancelReview: t.field({
    type: ReviewRef,
    description: 'Cancels a planned review.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: CancelReviewInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, { signedIn }) => cancelReview(signedIn(), input),
  }),
  createReviewLink: t.field({
    type: MadeReviewLink,
    description: 'Makes the link with which a party signs; an earlier one stops working.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: CreateReviewLinkInput, required: true, description: 'For whom.' }) },
    resolve: (_root, { input }, { signedIn, services, clock }) =>
      createReviewLink(signedIn(), input, { origin: services.origin, clock }),
  }),
  disputeReviewAsViewer: t.field({
    extensions: { forPeople: true },
    type: ReviewRef,
    description:
      'Says, as the party whose account the viewer’s is, that a review is not what was said: nobody signs until staff have answered.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { signedIn: true },
    args: {
      input: t.arg({ type: DisputeReviewAsViewerInput, required: true, description: 'What is not so.' }),
    },
    resolve: (_root, { input }, { signedIn, clock }) => disputeReviewAsViewer(signedIn(), input, clock),
  }),
  answerReviewDispute: t.field({
    type: ReviewRef,
    description: 'Answers a party that disputes a review; from then on it is signed again.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: {
      input: t.arg({ type: AnswerReviewDisputeInput, required: true, description: 'What is answered.' }),
    },
    resolve: (_root, { input }, { signedIn, clock }) => answerReviewDispute(signedIn(), input, clock),
  }),
  signReviewAsViewer: t.field({
    extensions: { forPeople: true },
    type: ReviewRef,
    description: 'Signs a review as the party whose account the viewer’s is.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: SignReviewAsViewerInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn, clock }) => signReviewAsViewer(signedIn(), input, clock),
  }),
}))
