import { useNavigate, useSearch } from '@tanstack/react-router'

/** The dialogs that an apprentice's address opens: writing hours, or sending an entry again, by its id. */
export type FrameSearch = { write?: true; again?: string }

/** The dialog an address asks for; what is unknown is dropped. */
export function frameSearch({ write, again }: Record<string, unknown>): FrameSearch {
  return {
    ...(write === true || write === 'true' ? { write: true } : {}),
    ...(again ? { again: String(again) } : {}),
  }
}

/** The dialogs of an apprentice's pages, opened by the address, so that a link from anywhere can; closing takes them out. */
export function useFrameDialog() {
  const { write, again } = useSearch({ from: '/signed-in/apprentices/$placementId' })
  const navigate = useNavigate()
  const change = (dialog: { write?: true | undefined; again?: string | undefined }, replace: boolean) =>
    void navigate({
      to: '.',
      search: (now: Record<string, unknown>) => ({ ...now, write: undefined, again: undefined, ...dialog }),
      replace,
      resetScroll: false,
    })
  return {
    writes: write === true,
    again: again ?? null,
    openWrite: () => change({ write: true }, false),
    openAgain: (hoursEntryId: string) => change({ again: hoursEntryId }, false),
    close: () => change({}, true),
  }
}
