import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { builder } from '../../graphql/builder.ts'
import { errorPolicyField, type InputFields } from '../../graphql/mutations/batch.graphql.ts'
import { batchOf } from '../../graphql/mutations/batch-of.graphql.ts'
import { patchInput } from '../../graphql/mutations/details-inputs.ts'
import { BatchRefusedError } from '../../kernel/batch.ts'
import { InputError } from '../../kernel/errors.ts'
import { correctHours } from './correct-hours.ts'
import { HoursSubjectInput } from './hours-subject-input.graphql.ts'
import { resubmitHours } from './resubmit-hours.ts'
import { reverseHours } from './reverse-hours.ts'

const HoursPatchInput = patchInput('Hours', 'hours', (t) => ({
  onDay: t.field({
    type: 'LocalDate',
    required: true,
    description: 'The day they were done, at the worksite.',
  }),
  minutes: t.int({
    required: true,
    description: 'How long, in minutes: 1 to as many as the day has there, 1,440 unless the clocks change.',
  }),
  subject: t.field({ type: HoursSubjectInput, description: 'What they went to.' }),
  note: t.string({ description: 'What was done, at most 500 characters.' }),
}))

const detailsField = (t: InputFields) =>
  t.field({ type: HoursPatchInput, required: true, description: 'What is to be different of them.' })

const referenceField = (t: InputFields) =>
  t.string({
    description:
      "Your organization's own name for the new entry, 1 to 200 characters without blanks at its ends; no other entry's. The entry in whose place it comes keeps its own.",
  })

const HoursResubmissionInput = builder.inputType('HoursResubmissionInput', {
  description: 'A rejected entry that is sent again.',
  fields: (t) => ({
    hoursEntryId: t.id({ required: true, description: 'The rejected entry.' }),
    details: detailsField(t),
    lateReason: t.string({
      description:
        "Why they come later than the program's window allows, at most 300 characters; what the rejected entry says when left out.",
      onlyFor: 'staff',
    }),
    reference: referenceField(t),
  }),
})

const ResubmitHoursInput = builder.inputType('ResubmitHoursInput', {
  description: 'Rejected hours to send again.',
  fields: (t) => ({
    entries: t.field({
      type: [HoursResubmissionInput],
      required: true,
      description: `Which, and how they are mended; at most ${ROWS_AT_ONCE.HOURS_WRITTEN}.`,
    }),
    errorPolicy: errorPolicyField(t),
  }),
})

const HoursCorrectionInput = builder.inputType('HoursCorrectionInput', {
  description: 'An approved entry, and what is right in its place.',
  fields: (t) => ({
    hoursEntryId: t.id({ required: true, description: 'The approved entry.' }),
    details: detailsField(t),
    reason: t.string({
      required: true,
      description:
        'Why, in 3 to 500 characters: it stands on the entry that takes this one back and on the one in its place, and is why that comes late.',
    }),
    reference: referenceField(t),
  }),
})

const CorrectHoursInput = builder.inputType('CorrectHoursInput', {
  description: 'Approved hours to correct.',
  fields: (t) => ({
    entries: t.field({
      type: [HoursCorrectionInput],
      required: true,
      description: `Which, and what is right; at most ${ROWS_AT_ONCE.HOURS_WRITTEN}.`,
    }),
    errorPolicy: errorPolicyField(t),
  }),
})

const ReverseHoursInput = builder.inputType('ReverseHoursInput', {
  description: 'Approved hours to take back.',
  fields: (t) => ({
    hoursEntryIds: t.idList({
      required: true,
      description: `The approved entries, at most ${ROWS_AT_ONCE.HOURS_DECIDED}.`,
    }),
    errorPolicy: errorPolicyField(t),
    reason: t.string({ required: true, description: 'Why, in 3 to 500 characters.' }),
  }),
})

const ResubmittedHours = batchOf('resubmitHours', {
  list: 'entries',
  most: ROWS_AT_ONCE.HOURS_WRITTEN,
  of: { hoursEntry: 'HoursEntry' },
})
const CorrectedHours = batchOf('correctHours', {
  list: 'entries',
  most: ROWS_AT_ONCE.HOURS_WRITTEN,
  of: { hoursEntry: 'HoursEntry' },
})
const ReversedHours = batchOf('reverseHours', {
  list: 'hoursEntryIds',
  most: ROWS_AT_ONCE.HOURS_DECIDED,
  of: { reversal: 'HoursEntry' },
})

builder.mutationFields((t) => ({
  resubmitHours: t.field({
    type: ResubmittedHours.Success,
    complexity: ResubmittedHours.complexity,
    description:
      'Sends rejected hours again, mended, each as a new entry in place of the rejected one, to be decided on. One that the viewer sent again just so before is `SAME`.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, BatchRefusedError, ResubmittedHours.InPart] },
    args: { input: t.arg({ type: ResubmitHoursInput, required: true, description: 'The hours.' }) },
    resolve: (_root, { input }, context, info) =>
      ResubmittedHours.answered(info, input, resubmitHours(context.signedIn(), input, context.clock)),
  }),
  correctHours: t.field({
    type: CorrectedHours.Success,
    complexity: CorrectedHours.complexity,
    description:
      'Takes approved hours back and writes in the place of each what is right, both or neither; the new entry waits to be approved like any other. One that says so already and is not rejected, and one that the viewer corrected just so before, is `SAME`. What waits is rejected and sent again, what is rejected is sent again.',
    authScopes: { staff: true },
    errors: { types: [InputError, BatchRefusedError, CorrectedHours.InPart] },
    args: { input: t.arg({ type: CorrectHoursInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context, info) =>
      CorrectedHours.answered(info, input, correctHours(context.signedIn(), input, context.clock)),
  }),
  reverseHours: t.field({
    type: ReversedHours.Success,
    complexity: ReversedHours.complexity,
    description:
      'Takes approved hours back, each by a reversing entry; both stay in the ledger. One that the viewer took back before for the same reason is `SAME`.',
    authScopes: { staff: true },
    errors: { types: [InputError, BatchRefusedError, ReversedHours.InPart] },
    args: { input: t.arg({ type: ReverseHoursInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context, info) =>
      ReversedHours.answered(info, input, reverseHours(context.signedIn(), input, context.clock)),
  }),
}))
