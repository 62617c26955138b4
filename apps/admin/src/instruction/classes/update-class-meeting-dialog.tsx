import { useApolloClient } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { MeetingDetails, type MeetingStanding } from '@journeyline/domain/instruction/class-meeting'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'
import { openMeetingOf } from '../open-meeting.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { type MeetingValues, meetingDetails, meetingProblems, type SectionDays } from './meeting-values.ts'
import { useUpdateMeeting } from './update-class-meeting.ts'

const again = graphql(`
  query MeetingAgain($id: ID!) {
    node(id: $id) {
      id
      ... on ClassMeeting {
        onDay
        minutes
        topic
        standing
        version
        confirmedBy {
          label
        }
      }
    }
  }
`)

/** A class as it is changed. */
export type ChangedMeeting = {
  id: string
  onDay: string
  minutes: number
  topic: string | null
  standing: MeetingStanding
  version: number
  confirmedBy: { label: string } | null
}
type Props = {
  /** What to change; null closes the dialog. */
  meeting: ChangedMeeting | null
  /** The section's days; those of the class itself are left out here. */
  section: SectionDays
  onClose: () => void
}

/** Moves a class to another day, or changes its length or topic. When somebody saved first, the two can be compared. */
export function UpdateClassMeetingDialog({ meeting, section, onClose }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <FormDialog title={t('updateClassMeeting')} opened={meeting !== null} onClose={onClose}>
      {meeting && <UpdateMeetingForm meeting={meeting} section={section} onSaved={onClose} />}
    </FormDialog>
  )
}

type FormProps = {
  meeting: ChangedMeeting
  section: SectionDays
  onSaved: () => void
}

function UpdateMeetingForm({ meeting, section, onSaved }: FormProps) {
  const t = useMessages(instructionMessages)
  const client = useApolloClient()
  const save = useUpdateMeeting()
  const differences = useDifferences()
  const { id, version } = meeting
  const others = { ...section, taken: section.taken.filter((day) => day !== meeting.onDay) }
  // what is noted of the attendance so far the server looks at
  const changed = { meeting: openMeetingOf(meeting), mostAttended: 0 }
  const edit = useEdit<ChangedMeeting, MeetingValues>({
    row: meeting,
    valuesOf,
    check: (values) => meetingProblems(values, others, changed),
    save: (values) => save({ classMeetingId: id, expectedVersion: version, details: meetingDetails(values) }),
    reload: () => client.query({ query: again, variables: { id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(edit.began), valuesOf(meeting))}
      submit={t('saveMeeting')}
    >
      <MeetingFields form={edit.form} />
    </EditForm>
  )
}

const valuesOf = (meeting: ChangedMeeting) => formValues(MeetingDetails, meeting)

function useDifferences() {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return (before: MeetingValues, now: MeetingValues) =>
    differencesOf(before, now, {
      onDay: [t('day'), format.day],
      minutes: [t('length'), hoursInFigures],
      topic: [t('topic')],
    })
}
