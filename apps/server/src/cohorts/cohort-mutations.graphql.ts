import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { CohortRef } from './cohorts.graphql.ts'
import { createCohort } from './create-cohort.ts'
import { updateCohort } from './update-cohort.ts'

const CohortInputs = detailsInputs('Cohort', 'a cohort', (t) => ({
  code: t.string({ required: true, description: 'Short code: 2 to 40 lower-case letters, digits, hyphens.' }),
  name: t.string({ required: true, description: 'Name as people say it, at most 120 characters.' }),
  startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day of training.' }),
  expectedEndsOn: t.field({
    type: 'LocalDate',
    required: true,
    description: 'Local day it should be through, at most five years later.',
  }),
  capacity: t.int({ required: true, description: 'Seats, 1 to 10,000.' }),
}))

const CreateCohortInput = builder.inputType('CreateCohortInput', {
  description: 'A new cohort.',
  fields: (t) => ({
    programId: t.id({ required: true, description: 'The program it follows.' }),
    details: t.field({ type: CohortInputs.Details, required: true, description: 'What it is.' }),
  }),
})

const UpdateCohortInput = builder.inputType('UpdateCohortInput', {
  description: 'An edit of a cohort.',
  fields: (t) => ({
    cohortId: t.id({ required: true, description: 'Which cohort.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: CohortInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

builder.mutationFields((t) => ({
  createCohort: t.field({
    type: CohortRef,
    description: 'Opens a cohort.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, NotFoundError] },
    args: { input: t.arg({ type: CreateCohortInput, required: true, description: 'The cohort.' }) },
    resolve: (_root, { input }, context) => createCohort(context.signedIn(), input),
  }),
  updateCohort: t.field({
    type: CohortRef,
    description: 'Edits a cohort.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateCohortInput, required: true, description: 'The edit.' }),
    },
    resolve: (_root, { input }, context) => updateCohort(context.signedIn(), input),
  }),
}))
