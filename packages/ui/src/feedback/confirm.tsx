import { Text } from '@mantine/core'
import { useModals } from '@mantine/modals'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'

type Question = {
  title: string
  /** What will be so afterwards, plainly. */
  consequence: string
  /** The button's verb. */
  act: string
  danger?: boolean
  onConfirm: () => void
  onCancel?: () => void
  cancel?: string
}

/** Asks before something that can't be undone: a plain dialog naming the consequence. */
export function useConfirm(): (question: Question) => void {
  const t = useMessages(uiMessages)
  const modals = useModals()
  return ({ title, consequence, act, danger, onConfirm, onCancel, cancel }) => {
    let confirmed = false
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{consequence}</Text>,
      labels: { confirm: act, cancel: cancel ?? t('cancel') },
      confirmProps: danger ? { color: 'red' } : {},
      closeButtonProps: { 'aria-label': t('cancel') },
      onConfirm: () => {
        confirmed = true
        onConfirm()
      },
      // Escape and the cross say no as the button does.
      onClose: () => confirmed || onCancel?.(),
    })
  }
}
