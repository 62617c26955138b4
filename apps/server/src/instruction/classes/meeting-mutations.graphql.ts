import { builder } from '../../graphql/builder.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { removalOf, successWith } from '../../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { changeMeeting } from './change-meeting.ts'
import { ClassMeetingRef } from './meetings.graphql.ts'
import { removeMeeting } from './remove-meeting.ts'
import { scheduleMeetings } from './schedule-meetings.ts'

const MeetingInputs = detailsInputs('Meeting', 'a class', (t) => ({
  onDay: t.field({ type: 'LocalDate', required: true, description: 'Its local day, within the section.' }),
  minutes: t.int({ required: true, description: 'How long it lasts, 1 to 1,440 minutes.' }),
  topic: t.string({ description: 'What it is about, at most 200 characters.' }),
}))

const ScheduleMeetingsInput = builder.inputType('ScheduleMeetingsInput', {
  description: 'Classes to schedule.',
  fields: (t) => ({
    sectionId: t.id({ required: true, description: 'The section they are classes of.' }),
    meetings: t.field({
      type: [MeetingInputs.Details],
      required: true,
      description: 'The classes, at most 200.',
    }),
  }),
})

const ChangeMeetingInput = builder.inputType('ChangeMeetingInput', {
  description: 'A change of a class.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: MeetingInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const RemoveMeetingInput = builder.inputType('RemoveMeetingInput', {
  description: 'A class that will not be held.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'Which class.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const ScheduleMeetingsSuccess = successWith('scheduleMeetings', {
  meetings: ['ClassMeeting'],
  section: 'CourseSection',
})
const RemoveMeetingSuccess = removalOf('removeMeeting', 'ClassMeeting', { section: 'CourseSection' })

builder.mutationFields((t) => ({
  scheduleMeetings: t.field({
    type: ScheduleMeetingsSuccess,
    description: 'Schedules classes of a section: all of them or none.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: ScheduleMeetingsInput, required: true, description: 'The classes.' }) },
    resolve: (_root, { input }, context) => scheduleMeetings(context.signedIn(), input),
  }),
  changeMeeting: t.field({
    type: ClassMeetingRef,
    description: 'Changes a class whose attendance is not confirmed yet.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: ChangeMeetingInput, required: true, description: 'The change.' }),
    },
    resolve: (_root, { input }, context) => changeMeeting(context.signedIn(), input),
  }),
  removeMeeting: t.field({
    type: RemoveMeetingSuccess,
    description: 'Removes a class whose attendance is not confirmed yet.',
    authScopes: { staff: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: RemoveMeetingInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => removeMeeting(context.signedIn(), input),
  }),
}))
