import { isWorkforceFund } from '@journeyline/domain/funding/funding-sources'
import { builder } from '../graphql/builder.ts'
import { FundingSourceEnum } from '../graphql/enums.graphql.ts'

builder.prismaNode('FundingAward', {
  id: { field: 'id' },
  fields: (t) => ({
    source: t.field({
      type: FundingSourceEnum,
      description: 'Who pays.',
      resolve: (row) => row.source as never,
    }),
    reference: t.exposeString('reference', { nullable: true }),
    workforceFunded: t.boolean({
      description: 'Whether the source is a workforce fund (A46-A48).',
      resolve: (row) => isWorkforceFund(row.source as never),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'fundingAwards', (t) =>
  t.relation('fundingAwards', {
    description: 'Who pays for this enrollment.',
    query: { orderBy: { id: 'asc' } },
  }),
)
