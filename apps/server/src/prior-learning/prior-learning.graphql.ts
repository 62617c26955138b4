import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { openCredits } from './open-credits.ts'

builder.prismaNode('PriorLearning', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose enrollment it is to count for.' }),
    qualification: t.exposeString('qualification'),
    title: t.exposeString('title', { description: 'The title of the qualification.' }),
    achievedOn: t.expose('achievedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Local day on which it was achieved.',
    }),
    creditsClaimed: t.exposeInt('creditsClaimed'),
    newSkills: t.exposeString('newSkills', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down.',
      select: { recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.recordedById, row.recordedBy),
    }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
  }),
})

builder.prismaObjectField('Enrollment', 'priorLearning', (t) =>
  t.relation('priorLearning', {
    description: 'Qualifications the learner brought along, in the order of recording. All of them: a few.',
    query: { orderBy: { id: 'asc' } },
  }),
)

builder.prismaObjectField('Enrollment', 'openCredits', (t) =>
  t.int({
    description:
      'Credits that the program asks for and that no prior learning is to count for yet; 0 where it asks for none.',
    select: { programVersionId: true, priorLearning: { orderBy: { id: 'asc' } } },
    resolve: ({ programVersionId, priorLearning }, _args, context) =>
      openCredits(context.signedIn().db, programVersionId, priorLearning),
  }),
)
