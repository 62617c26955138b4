import { workingSigningLink } from '@journeyline/domain/reviews/signing-link'
import type { Temporal } from 'temporal-polyfill'
import { enforce, found } from '../../kernel/errors.ts'
import type { Once } from '../../kernel/once.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { reviewWord } from '../words.ts'
import { type ReviewSeenByLink, seenByLink } from './seen-by-link.ts'
import {
  asHolder,
  type Holder,
  type LinkShown,
  linkShown,
  linkThatShows,
  type SigningDesk,
} from './signing-desk.ts'
import { instant } from './signing-link.ts'

type Work = (tx: Tx, shown: LinkShown, now: Temporal.Instant) => Promise<void>

/** An act on the one review of a link, of which two at once are done one after the other. Returns the review as it is then. */
export function atTheDesk(
  desk: SigningDesk,
  holder: Holder,
  once: Once,
  work: Work,
): Promise<ReviewSeenByLink> {
  const act = async (tx: Tx) => {
    // a link sees one review: whoever else signs it waits
    await tx.$queryRaw`select from review for no key update`
    const now = instant(desk.clock.now())
    const shown = await linkThatShows(desk, holder, tx)
    if (!shown) enforce(workingSigningLink(null, now))
    await work(tx, found(shown, reviewWord('REVIEW_LINK_UNKNOWN')), now)
    return seenByLink(found(await linkShown(tx), reviewWord('REVIEW_LINK_UNKNOWN')))
  }
  return asHolder(desk, holder, act, once)
}
