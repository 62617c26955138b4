import { type ReviewSeenByLink, seenByLink } from './seen-by-link.ts'
import { asHolder, type Holder, linkThatShows, type SigningDesk } from './signing-desk.ts'

/** The review behind a link while the link works, or who signed by it may read it; else null, whatever the cause. */
export function reviewByToken(desk: SigningDesk, holder: Holder): Promise<ReviewSeenByLink | null> {
  return asHolder(desk, holder, async (tx) => {
    const shown = await linkThatShows(desk, holder, tx)
    return shown && seenByLink(shown)
  })
}
