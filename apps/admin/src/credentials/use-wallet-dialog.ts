import { useSearchWords, word } from '@journeyline/app-kit/search/search'

/** What can be opened on the page of the wallet. */
export type WalletDialog = 'credential' | 'edit' | 'exam' | 'ceus' | 'renewal' | 'letter'

/** The form that the address opens (`?write=exam&of=CPC`), so that a step, a link and "back" can; `of` is an award's code. */
export function useWalletDialog() {
  const [search, change] = useSearchWords()
  return {
    opened: (dialog: WalletDialog) => word(search, 'write') === dialog,
    of: word(search, 'of'),
    open: (dialog: WalletDialog, of?: string) => change({ write: dialog, of }),
    close: () => change({ write: undefined, of: undefined }, { replace: true }),
  }
}
