import { useActOfDialog } from '@journeyline/api-client/act-keys'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { dialogMessages } from './dialog-messages.ts'
import { Typed } from './typed.ts'

type Props = {
  title: string
  opened: boolean
  onClose: () => void
  /** Wide, or so many pixels wide. */
  wide?: boolean | number
  /** The form; it says through `useTyped` when something typed is not saved, and then leaving asks. */
  children: ReactNode
}

/** A form in a dialog: fills a phone's screen, and asks before what was typed is lost, also by the browser's "back". */
export function FormDialog({ title, opened, onClose, wide, children }: Props) {
  const t = useMessages(dialogMessages)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [typed, setTyped] = useState(false)
  // Read by the router in the same moment in which a form that was saved goes elsewhere.
  const unsaved = useRef(false)
  const tell = useRef((next: boolean) => {
    unsaved.current = next
    setTyped(next)
  }).current
  const ask = useUnsavedGuard(opened && typed)
  useActOfDialog(opened)
  useBlocker({
    shouldBlockFn: async () => unsaved.current && !(await ask()),
    enableBeforeUnload: false,
    disabled: !opened,
  })
  const close = async () => {
    if (typed && !(await ask())) return
    tell(false)
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
      {opened && (
        <Typed value={tell}>
          <FirstField>{children}</FirstField>
        </Typed>
      )}
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
