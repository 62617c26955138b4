import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { builder } from '../graphql/builder.ts'

type Columns = Pick<ReviewSignature, 'disputedAt' | 'disputeReason' | 'disputeAnswer' | 'disputeAnsweredAt'>

interface ReviewDispute {
  disputedAt: Date
  reason: string
  answer: string | null
  answeredAt: Date | null
}

/** What a party said instead of signing, and what was answered. */
export const ReviewDisputeRef = builder.objectRef<ReviewDispute>('ReviewDispute').implement({
  description:
    'That a party says that a review is not what was said. Of several times the latest; the audit trail keeps all.',
  fields: (t) => ({
    disputedAt: t.expose('disputedAt', { type: 'DateTime', description: 'When the party said so.' }),
    reason: t.exposeString('reason', { description: 'What was said otherwise, as the party wrote it.' }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'What staff say to it; null while it waits, and nobody signs.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When staff answered; null while it waits.',
    }),
  }),
})

/** The dispute of a signature's row; null where the party never said so. */
export function disputeOf({ disputedAt, disputeReason, disputeAnswer, disputeAnsweredAt }: Columns) {
  if (disputedAt === null || disputeReason === null) return null
  return { disputedAt, reason: disputeReason, answer: disputeAnswer, answeredAt: disputeAnsweredAt }
}
