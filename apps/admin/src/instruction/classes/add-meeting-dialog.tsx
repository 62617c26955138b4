import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import { useCreateMeetings } from './create-class-meetings.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { type MeetingValues, meetingDetails, meetingProblems } from './meeting-values.ts'
import type { ScheduledSection } from './schedule-dialog.tsx'

type Props = { section: ScheduledSection; opened: boolean; onClose: () => void }

/** Schedules one class. */
export function AddMeetingDialog({ section, opened, onClose }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <FormDialog title={t('addMeeting')} opened={opened} onClose={onClose}>
      <AddMeetingForm section={section} onAdded={onClose} />
    </FormDialog>
  )
}

type FormProps = { section: ScheduledSection; onAdded: () => void }

function AddMeetingForm({ section, onAdded }: FormProps) {
  const t = useMessages(instructionMessages)
  const schedule = useCreateMeetings()
  const days = { ...section, taken: section.meetings.map(({ onDay }) => onDay) }
  const form = useActForm<MeetingValues>({
    initial: { onDay: '', minutes: section.meetings.at(-1)?.minutes ?? '', topic: '' },
    check: (values) => meetingProblems(values, days),
    act: (values) => schedule(section.id, [meetingDetails(values)]),
    onDone: onAdded,
  })
  return (
    <ActForm form={form} submit={t('addMeeting')}>
      <MeetingFields form={form} />
    </ActForm>
  )
}
