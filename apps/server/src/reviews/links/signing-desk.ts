import type { Connection } from '@journeyline/db/connect'
import type { Prisma } from '@journeyline/db/generated/prisma/client'
import { workingSigningLink } from '@journeyline/domain/reviews/signing-link'
import type { LinkMisses } from '../../auth/link-misses.ts'
import { hashOf } from '../../auth/link-token.ts'
import type { Clock } from '../../kernel/clock.ts'
import { type Once, unkeyed } from '../../kernel/once.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { instant, signingLink } from './signing-link.ts'

/** What signing by a link works with: a connection as the `link` role, which sees the one review its link is for. */
export interface SigningDesk {
  link: Connection
  misses: LinkMisses
  clock: Clock
}

/** Who holds a link: its token, and the address the request comes from. */
export interface Holder {
  token: string
  address: string
}

/** Does the work as the holder of a link. The token goes no further than here: the database is shown its hash. */
export function asHolder<Result>(
  { link, misses }: SigningDesk,
  { token, address }: Holder,
  work: (tx: Tx) => Promise<Result>,
  once: Once = unkeyed,
): Promise<Result> {
  misses.refuseFarTooMany(address)
  const begin = (within: (tx: Tx) => Promise<Result>) =>
    link.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('journeyline.link_hash', ${hashOf(token)}, true)`
      return within(tx)
    })
  return once(begin, work)
}

/** The holder's link with its review, if it shows it now: to sign or, once signed, to read; null when it is unknown, replaced or over. */
export async function linkThatShows(
  { misses, clock }: SigningDesk,
  { address }: Holder,
  tx: Tx,
): Promise<LinkShown | null> {
  const shown = await linkShown(tx)
  const shows = shown && workingSigningLink(signingLink(shown), instant(clock.now())).allowed
  if (!shows) misses.count(address)
  return shows ? shown : null
}

/** The one link that the shown hash finds, whether it works or not. */
export const linkShown = (tx: Tx): Promise<LinkShown | null> => tx.reviewLink.findFirst(SHOWN)

const SHOWN = {
  include: { signature: true, review: { include: { signatures: true } } },
} as const satisfies Prisma.ReviewLinkFindFirstArgs

export type LinkShown = Prisma.ReviewLinkGetPayload<typeof SHOWN>
