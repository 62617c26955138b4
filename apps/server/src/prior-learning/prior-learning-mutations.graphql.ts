import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import { removalOf, successWith } from '../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../kernel/errors.ts'
import { deletePriorLearning } from './delete-prior-learning.ts'
import { recordPriorLearning } from './record-prior-learning.ts'
import { updatePriorLearning } from './update-prior-learning.ts'

const PriorLearningInputs = detailsInputs('PriorLearning', 'a qualification brought along', (t) => ({
  qualification: t.string({
    required: true,
    description: "Which of the version's prior qualifications, by code.",
  }),
  title: t.string({ required: true, description: 'Its title, at most 200 characters.' }),
  achievedOn: t.field({
    type: 'LocalDate',
    required: true,
    description: 'Local day on which it was achieved.',
  }),
  creditsClaimed: t.int({ required: true, description: 'Credits it is to count for; 0 for none.' }),
  newSkills: t.string({
    description:
      'The options chosen that bring new skills, at most 2,000 characters; needed when credits are claimed.',
  }),
}))

const RecordPriorLearningInput = builder.inputType('RecordPriorLearningInput', {
  description: 'Prior learning of a learner.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({ type: PriorLearningInputs.Details, required: true, description: 'What it is.' }),
  }),
})

const UpdatePriorLearningInput = builder.inputType('UpdatePriorLearningInput', {
  description: 'An edit of prior learning.',
  fields: (t) => ({
    priorLearningId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: PriorLearningInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const DeletePriorLearningInput = builder.inputType('DeletePriorLearningInput', {
  description: 'Prior learning written down by mistake.',
  fields: (t) => ({
    priorLearningId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const RecordPriorLearningSuccess = successWith('recordPriorLearning', {
  enrollment: 'Enrollment',
  priorLearning: 'PriorLearning',
})
const UpdatePriorLearningSuccess = successWith('updatePriorLearning', {
  enrollment: 'Enrollment',
  priorLearning: 'PriorLearning',
})
const DeletePriorLearningSuccess = removalOf('deletePriorLearning', 'PriorLearning', {
  enrollment: 'Enrollment',
})

builder.mutationFields((t) => ({
  recordPriorLearning: t.field({
    type: RecordPriorLearningSuccess,
    description: 'Writes down a qualification that a learner brings along.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordPriorLearningInput, required: true, description: 'What it is.' }) },
    resolve: (_root, { input }, context) => recordPriorLearning(context.signedIn(), input, context.clock),
  }),
  updatePriorLearning: t.field({
    type: UpdatePriorLearningSuccess,
    description: 'Edits prior learning.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: UpdatePriorLearningInput, required: true, description: 'What it is.' }) },
    resolve: (_root, { input }, context) => updatePriorLearning(context.signedIn(), input, context.clock),
  }),
  deletePriorLearning: t.field({
    type: DeletePriorLearningSuccess,
    description: 'Takes out prior learning written down by mistake; the audit trail keeps it.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeletePriorLearningInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => deletePriorLearning(context.signedIn(), input),
  }),
}))
