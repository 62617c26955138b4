import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { daysOf, listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { CeuBodyEnum } from '../credential-enums.graphql.ts'

builder.prismaNode('CeuEntry', {
  id: { field: 'id' },
  fields: (t) => ({
    learner: t.relation('learner', { description: 'Who earned it.' }),
    earnedOn: t.expose('earnedOn', { type: 'LocalDate' }),
    units: t.exposeInt('hundredths', {
      description: 'Hundredths of a CEU, so that 150 is 1.5 CEUs; negative in a reversal.',
    }),
    bodies: t.field({
      type: [CeuBodyEnum],
      description: 'Who counts them.',
      resolve: (row) => row.bodies as never,
    }),
    hiimDomain: t.exposeBoolean('hiimDomain'),
    fromAhima: t.exposeBoolean('fromAhima'),
    indexNumber: t.exposeString('indexNumber', { nullable: true }),
    sponsor: t.exposeString('sponsor'),
    title: t.exposeString('title', { description: 'What the education was called.' }),
    reason: t.exposeString('reason', { nullable: true }),
    reverses: t.relation('reverses', {
      nullable: true,
      description: 'The entry this one takes back; null for what was earned.',
    }),
    reversedBy: t.relation('reversedBy', {
      nullable: true,
      description: 'The entry that takes this one back; null while it stands.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down.',
      select: { recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.recordedById, row.recordedBy),
    }),
  }),
})

const ceuEntries = nodeList('CeuEntry', {
  sorts: { EARNED_ON: { by: ['earnedOn'], says: 'The day on which it was earned.' } },
  filter: listFilter('CeuEntry', (t) => ({
    bodies: t.field({ type: [CeuBodyEnum], description: 'Entries that one of these counts.' }),
    from: t.field({ type: 'LocalDate', description: 'Earned on this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'Earned on this day or an earlier one.' }),
  })),
  where: ({ bodies, from, to }) => ({
    ...(bodies ? { bodies: { hasSome: [...bodies] } } : {}),
    ...daysOf('earnedOn', from, to),
  }),
})

builder.prismaObjectField('Learner', 'ceuEntries', (t) =>
  t.relatedConnection(
    'ceuEntries',
    ceuEntries.related(
      'learnerId',
      {
        description:
          'CEUs the learner earned, the latest first; a reversal stands at the entry it takes back.',
        usual: ['EARNED_ON', 'DESC'],
      },
      { reversesId: null },
    ),
    ...ceuEntries.types,
  ),
)

builder.prismaObjectField('Learner', 'aapcRenewsOn', (t) =>
  t.expose('aapcRenewsOn', { type: 'LocalDate', nullable: true }),
)
