import { useWindowEvent } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Place } from './nav.ts'

/** `g` and then a place's key, within a second, goes there; never while something is being typed or a dialog is open. */
export function useGoKeys(places: readonly Place[]) {
  const navigate = useNavigate()
  const pressedAt = useRef(0)
  useWindowEvent('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
    if (event.key === 'g') {
      pressedAt.current = event.timeStamp
      return
    }
    const place = places.find(({ key }) => key === event.key)
    if (place && event.timeStamp - pressedAt.current < 1000) {
      event.preventDefault()
      void navigate({ to: place.to })
    }
    pressedAt.current = 0
  })
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !== null
}
