import { builder } from '../graphql/builder.ts'
import { removalOf, successWith } from '../graphql/mutations/success-with.ts'
import { AlreadyThereError, InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { createFundingAward, deleteFundingAward } from './funding-awards.ts'
import { FundingSourceEnum } from './funding-source.graphql.ts'

const FundingAwardDetailsInput = builder.inputType('FundingAwardDetailsInput', {
  description: 'What an award says, whole.',
  fields: (t) => ({
    source: t.field({ type: FundingSourceEnum, required: true, description: 'Kind of funder.' }),
    reference: t.string({ description: "The funder's own reference." }),
  }),
})

const CreateFundingAwardInput = builder.inputType('CreateFundingAwardInput', {
  description: 'Who pays for an enrollment.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Which enrollment.' }),
    details: t.field({
      type: FundingAwardDetailsInput,
      required: true,
      description: 'What is written down.',
    }),
  }),
})

const DeleteFundingAwardInput = builder.inputType('DeleteFundingAwardInput', {
  description: 'An award noted by mistake.',
  fields: (t) => ({ fundingAwardId: t.id({ required: true, description: 'Which award.' }) }),
})

const CreateFundingAwardSuccess = successWith('createFundingAward', {
  enrollment: 'Enrollment',
  fundingAward: 'FundingAward',
})
const DeleteFundingAwardSuccess = removalOf('deleteFundingAward', 'FundingAward', {
  enrollment: 'Enrollment',
})

builder.mutationFields((t) => ({
  createFundingAward: t.field({
    type: CreateFundingAwardSuccess,
    description: 'Notes that a source pays for an enrollment.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreateFundingAwardInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, context) => createFundingAward(context.signedIn(), input),
  }),
  deleteFundingAward: t.field({
    type: DeleteFundingAwardSuccess,
    description: 'Takes back an award noted by mistake.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError] },
    args: { input: t.arg({ type: DeleteFundingAwardInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, context) => deleteFundingAward(context.signedIn(), input),
  }),
}))
