import { useWindowEvent } from '@mantine/hooks'
import type { KeyboardEvent, RefObject } from 'react'
import type { Act } from '../acts/act.tsx'
import { notify } from '../feedback/notices.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { focusRow, inboxRows } from './inbox-rows.ts'

/** Up and down go from row to row; an act's letter does it to the selected rows, wherever on the page one is. */
export function useInboxKeys(region: RefObject<HTMLElement | null>, acts: readonly Act[], count: number) {
  const t = useMessages(uiMessages)
  useWindowEvent('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusy(event.target)) return
    const act = acts.find(({ keys }) => keys === event.key.toLowerCase())
    if (!act) return
    event.preventDefault()
    if (count === 0) return notify.info(t('selectFirst'))
    if (act.refusal) return notify.failed(act.refusal)
    if (!act.loading) act.onClick?.()
  })
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const at = inboxRows(region.current).indexOf(event.target as HTMLElement)
    focusRow(region.current, at + (event.key === 'ArrowDown' ? 1 : -1))
  }
}

/** Somebody types, or a dialog or menu is open: a letter then is a letter. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], [role=menu]')) return true
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  )
}
