import { learnerName } from '@journeyline/domain/learners/learner-details'
import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { StageEnum } from '../enrollments/stage.graphql.ts'
import { FundingSourceEnum } from '../funding/funding-source.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { SEARCH_DESCRIPTION } from '../graphql/search-words.ts'
import { type LearnersAsked, learnersAsked } from './learners-asked.ts'

const byName = sortedBy({ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' })
const latestFirst = sortedBy({ id: 'desc' })

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
    enrollments: t.relatedConnection(
      'enrollments',
      {
        ...latestFirst.list,
        description: "The learner's enrollments, the latest first.",
        query: (args) => latestFirst.page(args),
      },
      ...counted<{ id: string }>('LearnerEnrollment', ({ id }, _args, context, take) =>
        context.signedIn().db.enrollment.count({ where: { learnerId: id }, take }),
      ),
    ),
  }),
})

const LearnerFilter = builder.inputType('LearnerFilter', {
  description: 'Which learners to list; what is left out does not restrict.',
  fields: (t) => ({
    text: t.string({ description: `Words in the name, reference or e-mail address. ${SEARCH_DESCRIPTION}` }),
    stages: t.field({ type: [StageEnum], description: 'Who stands in one of these stages.' }),
    cohortId: t.id({ description: 'Who is enrolled in this cohort.' }),
    programId: t.id({ description: 'Who is enrolled in this program.' }),
    fundingSources: t.field({
      type: [FundingSourceEnum],
      description: 'Whose enrollment has an award from one of these.',
    }),
  }),
})

builder.queryField('learners', (t) =>
  t.prismaConnection(
    {
      type: 'Learner',
      ...byName.list,
      description: 'Learners, by last name.',
      authScopes: { staff: true },
      args: { filter: t.arg({ type: LearnerFilter, description: 'Which learners.' }) },
      resolve: async (query, _root, args, context) =>
        context
          .signedIn()
          .db.learner.findMany(
            byName.pageIn(query, args, await learnersAsked(context.signedIn(), args.filter)),
          ),
    },
    ...counted<unknown, { filter?: LearnersAsked | null }>(
      'Learner',
      async (_root, { filter }, context, take) => {
        const viewer = context.signedIn()
        return viewer.db.learner.count({ where: await learnersAsked(viewer, filter), take })
      },
    ),
  ),
)
