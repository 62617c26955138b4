import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { Issued } from './invite-form.tsx'
import { peopleMessages } from './messages.ts'

type Props = Issued & { onDone: () => void; onAnother: () => void }

/** The invitation's link, to be copied now: it is not shown again. */
export function LinkOnce({ link, expiresAt, onDone, onAnother }: Props) {
  const t = useMessages(peopleMessages)
  const format = useFormats()
  return (
    <Stack gap="md">
      <TextInput
        label={t('link')}
        description={t('linkText', { until: format.day(expiresAt) })}
        value={link}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="xs">
        <CopyButton value={link} timeout={4000}>
          {({ copied, copy }) => (
            <Button onClick={copy} leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}>
              <span role="status">{t(copied ? 'copied' : 'copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t('done')}
        </Button>
        <Button variant="subtle" onClick={onAnother}>
          {t('another')}
        </Button>
      </Group>
    </Stack>
  )
}
