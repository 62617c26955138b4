import type { HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from './messages.ts'

const TONES = { SUBMITTED: 'info', APPROVED: 'good', REJECTED: 'warn' } as const

/** Where an entry stands, in a word. */
export function HoursStatusTag({ status }: { status: HoursStatus }) {
  const t = useMessages(hoursMessages)
  return <Tag tone={TONES[status]}>{t(`status${status}`)}</Tag>
}
