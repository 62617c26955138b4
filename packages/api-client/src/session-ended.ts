import { useSyncExternalStore } from 'react'

/** Who waits until somebody has signed in again. */
let waiting: (() => void)[] = []
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Waits until the same person has signed in again; the app shows where to. */
export function signedInAgain(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve]
    tell()
  })
}

/** Lets everything go on that waited for the sign-in. */
export function goOn(): void {
  const all = waiting
  waiting = []
  tell()
  for (const resume of all) resume()
}

/** Begins the page anew for somebody else: nothing of the person before stays, and what was typed is not theirs. */
export function beginAnew(): void {
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  location.reload()
}

/** Whether the session has ended while somebody was at work. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting.length > 0,
  )
}
