import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button, CopyButton, Group, Stack, TextInput, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { linkMessages } from './link-messages.ts'

type Props = {
  label: string
  /** What it is for, until when it works, and that it is not shown again. */
  help: string
  link: string
  onDone: () => void
  /** One more act, such as making another. */
  other?: { label: string; onClick: () => void }
}

/** A link that opens something to whoever has it, to be copied now: it is not shown again. */
export function LinkOnce({ label, help, link, onDone, other }: Props) {
  const t = useMessages(linkMessages)
  return (
    <Stack gap="md">
      <TextInput
        label={label}
        description={help}
        value={link}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="xs">
        <CopyButton value={link} timeout={4000}>
          {({ copied, copy }) => (
            <>
              <Button onClick={copy} leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}>
                {t(copied ? 'copied' : 'copyLink')}
              </Button>
              <VisuallyHidden role="status">{copied && t('copied')}</VisuallyHidden>
            </>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t('done')}
        </Button>
        {other && (
          <Button variant="subtle" onClick={other.onClick}>
            {other.label}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
