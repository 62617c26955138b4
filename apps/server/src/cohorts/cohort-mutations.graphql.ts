import { builder } from '../graphql/builder.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../kernel/errors.ts'
import { CohortRef } from './cohorts.graphql.ts'
import { createCohort } from './create-cohort.ts'
import { updateCohort } from './update-cohort.ts'

const CreateCohortInput = builder.inputType('CreateCohortInput', {
  description: 'A new cohort.',
  fields: (t) => ({
    programId: t.id({ required: true, description: 'The program it follows.' }),
    code: t.string({ required: true, description: 'Short code: lower-case letters, digits, hyphens.' }),
    name: t.string({ required: true, description: 'Name as people say it.' }),
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First day of training.' }),
    expectedEndsOn: t.field({ type: 'LocalDate', required: true, description: 'Day it should be through.' }),
    capacity: t.int({ required: true, description: 'Seats.' }),
  }),
})

const UpdateCohortInput = builder.inputType('UpdateCohortInput', {
  description: 'All details of a cohort as they shall be.',
  fields: (t) => ({
    cohortId: t.id({ required: true, description: 'Which cohort.' }),
    expectedVersion: t.int({ required: true, description: 'The version these details were read at.' }),
    code: t.string({ required: true, description: 'Short code: lower-case letters, digits, hyphens.' }),
    name: t.string({ required: true, description: 'Name as people say it.' }),
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First day of training.' }),
    expectedEndsOn: t.field({ type: 'LocalDate', required: true, description: 'Day it should be through.' }),
    capacity: t.int({ required: true, description: 'Seats.' }),
  }),
})

builder.mutationFields((t) => ({
  createCohort: t.field({
    type: CohortRef,
    description: 'Opens a cohort.',
    authScopes: { staff: true },
    errors: { types: [InputError, NotFoundError] },
    args: { input: t.arg({ type: CreateCohortInput, required: true, description: 'The cohort.' }) },
    resolve: (_root, { input }, context) => createCohort(context.signedIn(), input),
  }),
  updateCohort: t.field({
    type: CohortRef,
    description: 'Edits a cohort.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateCohortInput, required: true, description: 'The cohort as it shall be.' }),
    },
    resolve: (_root, { input }, context) => updateCohort(context.signedIn(), input),
  }),
}))
