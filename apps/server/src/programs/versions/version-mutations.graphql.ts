import { builder } from '../../graphql/builder.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { StandardInput } from '../editor/standard-input.graphql.ts'
import { createVersion } from './create-version.ts'
import { deleteVersion } from './delete-version.ts'
import { ProgramVersionRef } from './program-versions.graphql.ts'
import { publishVersion } from './publish-version.ts'
import { saveVersion } from './save-version.ts'
import { withdrawVersion } from './withdraw-version.ts'

const CreateProgramVersionInput = builder.inputType('CreateProgramVersionInput', {
  description: 'A new draft.',
  fields: (t) => ({
    programId: t.id({ required: true, description: 'The program it is a version of.' }),
    basedOnId: t.id({ description: 'The version it begins as a copy of; left out, it begins empty.' }),
  }),
})

const SaveProgramVersionInput = builder.inputType('SaveProgramVersionInput', {
  description: 'A draft as it shall be, whole.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    effectiveFrom: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Local day from which enrollments begin on it.',
    }),
    standard: t.field({ type: StandardInput, required: true, description: 'All it says.' }),
  }),
})

const PublishProgramVersionInput = builder.inputType('PublishProgramVersionInput', {
  description: 'The draft that shall count.',
  fields: (t) => ({
    programVersionId: t.id({ required: true, description: 'Which draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const WithdrawProgramVersionInput = builder.inputType('WithdrawProgramVersionInput', {
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
  saveProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Writes a draft; what its `problems` say does not keep it from being saved.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: SaveProgramVersionInput, required: true, description: 'It as it shall be.' }),
    },
    resolve: (_root, { input }, { signedIn }) => saveVersion(signedIn(), input),
  }),
  publishProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Lets a draft count: enrollments begin on it from its day on, and it no longer changes.',
    authScopes: { staffAdmin: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: PublishProgramVersionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => publishVersion(signedIn(), input, clock),
  }),
  withdrawProgramVersion: t.field({
    type: ProgramVersionRef,
    description: 'Makes a published version a draft again, while nobody has started on it.',
    authScopes: { staffAdmin: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: WithdrawProgramVersionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn }) => withdrawVersion(signedIn(), input),
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
