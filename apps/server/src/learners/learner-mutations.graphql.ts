import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { createLearner } from './create-learner.ts'
import { LearnerRef } from './learners.graphql.ts'
import { updateLearner } from './update-learner.ts'

const LearnerInputs = detailsInputs('Learner', 'a learner', (t) => ({
  externalId: t.string({ description: "The sponsor's own reference; imports find the learner by it." }),
  firstName: t.string({ required: true, description: 'Given name, at most 120 characters.' }),
  lastName: t.string({ required: true, description: 'Family name, at most 120 characters.' }),
  email: t.string({ required: true, description: 'Contact address, one per learner.' }),
  phone: t.string({ description: 'Telephone number with + and country code.' }),
  dateOfBirth: t.field({ type: 'LocalDate', description: 'Day of birth: 16 years ago or longer.' }),
  state: t.string({ description: 'US state or territory of residence, two letters.' }),
  language: t.string({ required: true, description: 'Preferred language, two letters.' }),
  openToRemote: t.boolean({ required: true, description: 'Whether the learner would work from home.' }),
  workSettings: t.field({
    type: [WorkSettingEnum],
    required: true,
    description: 'All work settings the learner would like.',
  }),
}))

const CreateLearnerInput = builder.inputType('CreateLearnerInput', {
  description: 'A new learner.',
  fields: (t) => ({
    details: t.field({ type: LearnerInputs.Details, required: true, description: 'Who it is.' }),
  }),
})

const UpdateLearnerInput = builder.inputType('UpdateLearnerInput', {
  description: 'An edit of a learner.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Which learner.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: LearnerInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

builder.mutationFields((t) => ({
  createLearner: t.field({
    type: LearnerRef,
    description: 'Writes down a new learner; enrollLearner then gives a seat.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError] },
    args: { input: t.arg({ type: CreateLearnerInput, required: true, description: 'The learner.' }) },
    resolve: (_root, { input }, context) => createLearner(context.signedIn(), input.details, context.clock),
  }),
  updateLearner: t.field({
    type: LearnerRef,
    description: "Edits a learner's details.",
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateLearnerInput, required: true, description: 'The edit.' }),
    },
    resolve: (_root, { input }, context) => updateLearner(context.signedIn(), input, context.clock),
  }),
}))
