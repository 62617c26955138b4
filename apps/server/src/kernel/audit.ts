import type { Prisma } from '@journeyline/db/connect'
import type { Tx } from './viewer.ts'

/** Something that was done: what, to which record, and what should be known of it later. */
export interface Act {
  /** For example hours.reversed. */
  act: string
  subjectType: string
  subjectId: string
  detail?: Prisma.InputJsonObject
}

/** Writes acts to the audit trail, in the transaction that does them; by nobody in particular where no person known here acts. Nothing is read back: who acts may not read the trail. */
export async function audit(tx: Tx, viewer: { personId: string | null }, ...acts: Act[]): Promise<void> {
  await tx.auditEntry.createMany({ data: acts.map((act) => ({ actorId: viewer.personId, ...act })) })
}
