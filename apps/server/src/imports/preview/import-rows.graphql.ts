import { resolveCursorConnection } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { SentenceCode } from '../../graphql/errors.graphql.ts'
import { connectionOf } from '../../graphql/lists/connections.ts'
import { counted } from '../../graphql/paging/counted.ts'
import { DEFAULT_PAGE, MAX_PAGE } from '../../graphql/paging/page-size.ts'
import { problemSaid } from '../failure-said.ts'
import { ImportOutcomeEnum } from '../import-enums.graphql.ts'
import { countImportRows, type ImportRow, importRows, type Place, type RowsAsked } from './import-rows.ts'

const CellChange = builder.objectRef<ImportRow['changes'][number]>('CellChange').implement({
  description: 'A column of a row that changes.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Which column.' }),
    from: t.exposeString('from', { nullable: true, description: 'What is known; null when nothing is.' }),
    to: t.exposeString('to', { nullable: true, description: 'What the file says.' }),
  }),
})

const CellProblem = builder.objectRef<ImportRow['problems'][number]>('CellProblem').implement({
  description: 'Why a row is refused.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Which column.' }),
    code: t.exposeString('code', { description: 'The reason for programs, for example NOT_A_DAY.' }),
    message: t.string({
      description: 'The reason and what to do, in a sentence a person can read.',
      resolve: (problem, _args, { say }) => problemSaid(problem, say),
    }),
    sentenceCode: t.field({
      type: SentenceCode,
      nullable: true,
      description: 'Which sentence `message` is, for programs; null in rows read before sentences had codes.',
      resolve: (problem) => ('says' in problem ? (problem.says.code as never) : null), // every code is a value
    }),
    values: t.field({
      type: 'SentenceValues',
      nullable: true,
      description: 'The facts that stand in it; null in rows read before sentences had codes.',
      resolve: (problem) => ('says' in problem ? problem.says.values : null),
    }),
  }),
})

const ImportRowRef = builder.objectRef<ImportRow>('ImportRow').implement({
  description: 'What will come, or came, of one row of the file. Its line tells it from the others.',
  fields: (t) => ({
    line: t.exposeInt('line', {
      description: 'The line of the file on which the row begins, counted from 1.',
    }),
    outcome: t.field({
      type: ImportOutcomeEnum,
      description: 'What comes of it.',
      resolve: ({ outcome }) => outcome,
    }),
    key: t.exposeString('key', { description: "The row's external_id or cohort code, as written." }),
    learnerName: t.exposeString('learnerName', {
      nullable: true,
      description:
        "The learner's name as people read it; null in a file of cohorts, or where nobody is known by the row.",
    }),
    changes: t.field({
      type: [CellChange],
      description: 'Every column that changes; of a new row, every column it fills.',
      resolve: ({ changes }) => changes,
    }),
    problems: t.field({
      type: [CellProblem],
      description: 'Everything that is wrong with the row; empty unless it is refused.',
      resolve: ({ problems }) => problems,
    }),
  }),
})

builder.prismaObjectField('Import', 'rows', (t) =>
  t.connection(
    {
      type: ImportRowRef,
      ...counted<{ id: string }, RowsAsked>(({ id }, { outcomes }, context, take) =>
        countImportRows(context.signedIn(), id, { outcomes, take }),
      ),
      description: 'The rows read so far, in the order of the file.',
      args: {
        outcomes: t.arg({
          type: [ImportOutcomeEnum],
          description: 'Only rows of which one of these comes.',
        }),
      },
      resolve: async (parent, args, context) => {
        const page = await resolveCursorConnection(
          {
            args,
            defaultSize: DEFAULT_PAGE,
            maxSize: MAX_PAGE,
            toCursor: (row: ImportRow) => String(row.line),
          },
          (place: Place) => importRows(context.signedIn(), parent.id, { outcomes: args.outcomes, ...place }),
        )
        return page!
      },
    },
    ...connectionOf(ImportRowRef, 'ImportRow'),
  ),
)
