import type { HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Tag } from '@journeyline/ui/tag.tsx'
import { hoursMessages } from './messages.ts'

const TONES = { SUBMITTED: 'info', APPROVED: 'good', REJECTED: 'warn' } as const

/** Where an entry stands, in a word. */
export function HoursStatusTag({ status }: { status: HoursStatus }) {
  const t = useMessages(hoursMessages)
  return <Tag tone={TONES[status]}>{t(`status${status}`)}</Tag>
}
