import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { enrollmentMessages } from './messages.ts'
import type { MoveRefusal } from './move.ts'

type Props = { refusals: readonly MoveRefusal[]; count: number; onLeaveOut: () => void }

/** Who can't be moved and why; all or nothing, so the way on is to leave them out or mend what is named. */
export function MoveRefusals({ refusals, count, onLeaveOut }: Props) {
  const t = useMessages(enrollmentMessages)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      title={t('refusedTitle', { refused: refusals.length, count })}
    >
      <ul style={{ maxHeight: 220, overflowY: 'auto', margin: 0, paddingInlineStart: 20 }}>
        {refusals.map(({ enrollmentId, learnerName, message }) => (
          <li key={enrollmentId}>
            <strong>{learnerName}</strong>: {message}
          </li>
        ))}
      </ul>
      {refusals.length < count && (
        <Button size="xs" variant="default" mt="sm" onClick={onLeaveOut}>
          {t('leaveOut', { count: refusals.length })}
        </Button>
      )}
    </Alert>
  )
}
