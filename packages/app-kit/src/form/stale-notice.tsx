import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { dialogMessages } from './dialog-messages.ts'
import type { Difference } from './differences.ts'

type Props = {
  /** The fields whose saved value is no longer what the form began with. */
  differences: readonly Difference[]
  onTakeTheirs: () => void
}

/** In a form: somebody saved first. What is different now, and the choice; nothing typed is lost until then. */
export function StaleNotice({ differences, onTakeTheirs }: Props) {
  const t = useMessages(dialogMessages)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="amber" title={t('staleTitle')}>
      {t(differences.length > 0 ? 'staleText' : 'staleSame')}
      {differences.length > 0 && (
        <ul>
          {differences.map(({ label, value }) => (
            <li key={label}>{value === '' ? t('nowEmpty', { label }) : t('nowIs', { label, value })}</li>
          ))}
        </ul>
      )}
      <Group gap="xs" mt="sm">
        <Button size="xs" type="submit">
          {t('keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Group>
    </Alert>
  )
}
