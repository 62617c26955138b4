import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { MeetingStandingTag } from '../classes/meeting-standing.tsx'
import { instructionMessages } from '../messages.ts'
import type { RollMeeting } from './roll-meeting.ts'

/** The facts of a class: course and section, day, length, topic, how many are expected, and who confirmed it. */
export function MeetingFacts({ meeting }: { meeting: RollMeeting }) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { courseSection: section, confirmedAt, confirmedBy } = meeting
  const { number, name } = section.course
  return (
    <Facts
      items={[
        { label: t('standing'), value: <MeetingStandingTag standing={meeting.standing} /> },
        { label: t('course'), value: t('courseOf', { number, name }) },
        {
          label: t('section'),
          value: (
            <UiLink className="jl-link" to={`/sections/${encodeURIComponent(section.id)}`}>
              {section.name}
            </UiLink>
          ),
        },
        { label: t('day'), value: format.day(meeting.onDay, 'long'), copy: meeting.onDay },
        { label: t('length'), value: hoursInFigures(meeting.minutes) },
        ...(meeting.topic ? [{ label: t('topic'), value: meeting.topic }] : []),
        { label: t('expected'), value: t('learnersCount', { count: meeting.roll.length }) },
        ...(confirmedAt ? [{ label: t('confirmedAt'), value: format.instant(confirmedAt) }] : []),
        ...(confirmedBy ? [{ label: t('confirmedBy'), value: confirmedBy.label }] : []),
      ]}
    />
  )
}
