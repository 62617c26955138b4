import { builder } from '../graphql/builder.ts'
import { removalOf, successWith } from '../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { addFundingAward, removeFundingAward } from './funding-awards.ts'
import { FundingSourceEnum } from './funding-source.graphql.ts'

const AddFundingAwardInput = builder.inputType('AddFundingAwardInput', {
  description: 'Who pays for an enrollment.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Which enrollment.' }),
    source: t.field({ type: FundingSourceEnum, required: true, description: 'Kind of funder.' }),
    reference: t.string({ description: "The funder's own reference." }),
  }),
})

const RemoveFundingAwardInput = builder.inputType('RemoveFundingAwardInput', {
  description: 'An award noted by mistake.',
  fields: (t) => ({ fundingAwardId: t.id({ required: true, description: 'Which award.' }) }),
})

const AddFundingAwardSuccess = successWith('addFundingAward', {
  enrollment: 'Enrollment',
  fundingAward: 'FundingAward',
})
const RemoveFundingAwardSuccess = removalOf('removeFundingAward', 'FundingAward', {
  enrollment: 'Enrollment',
})

builder.mutationFields((t) => ({
  addFundingAward: t.field({
    type: AddFundingAwardSuccess,
    description: 'Notes that a source pays for an enrollment.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: AddFundingAwardInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, context) => addFundingAward(context.signedIn(), input),
  }),
  removeFundingAward: t.field({
    type: RemoveFundingAwardSuccess,
    description: 'Takes back an award noted by mistake.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError] },
    args: { input: t.arg({ type: RemoveFundingAwardInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, context) => removeFundingAward(context.signedIn(), input),
  }),
}))
