import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { RatedSkillEnum, RecommendationEnum } from './internships.graphql.ts'
import { recordInternship } from './record-internship.ts'
import { recordInternshipEvaluation } from './record-internship-evaluation.ts'
import { updateInternship } from './update-internship.ts'

const InternshipInputs = detailsInputs('Internship', 'an internship', (t) => ({
  site: t.string({ required: true, description: 'Where it takes place, at most 160 characters.' }),
  startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
  endsOn: t.field({ type: 'LocalDate', description: 'Local day on which it is expected to end.' }),
  endedOn: t.field({ type: 'LocalDate', description: 'Local day on which it did end.' }),
  minutes: t.int({ required: true, description: 'Minutes in all, so far.' }),
  codingMinutes: t.int({ required: true, description: 'Minutes of those on coding.' }),
  supervisorName: t.string({ description: 'Who supervises at the site, at most 120 characters.' }),
  supervisorEmail: t.string({ description: "The supervisor's e-mail address." }),
}))

const RecordInternshipInput = builder.inputType('RecordInternshipInput', {
  description: "A learner's internship.",
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({ type: InternshipInputs.Details, required: true, description: 'The internship.' }),
  }),
})

const UpdateInternshipInput = builder.inputType('UpdateInternshipInput', {
  description: 'An edit of an internship.',
  fields: (t) => ({
    internshipId: t.id({ required: true, description: 'Which internship.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: InternshipInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const SkillRatingInput = builder.inputType('SkillRatingInput', {
  description: 'How well an intern does at something.',
  fields: (t) => ({
    skill: t.field({ type: RatedSkillEnum, required: true, description: 'At what.' }),
    rating: t.int({ required: true, description: '1 not yet, 2 partly, 3 well, 4 very well.' }),
  }),
})

const InternshipEvaluationDetailsInput = builder.inputType('InternshipEvaluationDetailsInput', {
  description: 'What an evaluation says, whole.',
  fields: (t) => ({
    evaluatedOn: t.field({ type: 'LocalDate', required: true, description: 'Local day of the evaluation.' }),
    evaluatedBy: t.string({ required: true, description: "Name of who evaluates: the site's supervisor." }),
    ratings: t.field({ type: [SkillRatingInput], required: true, description: 'A rating for every skill.' }),
    recommendation: t.field({ type: RecommendationEnum, required: true, description: 'The advice.' }),
    comment: t.string({ description: 'What the supervisor says in words.' }),
  }),
})

const RecordInternshipEvaluationInput = builder.inputType('RecordInternshipEvaluationInput', {
  description: "What a site's supervisor says of an intern.",
  fields: (t) => ({
    internshipId: t.id({ required: true, description: 'Which internship.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({
      type: InternshipEvaluationDetailsInput,
      required: true,
      description: 'What is written down.',
    }),
  }),
})

const RecordInternshipSuccess = successWith('recordInternship', {
  enrollment: 'Enrollment',
  internship: 'Internship',
})
const UpdateInternshipSuccess = successWith('updateInternship', {
  enrollment: 'Enrollment',
  internship: 'Internship',
})
const RecordInternshipEvaluationSuccess = successWith('recordInternshipEvaluation', {
  enrollment: 'Enrollment',
  internship: 'Internship',
})

builder.mutationFields((t) => ({
  recordInternship: t.field({
    type: RecordInternshipSuccess,
    description: "Writes down a learner's internship.",
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordInternshipInput, required: true, description: 'The internship.' }) },
    resolve: (_root, { input }, context) => recordInternship(context.signedIn(), input, context.clock),
  }),
  updateInternship: t.field({
    type: UpdateInternshipSuccess,
    description: 'Edits an internship.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: UpdateInternshipInput, required: true, description: 'The internship.' }) },
    resolve: (_root, { input }, context) => updateInternship(context.signedIn(), input, context.clock),
  }),
  recordInternshipEvaluation: t.field({
    type: RecordInternshipEvaluationSuccess,
    description: "Writes down the supervisor's evaluation, or a later one in its place.",
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: RecordInternshipEvaluationInput, required: true, description: 'The evaluation.' }),
    },
    resolve: (_root, { input }, context) =>
      recordInternshipEvaluation(context.signedIn(), input, context.clock),
  }),
}))
