import { builder } from '../../graphql/builder.ts'
import { patchInput } from '../../graphql/mutations/details-inputs.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { StandardInput } from '../editor/standard-input.graphql.ts'
import { createVersion } from './create-version.ts'
import { deleteVersion } from './delete-version.ts'
import { ProgramVersionRef } from './program-versions.graphql.ts'
import { publishVersion } from './publish-version.ts'
import { unpublishVersion } from './unpublish-version.ts'
import { updateVersion } from './update-version.ts'

const CreateProgramVersionInput = builder.inputType('CreateProgramVersionInput', {
  description: 'A new draft.',
  fields: (t) => ({
    programId: t.id({ required: true, description: 'The program it is a version of.' }),
    basedOnProgramVersionId: t.id({
      description: 'The version it begins as a copy of; left out, it begins empty.',
    }),
  }),
})

const ProgramVersionPatchInput = patchInput('ProgramVersion', 'a draft', (t) => ({
  effectiveFrom: t.field({
    type: 'LocalDate',
    required: true,
    description: 'Local day from which enrollments begin on it.',
  }),
  standard: t.field({ type: StandardInput, required: true, description: 'All it says, whole.' }),
}))

const UpdateProgramVersionInput = builder.inputType('UpdateProgramVersionInput', {
  description: 'An edit of a draft.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: ProgramVersionPatchInput, required: true, description: 'What is to change.' }),
  }),
})

const PublishProgramVersionInput = builder.inputType('PublishProgramVersionInput', {
  description: 'The draft that shall count.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const UnpublishProgramVersionInput = builder.inputType('UnpublishProgramVersionInput', {
  description: 'The published version that shall be a draft again.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which version.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const DeleteProgramVersionInput = builder.inputType('DeleteProgramVersionInput', {
  description: 'A draft that nobody wants.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const DeleteProgramVersionSuccess = removalOf('deleteProgramVersion', 'ProgramVersion', {
  program: 'Program',
})

builder.mutationFields((t) => ({
  createProgramVersion: t.field({
    type: ProgramVersionRef,
    description: "Begins a draft with the program's next number.",
    authScopes: { staff: true },
    errors: { types: [NotFoundError] },
    args: { input: t.arg({ type: CreateProgramVersionInput, required: true, description: 'The draft.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => createVersion(signedIn(), input, clock),
  }),
  updateProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Changes a draft; what its `problems` say does not keep it from being saved.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateProgramVersionInput, required: true, description: 'The edit.' }),
    },
    resolve: (_root, { input }, { signedIn }) => updateVersion(signedIn(), input),
  }),
  publishProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Lets a draft count: enrollments begin on it from its day on, and it no longer changes.',
    authScopes: { staffAdmin: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: PublishProgramVersionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => publishVersion(signedIn(), input, clock),
  }),
  unpublishProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Makes a published version a draft again, while nobody has started on it.',
    authScopes: { staffAdmin: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: UnpublishProgramVersionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn }) => unpublishVersion(signedIn(), input),
  }),
  deleteProgramVersion: t.field({
    type: DeleteProgramVersionSuccess,
    description: 'Deletes a draft, and gives its program.',
    authScopes: { staffAdmin: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeleteProgramVersionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn }) => deleteVersion(signedIn(), input),
  }),
}))
