import { CredentialKindEnum } from '../credentials/credential-kind.graphql.ts'
import { FundingSourceEnum } from '../funding/funding-source.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { sealId } from '../graphql/global-id.ts'
import { ownPage } from '../graphql/limits/costs.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { counted } from '../graphql/paging/counted.ts'
import { keysetOf, toPage } from '../graphql/paging/keyset.ts'
import { SEARCH_DESCRIPTION } from '../graphql/search-words.ts'
import { PracticodeAskedRef } from '../practicode/practicode-asked.graphql.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { type CohortRow, type CohortRowsAsked, countCohortRows, readCohortRows } from './cohort-rows.ts'

const CohortRowFilter = builder.inputType('CohortRowFilter', {
  description: 'Which lines of the cohort page; what is left out does not restrict.',
  fields: (t) => ({
    stages: t.field({ type: [StageEnum], description: 'Who stands in one of these stages.' }),
    text: t.string({ description: `Words in the name, reference or e-mail address. ${SEARCH_DESCRIPTION}` }),
  }),
})

const CohortRowRef = builder.objectRef<CohortRow>('CohortRow').implement({
  extensions: { forPeople: true },
  description: 'A line of the cohort page: an enrollment with what the page shows of it.',
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The enrollment behind the line.',
      resolve: (row) => sealId('Enrollment', row.enrollmentId),
    }),
    learnerId: t.id({ description: 'The learner.', resolve: (row) => sealId('Learner', row.learnerId) }),
    learnerName: t.exposeString('learnerName', { description: "The learner's name." }),
    externalId: t.exposeString('externalId', { nullable: true, description: "The sponsor's own reference." }),
    stage: t.expose('stage', { type: StageEnum, description: 'Where the learner stands.' }),
    path: t.field({
      type: [StageEnum],
      description: "The stages that the learner's version leads through, in pipeline order.",
      resolve: ({ path }) => [...path],
    }),
    stageSince: t.expose('stageSince', { type: 'LocalDate', description: 'Day the stage began.' }),
    daysInStage: t.exposeInt('daysInStage', {
      description: 'Days from the beginning of the stage to today.',
    }),
    enrolledOn: t.expose('enrolledOn', { type: 'LocalDate', description: 'Day of enrollment.' }),
    version: t.exposeInt('version', { description: "The enrollment's version; send it back with a move." }),
    fundingSources: t.field({
      type: [FundingSourceEnum],
      description: 'Who pays.',
      resolve: (row) => row.fundingSources as never,
    }),
    credentials: t.field({
      type: [CredentialKindEnum],
      description: 'Certifications held.',
      resolve: (row) => row.credentials as never,
    }),
    practicodeCases: t.exposeInt('practicodeCases', {
      nullable: true,
      description: 'Practicode cases done.',
    }),
    practicodeScore: t.exposeInt('practicodeScore', {
      nullable: true,
      description: 'Practicode score in percent.',
    }),
    practicodeAsked: t.field({
      type: PracticodeAskedRef,
      nullable: true,
      description:
        'What the version asks of Practicode before a learner goes on; null where it asks nothing.',
      resolve: ({ practicodeAsked }) => practicodeAsked,
    }),
    lastChangedBy: t.exposeString('lastChangedBy', {
      nullable: true,
      description: 'Who recorded the latest stage change; null when nobody in person did.',
    }),
    lastChangedAt: t.expose('lastChangedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was recorded.',
    }),
    published: t.exposeBoolean('published', {
      description: 'Whether employers see a profile of this learner.',
    }),
  }),
})

builder.prismaObjectField('Cohort', 'rows', (t) =>
  t.connection(
    {
      type: CohortRowRef,
      ...counted<{ id: string }, { filter?: CohortRowsAsked | null }>(({ id }, { filter }, context, take) =>
        countCohortRows(context.signedIn(), id, filter ?? {}, take),
      ),
      description: 'The lines of the cohort page, in the order of enrollment.',
      complexity: ownPage,
      args: { filter: t.arg({ type: CohortRowFilter, description: 'Which lines.' }) },
      resolve: async (cohort, args, context) => {
        const page = keysetOf(args)
        const rows = await readCohortRows(
          context.signedIn(),
          cohort.id,
          args.filter ?? {},
          page,
          context.clock.today(),
        )
        return toPage(rows, page, (row) => `${row.enrolledOn}|${row.enrollmentId}`)
      },
    },
    ...connectionOf(CohortRowRef, 'CohortRow'),
  ),
)
