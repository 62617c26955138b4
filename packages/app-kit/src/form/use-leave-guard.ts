import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useBlocker } from '@tanstack/react-router'

/** Asks before one leaves a page on which something typed would be lost; changes of the address on the page itself pass. */
export function useLeaveGuard(dirty: boolean) {
  const ask = useUnsavedGuard(dirty)
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const staysOpen = current.pathname === next.pathname && hasWrite(current) === hasWrite(next)
      return dirty && !staysOpen && !(await ask())
    },
    enableBeforeUnload: false,
    disabled: !dirty,
  })
}

/** What is being written is named in the address; taking it out closes it. */
const hasWrite = ({ search }: { search: unknown }) => (search as { write?: string }).write ?? null
