import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { sealId } from '../../graphql/global-id.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { successWith } from '../../graphql/mutations/success-with.ts'
import { modelRef } from '../../graphql/refs.ts'
import { InputError, NotFoundError, StaleVersionError } from '../../kernel/errors.ts'
import { createShortlistEntry } from './create-shortlist-entry.ts'
import { deleteShortlistEntry } from './delete-shortlist-entry.ts'
import { updateShortlistEntry } from './update-shortlist-entry.ts'

builder.prismaNode('ShortlistEntry', {
  id: { field: 'id' },
  fields: (t) => ({
    candidate: t.relation('candidate', { description: 'Who is kept in mind.' }),
    note: t.exposeString('note', { nullable: true }),
    version: t.exposeInt('version'),
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

const ShortlistEntryInputs = detailsInputs('ShortlistEntry', 'an entry of the shortlist', (t) => ({
  note: t.string({ description: "A note for the employer's own people, at most 1,000 characters." }),
}))

const CreateShortlistEntryInput = builder.inputType('CreateShortlistEntryInput', {
  description: 'Whom to keep in mind.',
  fields: (t) => ({
    candidateId: t.id({ required: true, description: 'The candidate.' }),
    details: t.field({ type: ShortlistEntryInputs.Details, required: true, description: 'What it says.' }),
  }),
})

const UpdateShortlistEntryInput = builder.inputType('UpdateShortlistEntryInput', {
  description: 'What to remember about a shortlisted candidate.',
  fields: (t) => ({
    candidateId: t.id({ required: true, description: 'The candidate.' }),
    expectedVersion: t.int({ required: true, description: "The entry's version as it was read." }),
    details: t.field({ type: ShortlistEntryInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const DeleteShortlistEntryInput = builder.inputType('DeleteShortlistEntryInput', {
  description: 'Whom to take off the shortlist.',
  fields: (t) => ({ candidateId: t.id({ required: true, description: 'The candidate.' }) }),
})

const ENTRY = { shortlistEntry: 'ShortlistEntry', candidate: 'Candidate' } as const
const CreateShortlistEntrySuccess = successWith('createShortlistEntry', ENTRY)
const UpdateShortlistEntrySuccess = successWith('updateShortlistEntry', ENTRY)

const DeleteShortlistEntrySuccess = builder
  .objectRef<Awaited<ReturnType<typeof deleteShortlistEntry>>>('DeleteShortlistEntrySuccess')
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
  createShortlistEntry: t.field({
    type: CreateShortlistEntrySuccess,
    description: 'Keeps a candidate in mind; one that is on the shortlist already stays as it is.',
    errors: { types: [InputError, NotFoundError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: CreateShortlistEntryInput, required: true, description: 'Whom.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => createShortlistEntry(signedIn(), input, clock),
  }),
  updateShortlistEntry: t.field({
    type: UpdateShortlistEntrySuccess,
    description: 'Writes or takes away the note on a shortlisted candidate.',
    errors: { types: [InputError, NotFoundError, StaleVersionError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: UpdateShortlistEntryInput, required: true, description: 'The note.' }) },
    resolve: (_root, { input }, { signedIn }) => updateShortlistEntry(signedIn(), input),
  }),
  deleteShortlistEntry: t.field({
    type: DeleteShortlistEntrySuccess,
    description: 'Takes a candidate off the shortlist; one that is not on it stays off.',
    errors: { types: [NotFoundError] },
    authScopes: { employer: true },
    args: { input: t.arg({ type: DeleteShortlistEntryInput, required: true, description: 'Whom.' }) },
    resolve: (_root, { input }, { signedIn }) => deleteShortlistEntry(signedIn(), input),
  }),
}))
