import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { sealId } from '../../graphql/global-id.ts'
import { listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { modelRef } from '../../graphql/refs.ts'
import { InputError, NotFoundError } from '../../kernel/errors.ts'
import { addToShortlist } from './add-to-shortlist.ts'
import { noteOnShortlist } from './note-on-shortlist.ts'
import { removeFromShortlist } from './remove-from-shortlist.ts'

builder.prismaNode('ShortlistEntry', {
  id: { field: 'id' },
  fields: (t) => ({
    candidate: t.relation('candidate', { description: 'Who is kept in mind.' }),
    note: t.exposeString('note', { nullable: true }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When the candidate was added.' }),
    addedBy: t.field({
      type: ActorRef,
      description: 'Who added it.',
      select: { addedById: true, addedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.addedById, row.addedBy),
    }),
  }),
})

const shortlistEntries = nodeList('ShortlistEntry', {
  sorts: { ADDED_AT: { by: ['addedAt'], says: 'When the candidate was added.' } },
  filter: listFilter('ShortlistEntry', () => ({})),
})

builder.queryField('shortlist', (t) =>
  t.prismaConnection(
    shortlistEntries.all({
      description: "The employer's own shortlist, the latest added first.",
      authScopes: { employer: true },
      usual: ['ADDED_AT', 'DESC'],
    }),
    ...shortlistEntries.types,
  ),
)

const AddToShortlistInput = builder.inputType('AddToShortlistInput', {
  description: 'Whom to keep in mind.',
  fields: (t) => ({
    candidateId: t.id({ required: true, description: 'The candidate.' }),
    note: t.string({ description: "A note for the employer's own people." }),
  }),
})

const NoteOnShortlistInput = builder.inputType('NoteOnShortlistInput', {
  description: 'What to remember about a shortlisted candidate.',
  fields: (t) => ({
    candidateId: t.id({ required: true, description: 'The candidate.' }),
    note: t.string({ description: "The note for the employer's own people; null takes it away." }),
  }),
})

const RemoveFromShortlistInput = builder.inputType('RemoveFromShortlistInput', {
  description: 'Whom to take off the shortlist.',
  fields: (t) => ({ candidateId: t.id({ required: true, description: 'The candidate.' }) }),
})

const RemoveFromShortlistSuccess = builder
  .objectRef<Awaited<ReturnType<typeof removeFromShortlist>>>('RemoveFromShortlistSuccess')
  .implement({
    description: 'The mutation was done.',
    fields: (t) => ({
      candidate: t.field({
        type: modelRef('Candidate'),
        description: 'The candidate, as it is now.',
        resolve: ({ candidate }) => candidate,
      }),
      removedId: t.id({
        nullable: true,
        description: 'The id of the entry that is gone; null when there was none.',
        resolve: ({ removedId }) => removedId && sealId('ShortlistEntry', removedId),
      }),
    }),
  })

builder.mutationFields((t) => ({
  addToShortlist: t.field({
    type: modelRef('Candidate'),
    description: 'Keeps a candidate in mind; one that is on the shortlist already stays as it is.',
    errors: { types: [InputError, NotFoundError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: AddToShortlistInput, required: true, description: 'Whom.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => addToShortlist(signedIn(), input, clock),
  }),
  noteOnShortlist: t.field({
    type: modelRef('Candidate'),
    description: 'Writes or takes away the note on a shortlisted candidate.',
    errors: { types: [InputError, NotFoundError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: NoteOnShortlistInput, required: true, description: 'The note.' }) },
    resolve: (_root, { input }, { signedIn }) => noteOnShortlist(signedIn(), input),
  }),
  removeFromShortlist: t.field({
    type: RemoveFromShortlistSuccess,
    description: 'Takes a candidate off the shortlist; one that is not on it stays off.',
    errors: { types: [NotFoundError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: RemoveFromShortlistInput, required: true, description: 'Whom.' }) },
    resolve: (_root, { input }, { signedIn }) => removeFromShortlist(signedIn(), input),
  }),
}))
