import { learnerName } from '@journeyline/domain/learners/learner-details'
import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { FundingSourceEnum } from '../funding/funding-source.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { SEARCH_DESCRIPTION } from '../graphql/search-words.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { learnersAsked } from './learners-asked.ts'

export const LearnerRef = builder.prismaNode('Learner', {
  id: { field: 'id' },
  fields: (t) => ({
    externalId: t.exposeString('externalId', { nullable: true }),
    firstName: t.exposeString('firstName', { description: 'Given name.' }),
    lastName: t.exposeString('lastName', { description: 'Family name.' }),
    name: t.string({ description: 'First and last name.', resolve: learnerName }),
    email: t.exposeString('email'),
    phone: t.exposeString('phone', { nullable: true }),
    dateOfBirth: t.expose('dateOfBirth', { type: 'LocalDate', nullable: true, description: 'Day of birth.' }),
    state: t.exposeString('state', { nullable: true }),
    language: t.exposeString('language'),
    openToRemote: t.exposeBoolean('openToRemote'),
    workSettings: t.field({
      type: [WorkSettingEnum],
      description: 'Work settings the learner would like.',
      resolve: (row) => row.workSettings as never,
    }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
  }),
})

const LearnerFilter = listFilter('Learner', (t) => ({
  text: t.string({ description: `Words in the name, reference or e-mail address. ${SEARCH_DESCRIPTION}` }),
  externalIds: t.stringList({
    description:
      "The sponsor's own references, in this spelling, of which blanks at the ends are no part; 1,000 at most.",
  }),
  emails: t.stringList({
    description: 'These e-mail addresses, whole; upper and lower case are alike. 1,000 at most.',
  }),
  stages: t.field({ type: [StageEnum], description: 'Who stands in one of these stages.' }),
  cohortId: t.id({ description: 'Who is enrolled in this cohort.' }),
  programId: t.id({ description: 'Who is enrolled in this program.' }),
  fundingSources: t.field({
    type: [FundingSourceEnum],
    description: 'Whose enrollment has an award from one of these.',
  }),
}))

const learners = nodeList('Learner', {
  sorts: { NAME: { by: ['lastName', 'firstName'], says: 'Family name, then given name.' } },
  filter: LearnerFilter,
  where: (asked, context) => learnersAsked(context.signedIn(), asked),
})

builder.queryField('learners', (t) =>
  t.prismaConnection(
    learners.all({
      description: 'Learners, by family name.',
      authScopes: { staff: true },
      usual: ['NAME', 'ASC'],
    }),
    ...learners.types,
  ),
)
