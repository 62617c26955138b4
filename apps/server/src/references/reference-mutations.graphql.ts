import type { ExternalReference } from '@journeyline/db/generated/prisma/client'
import { builder } from '../graphql/builder.ts'
import { RefusalRef } from '../graphql/errors.graphql.ts'
import { sealId } from '../graphql/global-id.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { createExternalReference, ReferenceTakenError } from './create-external-reference.ts'
import { deleteExternalReference } from './delete-external-reference.ts'
import { ExternalReferenceRef, subjectOf } from './references.graphql.ts'

builder.objectType(ReferenceTakenError, {
  name: 'ReferenceTakenError',
  description: 'The system calls another record of the type so already. Nothing was changed.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    existing: t.field({
      type: ExternalReferenceRef,
      description: 'The reference as it stands, with what it names.',
      resolve: ({ existing }) => existing,
    }),
  }),
})

const ExternalReferenceDetailsInput = builder.inputType('ExternalReferenceDetailsInput', {
  description: 'What a reference says, whole.',
  fields: (t) => ({
    system: t.string({
      required: true,
      description: 'The other system: at most 40 lower-case letters, digits, dots, hyphens and underscores.',
    }),
    value: t.string({
      required: true,
      description: 'What the record is called there, at most 200 characters.',
    }),
  }),
})

const CreateExternalReferenceInput = builder.inputType('CreateExternalReferenceInput', {
  description: "What a system of the viewer's organization calls a record.",
  fields: (t) => ({
    subjectId: t.id({
      required: true,
      description:
        'Id of a learner, enrollment, placement, employer, worksite, cohort, hours entry or funding award.',
    }),
    details: t.field({
      type: ExternalReferenceDetailsInput,
      required: true,
      description: 'What it is called, and where.',
    }),
  }),
})

const DeleteExternalReferenceInput = builder.inputType('DeleteExternalReferenceInput', {
  description: 'A reference that is not true any more.',
  fields: (t) => ({ externalReferenceId: t.id({ required: true, description: 'Which reference.' }) }),
})

const DeleteExternalReferenceSuccess = builder
  .objectRef<ExternalReference>('DeleteExternalReferenceSuccess')
  .implement({
    description: 'The reference is gone.',
    fields: (t) => ({
      removedId: t.id({
        description: 'The id of the reference that is gone.',
        resolve: ({ id }) => sealId('ExternalReference', id),
      }),
      subject: t.field({
        type: builder.nodeInterfaceRef(),
        description: 'What was called so; null when it is not yours to see.',
        nullable: true,
        resolve: subjectOf,
      }),
    }),
  })

builder.mutationFields((t) => ({
  createExternalReference: t.field({
    type: ExternalReferenceRef,
    description:
      'Notes what a system of your organization calls a record; the same again is a success that changes nothing. Staff write the references of the sponsor, employers their own. A record may have 20 of an organization, also of one system.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, NotFoundError, ReferenceTakenError, RuleError] },
    args: {
      input: t.arg({ type: CreateExternalReferenceInput, required: true, description: 'The reference.' }),
    },
    resolve: (_root, { input }, context) => createExternalReference(context.signedIn(), input),
  }),
  deleteExternalReference: t.field({
    type: DeleteExternalReferenceSuccess,
    description: 'Takes a reference away; employers their own, staff any.',
    authScopes: { signedIn: true },
    errors: { types: [NotFoundError] },
    args: {
      input: t.arg({ type: DeleteExternalReferenceInput, required: true, description: 'Which reference.' }),
    },
    resolve: (_root, { input }, context) =>
      deleteExternalReference(context.signedIn(), input.externalReferenceId),
  }),
}))
