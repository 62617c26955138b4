import { PRACTICODE_CASES } from '@journeyline/domain/practicode/practicode-cases'
import { CredentialKindEnum } from '../credentials/credential-kind.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { EVERYWHERE, orderArgument } from '../graphql/lists/list-order.ts'
import { counted } from '../graphql/paging/counted.ts'
import type { Orders } from '../graphql/paging/orders.ts'
import { COPIED_PAGE } from '../graphql/paging/page-size.ts'
import { modelRef } from '../graphql/refs.ts'
import { SEARCH_DESCRIPTION } from '../graphql/search-words.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { SoftSkillEnum, WorkSettingEnum } from './candidate-enums.graphql.ts'
import { candidatePage } from './candidate-page.ts'
import { type CandidatesAsked, candidatesAsked } from './candidates-asked.ts'
import { countCandidates } from './count-candidates.ts'
import { enrollmentOf } from './enrollment-of.ts'
import { shortlistEntryOf } from './shortlist/shortlist-entry-of.ts'

/** What any employer may see of a learner. */
export const CandidateRef = builder.prismaNode('Candidate', {
  id: { field: 'id' },
  fields: (t) => ({
    displayName: t.exposeString('displayName'),
    stage: t.field({
      type: StageEnum,
      description: 'Where the learner stands in the pipeline today.',
      resolve: (row) => row.stage as never,
    }),
    summary: t.exposeString('summary', {
      description: "The learner's strengths and aims, in words meant for employers.",
    }),
    softSkills: t.field({
      type: [SoftSkillEnum],
      description: 'Soft skills seen in screening.',
      resolve: (row) => row.softSkills as never,
    }),
    credentials: t.field({
      type: [CredentialKindEnum],
      description: 'Certifications held.',
      resolve: (row) => row.credentials as never,
    }),
    workSettings: t.field({
      type: [WorkSettingEnum],
      description: 'Work settings the learner would like.',
      resolve: (row) => row.workSettings as never,
    }),
    openToRemote: t.exposeBoolean('openToRemote', {
      description: 'Whether the learner would work from home.',
    }),
    state: t.exposeString('state', {
      nullable: true,
      description: 'US state or territory of residence, two letters.',
    }),
    language: t.exposeString('language', { description: 'Preferred language, as a BCP 47 code.' }),
    practicodeCases: t.exposeInt('practicodeCases', {
      nullable: true,
      description: `Practicode cases done, of ${PRACTICODE_CASES}.`,
    }),
    practicodeScore: t.exposeInt('practicodeScore', {
      nullable: true,
      description: 'Practicode score in percent.',
    }),
    internshipSite: t.exposeString('internshipSite', {
      nullable: true,
      description: 'Where the internship takes or took place.',
    }),
    availableOn: t.expose('availableOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'First local day the learner could start.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When the profile was last published.',
    }),
    program: t.relation('program', { description: 'The program the learner is in.' }),
    enrollment: t.field({
      type: modelRef('Enrollment'),
      nullable: true,
      description: "The learner's enrollment, for staff; null for employers.",
      authScopes: { staff: true },
      unauthorizedResolver: () => null,
      resolve: ({ id }, _args, context) => enrollmentOf(context, id),
    }),
    shortlistEntry: t.field({
      type: modelRef('ShortlistEntry'),
      nullable: true,
      description: "The place on the viewer's own shortlist; null when it is on none, and for staff.",
      authScopes: { employer: true },
      unauthorizedResolver: () => null,
      resolve: ({ id }, _args, context) => shortlistEntryOf(context, id),
    }),
  }),
})

const CandidateFilter = listFilter('Candidate', (t) => ({
  text: t.string({
    description: `Words in the name, summary, internship site, skills or credentials. ${SEARCH_DESCRIPTION}`,
  }),
  programId: t.id({ description: 'Who is in this program.' }),
  stages: t.field({ type: [StageEnum], description: 'Who stands in one of these stages.' }),
  credentials: t.field({ type: [CredentialKindEnum], description: 'Who holds one of these.' }),
  openToRemote: t.boolean({ description: 'Who would, or would not, work from home.' }),
  workSettings: t.field({
    type: [WorkSettingEnum],
    description: 'Who would like one of these work settings.',
  }),
  states: t.stringList({ description: 'Who lives in one of these US states, by two letters.' }),
  shortlisted: t.boolean({
    description: "Who is, or is not, on the viewer's shortlist.",
    onlyFor: 'employer',
  }),
}))

const ORDERS: Orders = {
  sorts: {
    PUBLISHED_AT: { by: ['publishedAt'], says: 'When the profile was last published.' },
    ...EVERYWHERE,
  },
  usual: { field: 'PUBLISHED_AT', direction: 'DESC' },
}
const orderBy = orderArgument('Candidate', ORDERS.sorts)

builder.queryField('candidates', (t) =>
  t.connection(
    {
      type: CandidateRef,
      description: 'Hire candidates, the latest published first.',
      authScopes: { signedIn: true },
      args: builder.args((args) => ({
        filter: args.field({ type: CandidateFilter, description: 'Which candidates; all when left out.' }),
        orderBy: orderBy(args),
      })),
      ...counted<unknown, { filter?: CandidatesAsked | null }>(
        async (_root, { filter }, context, take) => {
          const viewer = context.signedIn()
          return countCandidates(viewer, await candidatesAsked(viewer, filter), take)
        },
        { orders: ORDERS, mostRows: COPIED_PAGE },
      ),
      resolve: async (_root, args, context) => {
        const viewer = context.signedIn()
        return candidatePage(viewer, await candidatesAsked(viewer, args.filter), args)
      },
    },
    ...connectionOf(CandidateRef, 'Candidate'),
  ),
)
