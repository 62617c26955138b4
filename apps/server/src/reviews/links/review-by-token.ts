import { type ReviewSeenByLink, seenByLink } from './seen-by-link.ts'
import { asHolder, type Holder, type SigningDesk, workingLink } from './signing-desk.ts'

/** The review behind a link while the link works; null when it is unknown, used, replaced or expired, all alike. */
export function reviewByToken(desk: SigningDesk, holder: Holder): Promise<ReviewSeenByLink | null> {
  return asHolder(desk, holder, async (tx) => {
    const shown = await workingLink(desk, holder, tx)
    return shown && seenByLink(shown)
  })
}
