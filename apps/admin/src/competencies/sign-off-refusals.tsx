import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { competencyMessages } from './messages.ts'
import type { TargetRefusal } from './targets.ts'

type Props = { refusals: readonly TargetRefusal[]; count: number; onLeaveOut: () => void }

/** What can't be signed off and why; all or nothing, so the way on is to leave it out or mend what is named. */
export function SignOffRefusals({ refusals, count, onLeaveOut }: Props) {
  const t = useMessages(competencyMessages)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const refused = new Set(refusals.map(({ target }) => target)).size
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" title={t('refusedTitle', { refused, count })}>
      <ul style={{ maxHeight: 220, overflowY: 'auto', margin: 0, paddingInlineStart: 20 }}>
        {refusals.map(({ target, message }) => (
          <li key={`${target.enrollmentId} ${target.competencyId}`}>{message}</li>
        ))}
      </ul>
      {refused < count && (
        <Button size="xs" variant="default" mt="sm" onClick={onLeaveOut}>
          {t('leaveOut', { count: refused })}
        </Button>
      )}
    </Alert>
  )
}
