import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { instructionMessages } from '../messages.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { type MeetingValues, meetingDetails, meetingProblems } from './meeting-values.ts'
import type { ScheduledSection } from './schedule-dialog.tsx'
import { useScheduleMeetings } from './schedule-meetings.ts'

type Props = { section: ScheduledSection; opened: boolean; onClose: () => void }

/** Schedules one class. */
export function AddMeetingDialog({ section, opened, onClose }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <FormDialog title={t('addMeeting')} opened={opened} onClose={onClose}>
      {(onDirty) => <AddMeetingForm section={section} onDirty={onDirty} onAdded={onClose} />}
    </FormDialog>
  )
}

type FormProps = { section: ScheduledSection; onDirty: (dirty: boolean) => void; onAdded: () => void }

function AddMeetingForm({ section, onDirty, onAdded }: FormProps) {
  const t = useMessages(instructionMessages)
  const schedule = useScheduleMeetings()
  const days = { ...section, taken: section.meetings.map(({ onDay }) => onDay) }
  const form = useChecked<MeetingValues>({
    initial: { onDay: '', minutes: section.meetings.at(-1)?.minutes ?? '', topic: '' },
    check: (values) => meetingProblems(values, days),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { refused } = await schedule(section.id, [meetingDetails(values)])
    if (refused) return problemsOf(refused)
    onDirty(false)
    onAdded()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <MeetingFields form={form} />
      <SubmitButton pending={form.pending}>{t('addMeeting')}</SubmitButton>
    </form>
  )
}
