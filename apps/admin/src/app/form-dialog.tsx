import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { dialogMessages } from './dialog-messages.ts'

type Props = {
  title: string
  opened: boolean
  onClose: () => void
  wide?: boolean
  /** Draws the form; it says through `onDirty` when something typed is not saved, and then leaving asks. */
  children: (onDirty: (dirty: boolean) => void) => ReactNode
}

/** A form in a dialog: fills a phone's screen, and asks before what was typed is lost. */
export function FormDialog({ title, opened, onClose, wide, children }: Props) {
  const t = useMessages(dialogMessages)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [dirty, setDirty] = useState(false)
  const ask = useUnsavedGuard(opened && dirty)
  const close = async () => {
    if (dirty && !(await ask())) return
    setDirty(false)
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={() => void close()}
      title={title}
      size={wide ? 'lg' : 'md'}
      fullScreen={phone ?? false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened && children(setDirty)}
    </Modal>
  )
}
