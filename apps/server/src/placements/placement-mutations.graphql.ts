import { builder } from '../graphql/builder.ts'
import { detailsInputs } from '../graphql/mutations/details-inputs.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import { modelRef } from '../graphql/refs.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { createPlacement } from './create-placement.ts'
import { endPlacement } from './end-placement.ts'
import { movePlacement } from './move-placement.ts'
import {
  AlongsideReasonEnum,
  EmployeeStatusEnum,
  PlacementEndReasonEnum,
  WorkPatternEnum,
} from './placement-enums.graphql.ts'
import { updatePlacement } from './update-placement.ts'

const PlacementInputs = detailsInputs('Placement', 'an employment', (t) => ({
  startedOn: t.field({
    type: 'LocalDate',
    required: true,
    onlyFor: 'staff',
    description: 'First local day, today or earlier.',
  }),
  endedOn: t.field({
    type: 'LocalDate',
    onlyFor: 'staff',
    description: 'Last local day; none while it goes on.',
  }),
  endReason: t.field({ type: PlacementEndReasonEnum, onlyFor: 'staff', description: 'Why it ended.' }),
  alongsideReason: t.field({
    type: AlongsideReasonEnum,
    onlyFor: 'staff',
    description: 'Why it runs beside another employment of the learner; else one runs at a time.',
  }),
  worksiteId: t.id({ description: "Where: one of the employer's worksites." }),
  supervisorId: t.id({ description: "Who decides on its hours: one of the employer's people." }),
  minutesPerWeek: t.int({
    onlyFor: 'staff',
    description: 'Minutes of work that a usual week has: 60 to 4,800.',
  }),
  workPattern: t.field({ type: WorkPatternEnum, onlyFor: 'staff', description: 'Full-time or part-time.' }),
  employeeStatus: t.field({
    type: EmployeeStatusEnum,
    onlyFor: 'staff',
    description: 'Whether the employer hired the learner for the apprenticeship, or employed them before.',
  }),
  hourlyWageMinor: t.int({
    onlyFor: 'staff',
    description: "Hourly wage in minor units of the program's currency: 1 to 25,000.",
  }),
  wageSince: t.field({
    type: 'LocalDate',
    onlyFor: 'staff',
    description:
      'From which local day that wage is paid, today or earlier: from the first day when left out, of a new wage from today.',
  }),
}))

const CreatePlacementInput = builder.inputType('CreatePlacementInput', {
  description: 'An employment that begins.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Whose enrollment.' }),
    employerId: t.id({ required: true, description: 'Who employs the learner.' }),
    details: t.field({
      type: PlacementInputs.Details,
      required: true,
      description: 'From when, where, on what terms.',
    }),
  }),
})

const UpdatePlacementInput = builder.inputType('UpdatePlacementInput', {
  description: 'An edit of an employment: who supervises and where; staff also correct its days and terms.',
  fields: (t) => ({
    placementId: t.id({ required: true, description: 'Which employment.' }),
    expectedVersion: t.int({ required: true, description: "The employment's version as it was read." }),
    details: t.field({ type: PlacementInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const EndPlacementInput = builder.inputType('EndPlacementInput', {
  description: 'The end of an employment.',
  fields: (t) => ({
    placementId: t.id({ required: true, description: 'Which employment.' }),
    expectedVersion: t.int({ required: true, description: "The employment's version as it was read." }),
    endedOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Last local day; it may be yet to come.',
    }),
    endReason: t.field({
      type: PlacementEndReasonEnum,
      required: true,
      description:
        'Why it ends. An employer can’t give CHANGED_EMPLOYER or LEFT_PROGRAM, which follow from what is done in the program.',
    }),
  }),
})

const MovePlacementInput = builder.inputType('MovePlacementInput', {
  description: 'A move to another employer: the one employment ends on the day before the other begins.',
  fields: (t) => ({
    placementId: t.id({ required: true, description: 'The employment that ends.' }),
    expectedVersion: t.int({ required: true, description: "That employment's version as it was read." }),
    employerId: t.id({ required: true, description: 'Who employs the learner from now on.' }),
    details: t.field({
      type: PlacementInputs.Details,
      required: true,
      description: 'The employment that begins: from when, where, on what terms.',
    }),
  }),
})

const CreatePlacementSuccess = successWith('createPlacement', {
  enrollment: 'Enrollment',
  placement: 'Placement',
})
const MovePlacementSuccess = successWith('movePlacement', {
  enrollment: 'Enrollment',
  placement: 'Placement',
  endedPlacement: 'Placement',
})

const ENDS = [InputError, RuleError, NotFoundError, StaleVersionError]

builder.mutationFields((t) => ({
  createPlacement: t.field({
    type: CreatePlacementSuccess,
    description:
      'Writes down that an employer employs a learner. One employment runs at a time, unless it is said why it runs beside another.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreatePlacementInput, required: true, description: 'The employment.' }) },
    resolve: (_root, { input }, context) => createPlacement(context.signedIn(), input, context.clock),
  }),
  updatePlacement: t.field({
    type: modelRef('Placement'),
    description:
      'Changes what is written about an employment: who supervises the apprentice and where, which the employer may as well, its days and its terms.',
    authScopes: { signedIn: true },
    errors: { types: ENDS },
    args: { input: t.arg({ type: UpdatePlacementInput, required: true, description: 'The edit.' }) },
    resolve: (_root, { input }, context) => updatePlacement(context.signedIn(), input, context.clock),
  }),
  endPlacement: t.field({
    type: modelRef('Placement'),
    description:
      'Ends an employment, or corrects when and why it ended. The employer may say it once, of its own; the rest is the staff’s.',
    authScopes: { signedIn: true },
    errors: { types: ENDS },
    args: { input: t.arg({ type: EndPlacementInput, required: true, description: 'Which, when and why.' }) },
    resolve: (_root, { input }, context) => endPlacement(context.signedIn(), input),
  }),
  movePlacement: t.field({
    type: MovePlacementSuccess,
    description: 'Ends an employment and begins one at another employer, both or neither.',
    authScopes: { staff: true },
    errors: { types: ENDS },
    args: {
      input: t.arg({ type: MovePlacementInput, required: true, description: 'From where, and to where.' }),
    },
    resolve: (_root, { input }, context) => movePlacement(context.signedIn(), input, context.clock),
  }),
}))
