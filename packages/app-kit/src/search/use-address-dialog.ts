import { useSearchWords, word } from './search.ts'

/** A dialog that the address opens (`?new=1`), so that a link from anywhere can; closing takes the word out again. */
export function useAddressDialog(name: string): { opened: boolean; open: () => void; close: () => void } {
  const [search, change] = useSearchWords()
  return {
    opened: word(search, name) !== undefined,
    open: () => change({ [name]: '1' }),
    close: () => change({ [name]: undefined }, { replace: true }),
  }
}
