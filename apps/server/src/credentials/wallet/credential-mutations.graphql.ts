import { builder } from '../../graphql/builder.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { removalOf, successWith } from '../../graphql/mutations/success-with.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../../kernel/errors.ts'
import { AwardKindEnum } from '../credential-enums.graphql.ts'
import { deleteCredential } from './delete-credential.ts'
import { recordCredential } from './record-credential.ts'
import { updateCredential } from './update-credential.ts'

const CredentialInputs = detailsInputs('Credential', 'an award in the wallet', (t) => ({
  kind: t.field({ type: AwardKindEnum, required: true, description: 'Which award.' }),
  number: t.string({ description: "The awarding body's number of it, at most 60 characters." }),
  awardedOn: t.field({ type: 'LocalDate', required: true, description: 'Local day of the award.' }),
  expiresOn: t.field({
    type: 'LocalDate',
    description: 'Last local day on which it is in force; none when it does not expire.',
  }),
  note: t.string({ description: 'A note, at most 500 characters.' }),
}))

const RecordCredentialInput = builder.inputType('RecordCredentialInput', {
  description: 'An award for the wallet.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Who holds it.' }),
    details: t.field({ type: CredentialInputs.Details, required: true, description: 'The award.' }),
    evidenceFileIds: t.idList({ description: 'Files sent in before that prove it.' }),
  }),
})

const UpdateCredentialInput = builder.inputType('UpdateCredentialInput', {
  description: 'A correction of an award.',
  fields: (t) => ({
    credentialId: t.id({ required: true, description: 'Which entry of the wallet.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: CredentialInputs.Patch, required: true, description: 'What is to change.' }),
    evidenceFileIds: t.idList({
      description: 'Files sent in before that prove it besides those that do already.',
    }),
  }),
})

const DeleteCredentialInput = builder.inputType('DeleteCredentialInput', {
  description: 'An award recorded by mistake.',
  fields: (t) => ({
    credentialId: t.id({ required: true, description: 'Which entry of the wallet.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const RecordCredentialSuccess = successWith('recordCredential', {
  credential: 'Credential',
  learner: 'Learner',
})
const UpdateCredentialSuccess = successWith('updateCredential', {
  credential: 'Credential',
  learner: 'Learner',
})
const DeleteCredentialSuccess = removalOf('deleteCredential', 'Credential', { learner: 'Learner' })

builder.mutationFields((t) => ({
  recordCredential: t.field({
    type: RecordCredentialSuccess,
    description: 'Puts an award into the wallet, each kind once.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordCredentialInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => recordCredential(signedIn(), input, clock),
  }),
  updateCredential: t.field({
    type: UpdateCredentialSuccess,
    description: 'Corrects an award in the wallet; a published candidate follows.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateCredentialInput, required: true, description: 'The correction.' }),
    },
    resolve: (_root, { input }, { clock, signedIn }) => updateCredential(signedIn(), input, clock),
  }),
  deleteCredential: t.field({
    type: DeleteCredentialSuccess,
    description: 'Takes an award out of the wallet; the audit trail keeps what it was.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeleteCredentialInput, required: true, description: 'The award.' }) },
    resolve: (_root, { input }, { signedIn }) => deleteCredential(signedIn(), input),
  }),
}))
