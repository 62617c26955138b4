import { useEffect } from 'react'
import { useConfirm } from '../feedback/confirm.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'

/** Opens "Leave without saving?" and answers whether to leave. */
export type AskToLeave = () => Promise<boolean>

/**
 * Asks before what was typed is lost: closing the tab asks by itself; the returned question is for the app's
 * router (`useBlocker({ shouldBlockFn: async () => dirty && !(await ask()) })`).
 */
export function useUnsavedGuard(dirty: boolean): AskToLeave {
  const t = useMessages(uiMessages)
  const confirm = useConfirm()
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])
  return () =>
    new Promise((resolve) => {
      confirm({
        title: t('leaveTitle'),
        consequence: t('leaveText'),
        act: t('leave'),
        cancel: t('stay'),
        danger: true,
        onConfirm: () => resolve(true),
        onCancel: () => resolve(false),
      })
    })
}
