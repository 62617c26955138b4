import type { MeetingStanding } from '@journeyline/domain/instruction/class-meeting'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'

const TONE = { PLANNED: 'plain', WAITING: 'warn', CONFIRMED: 'good' } as const

/** Where a class stands, as a word with its colour. */
export function MeetingStandingTag({ standing }: { standing: MeetingStanding }) {
  const t = useMessages(instructionMessages)
  return <Tag tone={TONE[standing]}>{t(standing)}</Tag>
}
