import { FUNDING_SOURCES } from '@journeyline/domain/funding/funding-sources'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** Who pays for an enrollment (A46-A48, A65). */
export const FundingSourceEnum = builder.enumType('FundingSource', {
  description: 'Kind of funder. The first three are workforce funds.',
  values: described(FUNDING_SOURCES, {
    WIOA: 'Workforce Innovation and Opportunity Act programs.',
    WORKFORCE_BOARD: 'A local workforce development board.',
    APPRENTICESHIP_INITIATIVE: 'An apprenticeship initiative.',
    SCHOLARSHIP: 'A scholarship or grant.',
    SELF_PAY: 'The learner.',
  }),
})
