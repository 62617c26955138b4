import { useActOfDialog } from '@journeyline/api-client/act-keys'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { dialogMessages } from './dialog-messages.ts'

type Props = {
  title: string
  opened: boolean
  onClose: () => void
  /** Wide, or so many pixels wide. */
  wide?: boolean | number
  /** Draws the form; it says through `onDirty` when something typed is not saved, and then leaving asks. */
  children: (onDirty: (dirty: boolean) => void) => ReactNode
}

/** A form in a dialog: fills a phone's screen, and asks before what was typed is lost, also by the browser's "back". */
export function FormDialog({ title, opened, onClose, wide, children }: Props) {
  const t = useMessages(dialogMessages)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [dirty, setDirty] = useState(false)
  // Read by the router in the same moment in which a form that was saved goes elsewhere.
  const unsaved = useRef(false)
  const onDirty = useRef((next: boolean) => {
    unsaved.current = next
    setDirty(next)
  }).current
  const ask = useUnsavedGuard(opened && dirty)
  useActOfDialog(opened)
  useBlocker({
    shouldBlockFn: async () => unsaved.current && !(await ask()),
    enableBeforeUnload: false,
    disabled: !opened,
  })
  const close = async () => {
    if (dirty && !(await ask())) return
    onDirty(false)
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={() => void close()}
      title={title}
      size={wide === true ? 'lg' : wide || 'md'}
      fullScreen={phone ?? false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened && <FirstField>{children(onDirty)}</FirstField>}
    </Modal>
  )
}

/** One begins to type at once: the first field has the focus, not the cross. One that opens a list when focused waits. */
function FirstField({ children }: { children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const first = fields.current?.querySelector('input:not([type=hidden]), textarea, select')
    if (!first?.hasAttribute('aria-haspopup')) first?.setAttribute('data-autofocus', '')
  }, [])
  return <div ref={fields}>{children}</div>
}
