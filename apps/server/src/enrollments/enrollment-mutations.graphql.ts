import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { builder } from '../graphql/builder.ts'
import { errorPolicyField, type InputFields } from '../graphql/mutations/batch.graphql.ts'
import { batchOf } from '../graphql/mutations/batch-of.graphql.ts'
import { patchInput } from '../graphql/mutations/details-inputs.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import { BatchRefusedError } from '../kernel/batch.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { changeStage } from './change-stage.ts'
import { confirmCompletion } from './completion/confirm-completion.ts'
import { enrollLearner } from './enroll-learner.ts'
import { EnrollmentRef } from './enrollments.graphql.ts'
import { LeavingReasonEnum } from './leaving-reason.graphql.ts'
import { undoStageChange } from './undo-stage-change.ts'
import { updateRegistration } from './update-registration.ts'

/** What the registration agency has, said with an enrollment or once it is known. */
const registration = (t: InputFields) => ({
  registeredOn: t.field({
    type: 'LocalDate',
    description:
      'Day from which the registration agency has the apprenticeship on its books; today or earlier.',
  }),
  registrationNumber: t.string({
    description:
      "The learner's own number there, at most 40 characters: a RAPIDS number in the United States, a ULN in Wales.",
  }),
})

const RegistrationPatchInput = patchInput('Registration', 'a registration', registration)

const UpdateRegistrationInput = builder.inputType('UpdateRegistrationInput', {
  description: 'The registration of an enrollment.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Which enrollment.' }),
    expectedVersion: t.int({ required: true, description: "The enrollment's version as it was read." }),
    details: t.field({ type: RegistrationPatchInput, required: true, description: 'What is to change.' }),
  }),
})

const EnrollmentDetailsInput = builder.inputType('EnrollmentDetailsInput', {
  description: 'What an enrollment says, whole.',
  fields: (t) => ({
    ...registration(t),
    enrolledOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Day of enrollment; today or earlier.',
    }),
  }),
})

const EnrollLearnerInput = builder.inputType('EnrollLearnerInput', {
  description: 'A seat for a learner.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Who gets the seat.' }),
    cohortId: t.id({ required: true, description: 'In which cohort.' }),
    details: t.field({ type: EnrollmentDetailsInput, required: true, description: 'From when.' }),
  }),
})

const StageMoveInput = builder.inputType('StageMoveInput', {
  description: 'One learner to move.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Whose enrollment.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version it was read at; makes a repeated request happen once.',
    }),
  }),
})

const ChangeStageInput = builder.inputType('ChangeStageInput', {
  description: 'A stage for one learner or many.',
  fields: (t) => ({
    moves: t.field({
      type: [StageMoveInput],
      required: true,
      description: `Who, at most ${ROWS_AT_ONCE.LEARNERS_MOVED}.`,
    }),
    errorPolicy: errorPolicyField(t),
    toStage: t.field({ type: StageEnum, required: true, description: 'The stage they enter.' }),
    effectiveOn: t.field({
      type: 'LocalDate',
      required: true,
      description:
        'From which day, today or earlier. What the program asks before a learner goes on has to have been met on that day.',
    }),
    reason: t.string({
      description:
        'Why; needed when a stage is skipped, for moves back, withdrawals and reinstatements, and for an override.',
    }),
    leavingReason: t.field({
      type: LeavingReasonEnum,
      description: 'Why they leave, beside `reason`; needed for a withdrawal, and for nothing else.',
    }),
    keepPlacements: t.boolean({
      description:
        'Of a withdrawal: lets the employments go on. Else they end on the same day, for having left the program; undoing the withdrawal lets them go on again.',
    }),
    override: t.boolean({
      description:
        'Moves them although their program still asks for something before they go on. A staff admin may, with a reason; the history keeps what was open.',
    }),
  }),
})

const UndoStageChangeInput = builder.inputType('UndoStageChangeInput', {
  description: 'A stage change to undo.',
  fields: (t) => ({
    stageChangeId: t.id({ required: true, description: "The enrollment's latest stage change." }),
    reason: t.string({ description: 'Why it is undone.' }),
  }),
})

const ConfirmCompletionInput = builder.inputType('ConfirmCompletionInput', {
  description: 'A completion that holds although something that it asks for is not met any more.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Of which enrollment, in COMPLETED.' }),
    expectedVersion: t.int({ required: true, description: 'The version it was read at.' }),
    reason: t.string({
      required: true,
      description: 'Why it holds all the same, in 3 to 500 characters; stays in the history.',
    }),
  }),
})

const MovedLearners = batchOf('changeStage', {
  list: 'moves',
  most: ROWS_AT_ONCE.LEARNERS_MOVED,
  of: { enrollment: 'Enrollment', stageChange: 'StageChange' },
})
const UndoStageChangeSuccess = successWith('undoStageChange', {
  enrollment: 'Enrollment',
  stageChange: 'StageChange',
})

builder.mutationFields((t) => ({
  enrollLearner: t.field({
    type: EnrollmentRef,
    description: 'Gives a learner a seat in a cohort.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: EnrollLearnerInput, required: true, description: 'The seat.' }) },
    resolve: (_root, { input }, context) => enrollLearner(context.signedIn(), input, context.clock),
  }),
  updateRegistration: t.field({
    type: EnrollmentRef,
    description:
      'Writes down when and under which number the registration agency has an apprentice, or corrects it. The day from which on-the-job hours count follows by the rule of the program version, and what was written before that day no longer counts.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({
        type: UpdateRegistrationInput,
        required: true,
        description: 'Which, and what is to change.',
      }),
    },
    resolve: (_root, { input }, context) => updateRegistration(context.signedIn(), input, context.clock),
  }),
  changeStage: t.field({
    type: MovedLearners.Success,
    complexity: MovedLearners.complexity,
    description: 'Moves one learner or many to a stage.',
    authScopes: { staff: true },
    errors: { types: [InputError, BatchRefusedError, MovedLearners.InPart] },
    args: { input: t.arg({ type: ChangeStageInput, required: true, description: 'The moves.' }) },
    resolve: (_root, { input }, context, info) =>
      MovedLearners.answered(info, input, changeStage(context.signedIn(), input, context.clock)),
  }),
  confirmCompletion: t.field({
    type: EnrollmentRef,
    description:
      'Says that a completion holds although something that it asks for is not met any more. It covers what is open at that moment: when anything else opens, or less is done, the completion is OPEN again.',
    authScopes: { staffAdmin: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: ConfirmCompletionInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => confirmCompletion(context.signedIn(), input, context.clock),
  }),
  undoStageChange: t.field({
    type: UndoStageChangeSuccess,
    description: "Undoes an enrollment's latest stage change.",
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: UndoStageChangeInput, required: true, description: 'The stage change.' }) },
    resolve: (_root, { input }, context) => undoStageChange(context.signedIn(), input, context.clock),
  }),
}))
