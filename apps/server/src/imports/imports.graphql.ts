import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { SentenceCode } from '../graphql/errors.graphql.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { failureSaid, failureWords } from './failure-said.ts'
import { ImportKindEnum, ImportStatusEnum } from './import-enums.graphql.ts'
import { isInterrupted, waitsItsTurn } from './is-interrupted.ts'
import { type UnknownName, unknownCohorts, unknownEmployers } from './roster/unknown-names.ts'

/** An upload that is still on its way has no size yet and is nobody's business. */
const COMPLETE = { bytesTotal: { gt: 0 } }

const UnknownNameType = builder.objectRef<UnknownName>('UnknownName').implement({
  description: 'A name the file uses for something that does not exist; it can be created with the import.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: "The cohort's code or the employer's name, as the file has it.",
    }),
    rows: t.exposeInt('rows', { description: 'How many rows use it.' }),
    programCode: t.exposeString('programCode', {
      nullable: true,
      description: "The cohort's program; null for an employer.",
    }),
    suggestedStartsOn: t.expose('suggestedStartsOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first enrollment in the file, a likely first day; null for an employer.',
    }),
    suggestedExpectedEndsOn: t.expose('suggestedExpectedEndsOn', {
      type: 'LocalDate',
      nullable: true,
      description: '50 weeks after the suggested start, as long as a cohort takes; null for an employer.',
    }),
  }),
})

/** A file on its way into the program. */
export const ImportNode = builder.prismaNode('Import', {
  id: { field: 'id' },
  fields: (t) => ({
    kind: t.field({
      type: ImportKindEnum,
      description: 'What the file holds.',
      resolve: (row) => row.kind as never,
    }),
    fileName: t.exposeString('fileName', { description: "The file's name where it came from." }),
    status: t.field({
      type: ImportStatusEnum,
      description: 'How far it is.',
      resolve: (row) => row.status as never,
    }),
    interrupted: t.boolean({
      description:
        'Whether reading or applying stopped in the middle, as its server ended or the database was away. It goes on by itself as soon as a worker comes to it, within some minutes; nothing has to be done.',
      resolve: (row, _args, { clock }) => isInterrupted(row, clock.now()),
    }),
    waiting: t.boolean({
      description:
        'Whether reading or applying waits for a worker to begin; until one does, the import can be discarded.',
      resolve: (row) => waitsItsTurn(row),
    }),
    bytesTotal: t.exposeInt('bytesTotal', { description: 'Size of the file in bytes.' }),
    bytesRead: t.exposeInt('bytesRead', { description: 'How many bytes of it were read so far.' }),
    rowsRead: t.exposeInt('rowsRead', { description: 'How many rows were compared so far.' }),
    rowsToCreate: t.exposeInt('rowsToCreate', { description: 'Rows that are new.' }),
    rowsToChange: t.exposeInt('rowsToChange', { description: 'Rows that change something.' }),
    rowsUnchanged: t.exposeInt('rowsUnchanged', { description: 'Rows that say what is already known.' }),
    rowsRefused: t.exposeInt('rowsRefused', { description: 'Rows that are not taken.' }),
    failure: t.string({
      nullable: true,
      description: 'Why the file could not be read or applied, in words; null while all is well.',
      resolve: ({ failure }, _args, { say }) => failureSaid(failure, say),
    }),
    failureCode: t.field({
      type: SentenceCode,
      nullable: true,
      description:
        'The same for programs; null while all is well, and of what failed before sentences had codes.',
      resolve: ({ failure }) => (failureWords(failure)?.code ?? null) as never, // every code is a value
    }),
    failureValues: t.field({
      type: 'SentenceValues',
      nullable: true,
      description: 'The facts that stand in the sentence; null where there is no code.',
      resolve: ({ failure }) => failureWords(failure)?.values ?? null,
    }),
    appliedAt: t.expose('appliedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its rows were written; null until then.',
    }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When what it made was taken back; null while it stands.',
    }),
    undoneBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who took it back; null while it stands.',
      select: { undoneAt: true, undoneById: true, undoneBy: true },
      resolve: (row, _args, context) => row.undoneAt && actorOf(context, row.undoneById, row.undoneBy),
    }),
    createdBy: t.field({
      type: ActorRef,
      description: 'Who sent it: a person, or the command line.',
      select: { createdById: true, createdBy: true },
      resolve: (row, _args, context) => actorOf(context, row.createdById, row.createdBy, 'COMMAND_LINE'),
    }),
    unknownCohorts: t.field({
      type: [UnknownNameType],
      description: 'Cohorts the file names that do not exist, those with most rows first; at most 100.',
      complexity: 10,
      resolve: ({ id }, _args, context) => unknownCohorts(context.signedIn(), id),
    }),
    unknownEmployers: t.field({
      type: [UnknownNameType],
      description: 'Employers the file names that do not exist, those with most rows first; at most 100.',
      complexity: 10,
      resolve: ({ id }, _args, context) => unknownEmployers(context.signedIn(), id),
    }),
  }),
})

const imports = nodeList('Import', {
  sorts: { CREATED_AT: { by: ['createdAt'], says: 'When the file was sent in.' } },
  filter: listFilter('Import', (t) => ({
    kinds: t.field({ type: [ImportKindEnum], description: 'Files of these kinds.' }),
    statuses: t.field({ type: [ImportStatusEnum], description: 'Files that stand so.' }),
  })),
  where: ({ kinds, statuses }) => ({
    kind: kinds ? { in: [...kinds] } : undefined,
    status: statuses ? { in: [...statuses] } : undefined,
  }),
})

builder.queryField('imports', (t) =>
  t.prismaConnection(
    imports.all(
      {
        description: 'Files that were sent in, the latest first.',
        authScopes: { staff: true },
        usual: ['CREATED_AT', 'DESC'],
      },
      () => COMPLETE,
    ),
    ...imports.types,
  ),
)
