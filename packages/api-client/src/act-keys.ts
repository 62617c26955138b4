import { useEffect } from 'react'

/** Dialogs that are open, the one on top last: whatever is sent from a dialog is one act until an answer came. */
const dialogs: { keys: Map<string, string> }[] = []
/** Acts outside of dialogs, by what they are about. */
const outside = new Map<string, string>()

/** While `opened`, one kind of act sent again is the same act, also when what was typed was changed since. */
export function useActOfDialog(opened: boolean): void {
  useEffect(() => {
    if (!opened) return
    const dialog = { keys: new Map<string, string>() }
    dialogs.push(dialog)
    return () => {
      dialogs.splice(dialogs.indexOf(dialog), 1)
    }
  }, [opened])
}

/** The key of an act, the same until a definite answer came to it; `settle` says that it came. */
export function keyOfAct(name: string, facts: unknown): { key: string; settle: () => void } {
  const dialog = dialogs.at(-1)
  const keys = dialog?.keys ?? outside
  const slot = dialog ? name : `${name} ${JSON.stringify(facts)}`
  const key = keys.get(slot) ?? newKey()
  keys.set(slot, key)
  return { key, settle: () => void (keys.get(slot) === key && keys.delete(slot)) }
}

/** A key that nobody else comes to; `crypto.randomUUID` is not there on a plain http address. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
