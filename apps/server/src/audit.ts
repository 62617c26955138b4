import type { Prisma } from '@journeyline/db/connect'
import type { SignedIn, Tx } from './viewer.ts'

/** Something that was done: what, to which record, and what should be known of it later. */
export interface Act {
  /** For example hours.reversed. */
  act: string
  subjectType: string
  subjectId: string
  detail?: Prisma.InputJsonObject
}

/** Writes acts to the audit trail, in the transaction that does them. Nothing is read back: who acts may not read the trail. Whoever signs by a link is no person known here. */
export async function audit(
  tx: Tx,
  viewer: Pick<SignedIn, 'personId'> | { personId: null },
  ...acts: Act[]
): Promise<void> {
  await tx.auditEntry.createMany({ data: acts.map((act) => ({ actorId: viewer.personId, ...act })) })
}
