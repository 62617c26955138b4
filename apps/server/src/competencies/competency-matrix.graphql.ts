import { builder } from '../graphql/builder.ts'
import { sealId } from '../graphql/global-id.ts'
import { listOf, ownPage, STATEMENT } from '../graphql/limits/costs.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { counted } from '../graphql/paging/counted.ts'
import { keysetOf, toPage } from '../graphql/paging/keyset.ts'
import { modelRef } from '../graphql/refs.ts'
import { versionOfEnrolled } from '../programs/enrolled-version.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import {
  distinctColumns,
  type MatrixColumn,
  type MatrixColumns,
  type MatrixFunction,
  matrixColumns,
} from './matrix-columns.ts'
import { type MatrixCell, type MatrixRow, readMatrix } from './read-matrix.ts'

const MatrixColumnRef = builder.objectRef<MatrixColumn>('CompetencyColumn').implement({
  extensions: { forPeople: true },
  description: "A competency as a column of a cohort's matrix.",
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names the column within the matrix.' }),
    code: t.exposeString('code', { description: "The competency's code." }),
    text: t.exposeString('text', { description: 'What the competency is.' }),
    witnessed: t.exposeBoolean('witnessed', { description: 'Whether a sign-off names a witness.' }),
    sameAs: t.exposeStringList('sameAs', { description: 'Keys of the columns that say the same.' }),
  }),
})

const MatrixFunctionRef = builder.objectRef<MatrixFunction>('CompetencyColumns').implement({
  extensions: { forPeople: true },
  description: "The columns of one job function in a cohort's matrix.",
  fields: (t) => ({
    code: t.exposeString('code', { description: "The job function's code." }),
    text: t.exposeString('text', { description: 'What the job function is.' }),
    columns: t.field({
      type: [MatrixColumnRef],
      description: 'Its competencies, in the order of the schedule.',
      resolve: ({ columns }) => columns,
    }),
  }),
})

const MatrixCellRef = builder.objectRef<MatrixCell>('CompetencyCell').implement({
  extensions: { forPeople: true },
  description: 'Where one learner stands with one competency.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'The column, by its key.' }),
    competencyId: t.id({
      description: "The competency, of the learner's own version.",
      resolve: ({ competencyId }) => sealId('Competency', competencyId),
    }),
    level: t.exposeInt('level', { description: 'The level that counts; 0 while nobody has judged it.' }),
    levelName: t.string({
      nullable: true,
      description: 'The level in words; null while nobody has judged it.',
      resolve: ({ levelName }, _args, { say }) => levelName && say(levelName),
    }),
    met: t.exposeBoolean('met', { description: 'Whether the level meets the competency.' }),
    judgedOn: t.expose('judgedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day of the judgement that counts.',
    }),
    judgedBy: t.exposeString('judgedBy', { nullable: true, description: 'Who made it.' }),
    viaSame: t.exposeBoolean('viaSame', {
      description: 'Whether it was made of the competency that says the same.',
    }),
  }),
})

const MatrixRowRef = builder.objectRef<MatrixRow>('CompetencyRow').implement({
  extensions: { forPeople: true },
  description: "A line of a cohort's matrix: an enrollment with the competencies of its version.",
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The enrollment behind the line.',
      resolve: ({ enrollmentId }) => sealId('Enrollment', enrollmentId),
    }),
    learnerId: t.id({
      description: 'The learner.',
      resolve: ({ learnerId }) => sealId('Learner', learnerId),
    }),
    learnerName: t.exposeString('learnerName', { description: "The learner's name." }),
    stage: t.expose('stage', { type: StageEnum, description: 'Where the learner stands.' }),
    stageSince: t.expose('stageSince', { type: 'LocalDate', description: 'Day the stage began.' }),
    enrolledOn: t.expose('enrolledOn', { type: 'LocalDate', description: 'Day of enrollment.' }),
    met: t.exposeInt('met', { description: 'How many competencies are met.' }),
    asked: t.exposeInt('asked', { description: "How many the learner's version asks for." }),
    cells: t.field({
      type: [MatrixCellRef],
      description: 'Every competency of the version; a column of another version has no cell.',
      complexity: listOf(20),
      resolve: ({ cells }) => cells,
    }),
  }),
})

type Matrix = MatrixColumns & { cohortId: string }
type Asked = { stages?: readonly string[] | null }

const MatrixRef = builder.objectRef<Matrix>('CompetencyMatrix').implement({
  extensions: { forPeople: true },
  description: 'Where the learners of a cohort stand with their competencies.',
  fields: (t) => ({
    programVersion: t.field({
      type: modelRef('ProgramVersion'),
      nullable: true,
      description: 'The newest version they are on; its policies hold the scale. Null for an empty cohort.',
      complexity: STATEMENT,
      resolve: async ({ versionIds: [newest] }, _args, context) =>
        newest === undefined ? null : (await versionOfEnrolled(context.signedIn().db, newest)).row,
    }),
    functions: t.field({
      type: [MatrixFunctionRef],
      description:
        'The columns by job function; where learners are on several versions, those of all of them.',
      resolve: ({ functions }) => functions,
    }),
    distinct: t.int({
      description: 'How many of the columns say something of their own: of those that say the same, one.',
      resolve: ({ functions }) => distinctColumns(functions),
    }),
    rows: t.connection(
      {
        type: MatrixRowRef,
        ...counted<Matrix, Asked>(({ cohortId }, { stages }, context, take) =>
          context.signedIn().db.enrollment.count({
            where: { cohortId, ...(stages ? { stage: { in: [...stages] } } : {}) },
            take,
          }),
        ),
        description: 'The learners, by family name.',
        complexity: ownPage,
        args: { stages: t.arg({ type: [StageEnum], description: 'Who stands in one of these stages.' }) },
        resolve: async (matrix, args, context) => {
          const page = keysetOf(args)
          const asked = { cohortId: matrix.cohortId, stages: args.stages ?? null }
          const rows = await readMatrix(context.signedIn(), matrix, asked, page)
          return toPage(rows, page, ({ sortName, enrollmentId }) => `${sortName}|${enrollmentId}`)
        },
      },
      ...connectionOf(MatrixRowRef, 'CompetencyRow'),
    ),
  }),
})

builder.prismaObjectField('Cohort', 'competencyMatrix', (t) =>
  t.field({
    type: MatrixRef,
    description: 'Where each learner of the cohort stands with each competency.',
    complexity: STATEMENT,
    select: { id: true },
    resolve: async ({ id }, _args, context) => ({
      ...(await matrixColumns(context.signedIn(), id)),
      cohortId: id,
    }),
  }),
)
