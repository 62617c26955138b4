import { builder } from '../graphql/builder.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import { modelRef } from '../graphql/refs.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { recordPracticodeStart } from './record-practicode-start.ts'
import { recordReading } from './record-reading.ts'

const PracticodeStartDetailsInput = builder.inputType('PracticodeStartDetailsInput', {
  description: 'What is known of the access, whole.',
  fields: (t) => ({
    startedOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Local day it was assigned, or first opened, as the license counts; today or earlier.',
    }),
  }),
})

const RecordPracticodeStartInput = builder.inputType('RecordPracticodeStartInput', {
  description: 'That a learner got access to Practicode.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    expectedVersion: t.int({ required: true, description: "The enrollment's version as it was read." }),
    details: t.field({
      type: PracticodeStartDetailsInput,
      required: true,
      description: 'What is written down.',
    }),
  }),
})

const PracticodeReadingDetailsInput = builder.inputType('PracticodeReadingDetailsInput', {
  description: 'What a reading says, whole.',
  fields: (t) => ({
    readOn: t.field({ type: 'LocalDate', required: true, description: 'Local day the figures are of.' }),
    casesDone: t.int({ required: true, description: 'Cases done by then, from the first one on.' }),
    scorePercent: t.int({ description: 'Score in whole percent.' }),
    note: t.string({ description: 'What should be known of it.' }),
    correctionReason: t.string({
      description: 'Why it corrects the reading before it; needed when it has fewer cases.',
    }),
  }),
})

const RecordPracticodeReadingInput = builder.inputType('RecordPracticodeReadingInput', {
  description: 'How far a learner is in Practicode: counts and a score, never a case or an answer.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({
      type: PracticodeReadingDetailsInput,
      required: true,
      description: 'What is written down.',
    }),
  }),
})

const RecordPracticodeReadingSuccess = successWith('recordPracticodeReading', {
  enrollment: 'Enrollment',
  practicodeReading: 'PracticodeReading',
})

builder.mutationFields((t) => ({
  recordPracticodeStart: t.field({
    type: modelRef('Enrollment'),
    description: "Writes down the day on which a learner's access to Practicode began, or corrects it.",
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: RecordPracticodeStartInput, required: true, description: 'Who, and from when.' }),
    },
    resolve: (_root, { input }, context) => recordPracticodeStart(context.signedIn(), input, context.clock),
  }),
  recordPracticodeReading: t.field({
    type: RecordPracticodeReadingSuccess,
    description: "Adds a reading to a learner's ledger; what was wrong is corrected by another one.",
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: {
      input: t.arg({ type: RecordPracticodeReadingInput, required: true, description: 'The reading.' }),
    },
    resolve: (_root, { input }, context) => recordReading(context.signedIn(), input, context.clock),
  }),
}))
