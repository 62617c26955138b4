import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { builder } from '../../graphql/builder.ts'
import { errorPolicyField } from '../../graphql/mutations/batch.graphql.ts'
import { batchOf } from '../../graphql/mutations/batch-of.graphql.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { BatchRefusedError } from '../../kernel/batch.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../../kernel/errors.ts'
import { createClassMeetings } from './create-class-meetings.ts'
import { deleteClassMeeting } from './delete-class-meeting.ts'
import { ClassMeetingRef } from './meetings.graphql.ts'
import { updateClassMeeting } from './update-class-meeting.ts'

const MeetingInputs = detailsInputs('ClassMeeting', 'a class', (t) => ({
  onDay: t.field({ type: 'LocalDate', required: true, description: 'Its local day, within the section.' }),
  minutes: t.int({ required: true, description: 'How long it lasts, 1 to 1,440 minutes.' }),
  topic: t.string({ description: 'What it is about, at most 200 characters.' }),
}))

const CreateClassMeetingsInput = builder.inputType('CreateClassMeetingsInput', {
  description: 'Classes to schedule.',
  fields: (t) => ({
    courseSectionId: t.id({ required: true, description: 'The section they are classes of.' }),
    meetings: t.field({
      type: [MeetingInputs.Details],
      required: true,
      description: `The classes, at most ${ROWS_AT_ONCE.CLASSES_SCHEDULED}.`,
    }),
    errorPolicy: errorPolicyField(t),
  }),
})

const UpdateClassMeetingInput = builder.inputType('UpdateClassMeetingInput', {
  description: 'A change of a class.',
  fields: (t) => ({
    classMeetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: MeetingInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const DeleteClassMeetingInput = builder.inputType('DeleteClassMeetingInput', {
  description: 'A class that will not be held.',
  fields: (t) => ({
    classMeetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const ScheduledMeetings = batchOf('createClassMeetings', {
  list: 'meetings',
  most: ROWS_AT_ONCE.CLASSES_SCHEDULED,
  of: { classMeeting: 'ClassMeeting' },
  beside: { courseSection: 'CourseSection' },
})
const DeleteClassMeetingSuccess = removalOf('deleteClassMeeting', 'ClassMeeting', {
  courseSection: 'CourseSection',
})

builder.mutationFields((t) => ({
  createClassMeetings: t.field({
    type: ScheduledMeetings.Success,
    complexity: ScheduledMeetings.complexity,
    description: 'Schedules classes of a section, one a day.',
    authScopes: { staff: true },
    errors: { types: [InputError, NotFoundError, BatchRefusedError, ScheduledMeetings.InPart] },
    args: { input: t.arg({ type: CreateClassMeetingsInput, required: true, description: 'The classes.' }) },
    resolve: (_root, { input }, context, info) =>
      ScheduledMeetings.answered(info, input, createClassMeetings(context.signedIn(), input)),
  }),
  updateClassMeeting: t.field({
    type: ClassMeetingRef,
    description: 'Changes a class whose attendance is not confirmed yet.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateClassMeetingInput, required: true, description: 'The change.' }),
    },
    resolve: (_root, { input }, context) => updateClassMeeting(context.signedIn(), input),
  }),
  deleteClassMeeting: t.field({
    type: DeleteClassMeetingSuccess,
    description: 'Removes a class whose attendance is not confirmed yet.',
    authScopes: { staff: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeleteClassMeetingInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => deleteClassMeeting(context.signedIn(), input),
  }),
}))
