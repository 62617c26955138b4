import { hoursInFigures } from '@journeyline/app-kit/figures'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import type { RollMeeting } from './roll-meeting.ts'

type Props = {
  meeting: RollMeeting
  /** Leads into the roll. */
  begin?: Act
  /** Another class of the section that waits. */
  waiting?: { id: string; onDay: string } | undefined
}

/** What a class asks for: its day, its attendance, or nothing more. */
export function MeetingNext({ meeting, begin, waiting }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { counts, onDay, standing } = meeting
  if (standing === 'CONFIRMED') {
    const standingMinutes = meeting.roll.reduce((sum, line) => sum + line.standingMinutes, 0)
    return (
      <NextStep
        tone="done"
        title={t('nextConfirmedTitle')}
        text={t('nextConfirmedText', { count: counts.present, hours: hoursInFigures(standingMinutes) })}
        {...(waiting
          ? {
              other: [
                {
                  label: t('nextWaitingAct', { day: format.day(waiting.onDay) }),
                  to: `/meetings/${encodeURIComponent(waiting.id)}`,
                },
              ],
            }
          : {})}
      />
    )
  }
  if (standing === 'PLANNED') {
    return (
      <NextStep
        tone="wait"
        title={t('nextFutureTitle', { day: format.day(onDay, 'weekday') })}
        until={onDay}
        text={t('nextFutureText')}
      />
    )
  }
  return (
    <NextStep
      tone="act"
      title={t('nextTakeTitle')}
      text={counts.recorded > 0 ? t('nextDraftText', counts) : t('nextTakeText')}
      {...(begin ? { act: begin } : {})}
    />
  )
}
