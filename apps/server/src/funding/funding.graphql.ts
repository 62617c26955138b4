import { isWorkforceFund } from '@journeyline/domain/funding/funding-sources'
import { builder } from '../graphql/builder.ts'
import { readFundingShare, type ShareOfFunding } from './funding-share.ts'
import { FundingSourceEnum } from './funding-source.graphql.ts'

builder.prismaNode('FundingAward', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose enrollment is paid for.' }),
    source: t.field({
      type: FundingSourceEnum,
      description: 'Who pays.',
      resolve: (row) => row.source as never,
    }),
    reference: t.exposeString('reference', { nullable: true }),
    workforceFunded: t.boolean({
      description: 'Whether the source is a workforce fund.',
      resolve: (row) => isWorkforceFund(row.source as never),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'fundingAwards', (t) =>
  t.relation('fundingAwards', {
    description: 'Who pays for this enrollment; at most one award of each source and reference.',
    query: { orderBy: { id: 'asc' } },
  }),
)

const FundingSourceCount = builder
  .objectRef<ShareOfFunding['bySource'][number]>('FundingSourceCount')
  .implement({
    extensions: { forPeople: true },
    description: 'How many enrollments a source pays for.',
    fields: (t) => ({
      source: t.expose('source', { type: FundingSourceEnum, description: 'Who pays.' }),
      enrollments: t.exposeInt('enrollments', {
        description: 'Enrollments with at least one award from it.',
      }),
    }),
  })

const FundingShare = builder.objectRef<ShareOfFunding>('FundingShare').implement({
  extensions: { forPeople: true },
  description: 'How much of the enrollment is workforce-funded.',
  fields: (t) => ({
    enrollments: t.exposeInt('enrollments', { description: 'All enrollments, whatever their stage.' }),
    workforceFunded: t.exposeInt('workforceFunded', {
      description: 'Those with at least one award from a workforce fund.',
    }),
    percent: t.exposeInt('percent', {
      nullable: true,
      description: 'The share in whole percent; null when nobody is enrolled.',
    }),
    bySource: t.field({
      type: [FundingSourceCount],
      description: 'The same by source; an enrollment may have several.',
      resolve: (share) => share.bySource,
    }),
  }),
})

builder.queryField('fundingShare', (t) =>
  t.field({
    type: FundingShare,
    nullable: true,
    description:
      'Who pays for the enrollments of a program or of one of its cohorts; null when there is no such program or cohort.',
    authScopes: { staff: true },
    args: {
      programId: t.arg.id({ required: true, description: 'Which program.' }),
      cohortId: t.arg.id({ description: 'Only this cohort.' }),
    },
    complexity: 20,
    resolve: (_root, args, context) => readFundingShare(context.signedIn(), args),
  }),
)
