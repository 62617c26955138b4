import { builder } from '../graphql/builder.ts'
import { modelRef } from '../graphql/refs.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../kernel/errors.ts'
import { recordPriorLearning } from './record-prior-learning.ts'
import { removePriorLearning } from './remove-prior-learning.ts'
import { updatePriorLearning } from './update-prior-learning.ts'

const PriorLearningDetailsInput = builder.inputType('PriorLearningDetailsInput', {
  description: 'A qualification that a learner brings along.',
  fields: (t) => ({
    qualification: t.string({
      required: true,
      description: "Which of the version's prior qualifications, by code.",
    }),
    title: t.string({ required: true, description: 'The title of the qualification.' }),
    achievedOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Local day on which it was achieved.',
    }),
    creditsClaimed: t.int({ required: true, description: 'Credits it is to count for; 0 for none.' }),
    newSkills: t.string({
      description: 'The options chosen that bring new skills; needed when credits are claimed (D25).',
    }),
  }),
})

const RecordPriorLearningInput = builder.inputType('RecordPriorLearningInput', {
  description: 'Prior learning of a learner.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({ type: PriorLearningDetailsInput, required: true, description: 'What it is.' }),
  }),
})

const UpdatePriorLearningInput = builder.inputType('UpdatePriorLearningInput', {
  description: 'Prior learning as it is to be.',
  fields: (t) => ({
    priorLearningId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: PriorLearningDetailsInput, required: true, description: 'The whole of it.' }),
  }),
})

const RemovePriorLearningInput = builder.inputType('RemovePriorLearningInput', {
  description: 'Prior learning written down by mistake.',
  fields: (t) => ({
    priorLearningId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

builder.mutationFields((t) => ({
  recordPriorLearning: t.field({
    type: modelRef('Enrollment'),
    description: 'Writes down a qualification that a learner brings along.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordPriorLearningInput, required: true, description: 'What it is.' }) },
    resolve: (_root, { input: { enrollmentId, details } }, context) =>
      recordPriorLearning(context.signedIn(), { ...details, enrollmentId }, context.clock),
  }),
  updatePriorLearning: t.field({
    type: modelRef('Enrollment'),
    description: 'Edits prior learning.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: UpdatePriorLearningInput, required: true, description: 'What it is.' }) },
    resolve: (_root, { input: { details, ...which } }, context) =>
      updatePriorLearning(context.signedIn(), { ...details, ...which }, context.clock),
  }),
  removePriorLearning: t.field({
    type: modelRef('Enrollment'),
    description: 'Takes out prior learning written down by mistake; the audit trail keeps it.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: RemovePriorLearningInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => removePriorLearning(context.signedIn(), input),
  }),
}))
