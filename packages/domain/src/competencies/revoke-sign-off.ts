import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import type { Stage } from '../enrollments/stages.ts'
import { tooLong } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

const REASON_HINT = problem('REVOCATION_REASON_MISSING')

/** What is written down when a sign-off is revoked: why, for whoever reads the record later. */
export const RevocationDetails = z.object({
  reason: z.string({ error: REASON_HINT }).trim().min(3, REASON_HINT).max(500, tooLong(500, 'REASON')),
})
export type RevocationDetails = z.infer<typeof RevocationDetails>

export type RevokedSignOff = {
  learnerName: string
  /** The competency by its code. */
  competency: string
  /** Whether it was revoked already. */
  isRevoked: boolean
  stage: Stage
  /** Local day on which the stage began. */
  stageSince: Temporal.PlainDate
  revoker: 'STAFF' | 'EMPLOYER'
  /** Whether one of the employer's own people recorded it; no matter for staff. */
  isOwn: boolean
}

/**
 * Whether the sign-off may be revoked: once, by staff or by the employer that recorded it. Under a completion only staff do, as the
 * completion is open by it and theirs to decide on.
 */
export function mayRevoke(signOff: RevokedSignOff): Decision {
  return firstRefusal(isInForce(signOff), isTheirs(signOff), isOpen(signOff))
}

function isInForce({ learnerName, competency, isRevoked }: RevokedSignOff): Decision {
  if (!isRevoked) return allow
  return refuse('SIGN_OFF_REVOKED_ALREADY', { learnerName, competency })
}

function isTheirs({ revoker, isOwn }: RevokedSignOff): Decision {
  if (revoker === 'STAFF' || isOwn) return allow
  return refuse('SIGN_OFF_NOT_YOURS_TO_REVOKE')
}

function isOpen({ learnerName, competency, stage, stageSince, revoker }: RevokedSignOff): Decision {
  if (stage !== 'COMPLETED' || revoker === 'STAFF') return allow
  return refuse('SIGN_OFF_HOLDS_COMPLETION', { learnerName, stageSince, competency })
}
