import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { builder } from '../graphql/builder.ts'
import { oncePerRequest } from '../graphql/context.ts'
import { sealId } from '../graphql/global-id.ts'
import { listOfEach } from '../graphql/limits/costs.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { counted } from '../graphql/paging/counted.ts'
import { keysetOf, toPage } from '../graphql/paging/keyset.ts'
import { PracticodeAskedRef } from '../practicode/practicode-asked.graphql.ts'
import { programAsked } from '../programs/program-asked.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { BoardReader, type Card } from './read-board.ts'
import type { PipelineScope } from './standing.ts'

interface Column {
  stage: Stage
  reader: BoardReader
}

const BoardCard = builder.objectRef<Card>('BoardCard').implement({
  extensions: { forPeople: true },
  description: 'A learner on the board.',
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The enrollment behind the card.',
      resolve: (card) => sealId('Enrollment', card.enrollmentId),
    }),
    learnerId: t.id({ description: 'The learner.', resolve: (card) => sealId('Learner', card.learnerId) }),
    learnerName: t.exposeString('learnerName', { description: "The learner's name." }),
    cohortName: t.exposeString('cohortName', { description: "The cohort's name." }),
    stage: t.expose('stage', { type: StageEnum, description: 'The stage, that of the column.' }),
    path: t.field({
      type: [StageEnum],
      description: "The stages that the learner's version leads through, in pipeline order.",
      resolve: ({ path }) => [...path],
    }),
    stageSince: t.expose('stageSince', { type: 'LocalDate', description: 'Day the stage began.' }),
    daysInStage: t.exposeInt('daysInStage', {
      description: 'Days from the beginning of the stage to today.',
    }),
    version: t.exposeInt('version', { description: "The enrollment's version; send it back with a move." }),
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
        'What the version asks of Practicode before the learner goes on; null outside of Practicode, or where it asks nothing.',
      resolve: ({ practicodeAsked }) => practicodeAsked,
    }),
  }),
})

const BoardColumn = builder.objectRef<Column>('BoardColumn').implement({
  extensions: { forPeople: true },
  description: 'A stage on the board.',
  fields: (t) => ({
    stage: t.expose('stage', { type: StageEnum, description: 'The stage.' }),
    count: t.int({ description: 'How many stand in it.', resolve: learnersIn }),
    medianDays: t.int({
      nullable: true,
      description: 'Days the middle one has been in it; null when nobody is.',
      resolve: async ({ stage, reader }) =>
        (await reader.standing()).find((row) => row.stage === stage)?.medianDays ?? null,
    }),
    cards: t.connection(
      {
        type: BoardCard,
        ...counted<Column>(learnersIn),
        description: 'Its learners, longest in the stage first.',
        resolve: async (column, args) => {
          const page = keysetOf(args)
          const cards = await column.reader.cards(column.stage, page)
          return toPage(cards, page, (card) => `${card.stageSince}|${card.enrollmentId}`)
        },
      },
      ...connectionOf(BoardCard, 'BoardCard'),
    ),
  }),
})

const Board = builder.objectRef<PipelineScope & { reader: BoardReader }>('Board').implement({
  extensions: { forPeople: true },
  description: 'The pipeline as a board: a column a stage.',
  fields: (t) => ({
    program: t.prismaField({
      type: 'Program',
      description: 'Whose pipeline.',
      resolve: (query, { programId }, _args, context) =>
        context.signedIn().db.program.findUniqueOrThrow({ ...query, where: { id: programId } }),
    }),
    cohort: t.prismaField({
      type: 'Cohort',
      nullable: true,
      description: 'The one cohort shown; null when all are.',
      resolve: (query, { cohortId }, _args, context) => {
        const asked = { ...query } // read where there is none, too: outside of production Pothos wants to see it used
        return cohortId
          ? context.signedIn().db.cohort.findUnique({ ...asked, where: { id: cohortId } })
          : null
      },
    }),
    columns: t.field({
      type: [BoardColumn],
      description: 'The stages, in their order.',
      args: { stages: t.arg({ type: [StageEnum], description: 'Only these.' }) },
      complexity: listOfEach('stages', STAGES.length),
      resolve: ({ reader }, { stages }) =>
        STAGES.filter((stage) => !stages || stages.includes(stage)).map((stage) => ({ stage, reader })),
    }),
  }),
})

builder.queryField('board', (t) =>
  t.field({
    type: Board,
    nullable: true,
    description:
      'The pipeline of a program or of one of its cohorts as a board; null when there is no such program or cohort. Counts, medians and all cards come from one statement.',
    authScopes: { staff: true },
    args: {
      programId: t.arg.id({ required: true, description: 'Which program.' }),
      cohortId: t.arg.id({ description: 'Only this cohort.' }),
    },
    resolve: async (_root, args, context) => {
      const scope = await programAsked(context.signedIn(), args)
      const reader = oncePerRequest(
        context,
        `board ${scope.programId} ${scope.cohortId}`,
        () => new BoardReader(context.signedIn(), scope, context.clock.today()),
      )
      return { ...scope, reader }
    },
  }),
)

async function learnersIn({ stage, reader }: Column): Promise<number> {
  return (await reader.standing()).find((row) => row.stage === stage)?.learners ?? 0
}
