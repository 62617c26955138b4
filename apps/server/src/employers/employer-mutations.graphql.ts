import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import { modelRef } from '../graphql/refs.ts'
import { AlreadyThereError, InputError, NotFoundError, StaleVersionError } from '../kernel/errors.ts'
import { createEmployer } from './create-employer.ts'
import { createWorksite } from './create-worksite.ts'
import { updateEmployer } from './update-employer.ts'

const EmployerInputs = detailsInputs('Employer', 'an employer', (t) => ({
  name: t.string({
    required: true,
    description: "The employer's name, at most 160 characters; no two are the same.",
  }),
  about: t.string({ description: 'What the employer does, in its own words, at most 2,000 characters.' }),
}))

const CreateEmployerInput = builder.inputType('CreateEmployerInput', {
  description: 'A new employer.',
  fields: (t) => ({
    details: t.field({ type: EmployerInputs.Details, required: true, description: 'Who it is.' }),
  }),
})

const UpdateEmployerInput = builder.inputType('UpdateEmployerInput', {
  description: 'An edit of an employer.',
  fields: (t) => ({
    employerId: t.id({ required: true, description: 'Which employer.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: EmployerInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const WorksiteDetailsInput = builder.inputType('WorksiteDetailsInput', {
  description: 'What a worksite says, whole.',
  fields: (t) => ({
    name: t.string({ required: true, description: "The worksite's name, at most 160 characters." }),
    city: t.string({ description: 'City, at most 120 characters.' }),
    state: t.string({ description: 'US state or territory, two letters.' }),
    setting: t.field({ type: WorkSettingEnum, required: true, description: 'Kind of workplace.' }),
    timeZone: t.string({ required: true, description: 'IANA time zone, for example America/New_York.' }),
    remote: t.boolean({ required: true, description: 'Whether work from home is possible.' }),
  }),
})

const CreateWorksiteInput = builder.inputType('CreateWorksiteInput', {
  description: "A new place where an employer's people work.",
  fields: (t) => ({
    employerId: t.id({ required: true, description: 'Whose.' }),
    details: t.field({ type: WorksiteDetailsInput, required: true, description: 'Where it is.' }),
  }),
})

const CreateWorksiteSuccess = successWith('createWorksite', { employer: 'Employer', worksite: 'Worksite' })

builder.mutationFields((t) => ({
  createEmployer: t.field({
    type: modelRef('Employer'),
    description: 'Adds an employer.',
    errors: { types: [AlreadyThereError, InputError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: CreateEmployerInput, required: true, description: 'The employer.' }) },
    resolve: (_root, { input }, { signedIn }) => createEmployer(signedIn(), input),
  }),
  updateEmployer: t.field({
    type: modelRef('Employer'),
    description: 'Changes what is written about an employer.',
    errors: { types: [AlreadyThereError, InputError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UpdateEmployerInput, required: true, description: 'The employer.' }) },
    resolve: (_root, { input }, { signedIn }) => updateEmployer(signedIn(), input),
  }),
  createWorksite: t.field({
    type: CreateWorksiteSuccess,
    description: 'Adds a worksite to an employer.',
    errors: { types: [InputError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: CreateWorksiteInput, required: true, description: 'The worksite.' }) },
    resolve: (_root, { input }, { signedIn }) => createWorksite(signedIn(), input),
  }),
}))
