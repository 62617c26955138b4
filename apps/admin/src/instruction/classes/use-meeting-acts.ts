import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import { mayDeleteMeeting, mayUpdateMeeting } from '@journeyline/domain/instruction/class-meeting'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import { openMeetingOf } from '../open-meeting.ts'
import { useDeleteMeeting } from './delete-class-meeting.ts'
import { daysOf, type SectionDays } from './meeting-values.ts'
import type { ChangedMeeting } from './update-class-meeting-dialog.tsx'

/** What can be done with a class: change it, remove it; once it is confirmed both say why not. */
export function useMeetingActs(
  section: SectionDays,
  { onChange, onRemoved }: { onChange: (meeting: ChangedMeeting) => void; onRemoved?: () => void },
): (meeting: ChangedMeeting) => Act[] {
  const t = useMessages(instructionMessages)
  const remove = useDeleteMeeting()
  const act = (decision: Decision, given: Act): Act =>
    decision.allowed ? given : { ...given, refusal: say(decision) }
  return (meeting) => {
    const open = openMeetingOf(meeting)
    const { id, onDay, minutes, version } = meeting
    const days = { ...daysOf(section), taken: [] }
    return [
      act(mayUpdateMeeting({ meeting: open, onDay: open.onDay, minutes, section: days, mostAttended: 0 }), {
        label: t('updateClassMeeting'),
        onClick: () => onChange(meeting),
      }),
      act(mayDeleteMeeting(open), {
        label: t('deleteClassMeeting'),
        danger: true,
        onClick: () => remove({ id, onDay, version }, onRemoved),
      }),
    ]
  }
}
