import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Progress } from '@mantine/core'
import { cohortMessages } from './messages.ts'

/** Seats taken of all seats: in words, and as a small bar beside them. */
export function Seats({ taken, capacity }: { taken: number; capacity: number }) {
  const t = useMessages(cohortMessages)
  const share = capacity === 0 ? 100 : Math.min(100, (taken / capacity) * 100)
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
      <span className="jl-num">{t('seatsTaken', { taken, capacity })}</span>
      <Progress value={share} w={56} size="sm" color={share >= 100 ? 'gray' : undefined} aria-hidden />
    </span>
  )
}
