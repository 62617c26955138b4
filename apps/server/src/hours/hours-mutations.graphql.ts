import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { ApprenticeInput } from '../enrollments/apprentice-input.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { RefusalRef } from '../graphql/errors.graphql.ts'
import { errorPolicyField, type InputFields } from '../graphql/mutations/batch.graphql.ts'
import { batchOf } from '../graphql/mutations/batch-of.graphql.ts'
import { BatchRefusedError } from '../kernel/batch.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { approveManyHours, rejectManyHours } from './approvals/decide-hours.ts'
import { HoursEntryRef } from './hours.graphql.ts'
import { HoursKindEnum } from './hours-enums.graphql.ts'
import { grantPriorCredit } from './writing/grant-prior-credit.ts'
import { HoursSubjectInput } from './writing/hours-subject-input.graphql.ts'
import { recordHours } from './writing/record-hours.ts'
import { ReferenceConflictError } from './writing/references.ts'

builder.objectType(ReferenceConflictError, {
  name: 'ReferenceConflictError',
  description:
    'The reference of an entry stands for another entry of the organization, or one that was taken back. It is not written.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'The reference.' }),
    existing: t.field({
      type: HoursEntryRef,
      nullable: true,
      description: 'The entry that stands under it; null where that is sent along.',
      resolve: ({ existing }) => existing,
    }),
    sentAt: t.exposeInt('sentAt', {
      nullable: true,
      description: 'Which of the entries sent has it, from 0; null where the entry was there before.',
    }),
  }),
})

const HoursInput = builder.inputType('HoursInput', {
  description: 'Hours of one day.',
  fields: (t) => ({
    apprentice: t.field({ type: ApprenticeInput, required: true, description: 'Whose.' }),
    kind: t.field({ type: HoursKindEnum, required: true, description: 'On the job or instruction.' }),
    onDay: t.field({
      type: 'LocalDate',
      required: true,
      description: 'The day they were done, at the worksite.',
    }),
    minutes: t.int({
      required: true,
      description: 'How long, in minutes: 1 to as many as the day has there, 1,440 unless the clocks change.',
    }),
    subject: t.field({
      type: HoursSubjectInput,
      description: 'What they went to; nothing in particular when left out.',
    }),
    note: t.string({ description: 'What was done.' }),
    lateReason: t.string({
      description: "Why they come later than the program's window allows.",
      onlyFor: 'staff',
    }),
    reference: t.string({
      extensions: { neverBlank: true },
      description:
        "Your organization's own name for the entry, 1 to 200 characters, of which blanks at its ends are no part: sent again with the same facts it is written once, with others it is refused. No other organization's reference stands in its way.",
    }),
  }),
})

const RecordHoursInput = builder.inputType('RecordHoursInput', {
  description: 'Hours to write down.',
  fields: (t) => ({
    entries: t.field({
      type: [HoursInput],
      required: true,
      description: `The entries, at most ${ROWS_AT_ONCE.HOURS_WRITTEN}.`,
    }),
    errorPolicy: errorPolicyField(t),
  }),
})

const hoursEntryIdsField = (t: InputFields) =>
  t.idList({ required: true, description: `Which entries, at most ${ROWS_AT_ONCE.HOURS_DECIDED}.` })

const ApproveHoursInput = builder.inputType('ApproveHoursInput', {
  description: 'Hours to approve.',
  fields: (t) => ({ hoursEntryIds: hoursEntryIdsField(t), errorPolicy: errorPolicyField(t) }),
})

const RejectHoursInput = builder.inputType('RejectHoursInput', {
  description: 'Hours to reject.',
  fields: (t) => ({
    hoursEntryIds: hoursEntryIdsField(t),
    errorPolicy: errorPolicyField(t),
    reason: t.string({ required: true, description: 'Why; whoever wrote them down reads it.' }),
  }),
})

const PriorCreditDetailsInput = builder.inputType('PriorCreditDetailsInput', {
  description: 'What a credit says, whole.',
  fields: (t) => ({
    kind: t.field({ type: HoursKindEnum, required: true, description: 'On the job or instruction.' }),
    onDay: t.field({ type: 'LocalDate', required: true, description: 'The day it counts from.' }),
    minutes: t.int({ required: true, description: 'How much, in minutes: 1 to 1,200,000.' }),
    reason: t.string({ required: true, description: 'What for; an audit asks for it.' }),
    awardCode: t.string({ description: 'The award the learning was for, by code.' }),
    note: t.string({ description: 'Anything else.' }),
  }),
})

const GrantPriorCreditInput = builder.inputType('GrantPriorCreditInput', {
  description: 'Credit for learning before the program.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Whose enrollment.' }),
    details: t.field({ type: PriorCreditDetailsInput, required: true, description: 'What is written down.' }),
    evidenceFileIds: t.idList({
      required: true,
      description: 'Files of the learner that prove it and nothing else yet; at least one.',
    }),
  }),
})

const WrittenHours = batchOf('recordHours', {
  list: 'entries',
  most: ROWS_AT_ONCE.HOURS_WRITTEN,
  of: { hoursEntry: 'HoursEntry' },
})
const ApprovedHours = batchOf('approveHours', {
  list: 'hoursEntryIds',
  most: ROWS_AT_ONCE.HOURS_DECIDED,
  of: { hoursEntry: 'HoursEntry' },
})
const RejectedHours = batchOf('rejectHours', {
  list: 'hoursEntryIds',
  most: ROWS_AT_ONCE.HOURS_DECIDED,
  of: { hoursEntry: 'HoursEntry' },
})

builder.mutationFields((t) => ({
  recordHours: t.field({
    type: WrittenHours.Success,
    complexity: WrittenHours.complexity,
    description:
      'Writes hours down, to be decided on. An entry whose reference was written down before with the same facts is `SAME`, and stands as it was.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, BatchRefusedError, WrittenHours.InPart] },
    args: { input: t.arg({ type: RecordHoursInput, required: true, description: 'The hours.' }) },
    resolve: (_root, { input }, context, info) =>
      WrittenHours.answered(info, input, recordHours(context.signedIn(), input, context.clock)),
  }),
  approveHours: t.field({
    type: ApprovedHours.Success,
    complexity: ApprovedHours.complexity,
    description:
      'Approves hours; only then do they count. An entry that the viewer approved before is `SAME`.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, BatchRefusedError, ApprovedHours.InPart] },
    args: { input: t.arg({ type: ApproveHoursInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context, info) =>
      ApprovedHours.answered(info, input, approveManyHours(context.signedIn(), input, context.clock)),
  }),
  rejectHours: t.field({
    type: RejectedHours.Success,
    complexity: RejectedHours.complexity,
    description:
      'Rejects hours with a reason; they can be sent again. An entry that the viewer rejected so before is `SAME`.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, BatchRefusedError, RejectedHours.InPart] },
    args: { input: t.arg({ type: RejectHoursInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context, info) =>
      RejectedHours.answered(info, input, rejectManyHours(context.signedIn(), input, context.clock)),
  }),
  grantPriorCredit: t.field({
    type: HoursEntryRef,
    description:
      'Grants credit for learning before the program, on evidence and up to the share that the program version allows. Where the version has a second person approve hours it waits for another staff admin, and counts once approved.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: GrantPriorCreditInput, required: true, description: 'The credit.' }) },
    resolve: (_root, { input }, context) => grantPriorCredit(context.signedIn(), input, context.clock),
  }),
}))
