import { builder } from '../../graphql/builder.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { ClassMeetingRef } from '../classes/meetings.graphql.ts'
import { AttendanceRef } from './attendance.graphql.ts'
import { confirmAttendance } from './confirm-attendance.ts'
import { correctAttendance } from './correct-attendance.ts'
import { recordAttendance } from './record-attendance.ts'

const AttendanceMarkInput = builder.inputType('AttendanceMarkInput', {
  description: 'How a learner was in a class.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: 'Whose, as the roll gave it.' }),
    minutes: t.int({ required: true, description: 'Minutes attended; 0 when absent.' }),
    note: t.string({ description: 'What should be known of it.' }),
  }),
})

const RecordAttendanceInput = builder.inputType('RecordAttendanceInput', {
  description: 'The roll of a class as far as it is written.',
  fields: (t) => ({
    classMeetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the class the roll was read at.' }),
    marks: t.field({
      type: [AttendanceMarkInput],
      required: true,
      description: 'Everybody of whom it is known; the rest have no answer.',
    }),
  }),
})

const ConfirmAttendanceInput = builder.inputType('ConfirmAttendanceInput', {
  description: 'The whole roll of a class.',
  fields: (t) => ({
    classMeetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the class the roll was read at.' }),
    marks: t.field({
      type: [AttendanceMarkInput],
      required: true,
      description: 'One mark for everybody whose hours count in the class.',
    }),
    lateReason: t.string({ description: "Why it comes later than the program's window allows." }),
  }),
})

const CorrectAttendanceInput = builder.inputType('CorrectAttendanceInput', {
  description: 'The attendance of a learner as it was.',
  fields: (t) => ({
    classMeetingId: t.id({ required: true, description: 'Which class.' }),
    enrollmentId: t.id({ required: true, description: 'Whose, as the roll gave it.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the class the roll was read at.' }),
    minutes: t.int({ required: true, description: 'Minutes attended; 0 when absent.' }),
    note: t.string({ description: 'What should be known of it.' }),
    reason: t.string({ required: true, description: 'Why; it stands on the ledger.' }),
  }),
})

builder.mutationFields((t) => ({
  recordAttendance: t.field({
    type: ClassMeetingRef,
    description: 'Keeps the roll of a class as far as it is written; no hours are written yet.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: RecordAttendanceInput, required: true, description: 'The roll.' }) },
    resolve: (_root, { input }, context) => recordAttendance(context.signedIn(), input),
  }),
  confirmAttendance: t.field({
    type: ClassMeetingRef,
    description:
      'Confirms who was in a class, once: writes the approved instruction hours of everybody who was, or none.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: ConfirmAttendanceInput, required: true, description: 'The roll.' }) },
    resolve: (_root, { input }, context) => confirmAttendance(context.signedIn(), input, context.clock),
  }),
  correctAttendance: t.field({
    type: AttendanceRef,
    description:
      'Corrects a confirmed attendance: what it wrote is taken back by a reversing entry, and what is right is written.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: CorrectAttendanceInput, required: true, description: 'The correction.' }) },
    resolve: (_root, { input }, context) => correctAttendance(context.signedIn(), input, context.clock),
  }),
}))
