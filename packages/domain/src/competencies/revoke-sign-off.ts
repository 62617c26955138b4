import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import type { Stage } from '../enrollments/stages.ts'
import { dayInWords } from '../local-date.ts'

const REASON_HINT = 'Say why the sign-off is revoked, in 3 characters or more.'

/** What is written down when a sign-off is revoked: why, for whoever reads the record later. */
export const RevocationDetails = z.object({
  reason: z
    .string({ error: REASON_HINT })
    .trim()
    .min(3, REASON_HINT)
    .max(500, 'Shorten the reason to 500 characters or fewer.'),
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

/** Whether the sign-off may be revoked: once, never under a completion, by staff or by the employer that recorded it. */
export function mayRevoke(signOff: RevokedSignOff): Decision {
  return firstRefusal(isInForce(signOff), isTheirs(signOff), isOpen(signOff))
}

function isInForce({ learnerName, competency, isRevoked }: RevokedSignOff): Decision {
  if (!isRevoked) return allow
  return refuse(
    `This sign-off of ${learnerName}’s ${competency} is revoked already. Reload to see the record as it is.`,
  )
}

function isTheirs({ revoker, isOwn }: RevokedSignOff): Decision {
  if (revoker === 'STAFF' || isOwn) return allow
  return refuse(
    'Your people did not record this sign-off, so the sponsor’s staff revoke it. Ask them, or record a judgement of your own.',
  )
}

function isOpen({ learnerName, competency, stage, stageSince }: RevokedSignOff): Decision {
  if (stage !== 'COMPLETED') return allow
  return refuse(
    `${learnerName} completed the program on ${dayInWords(stageSince)}, and ${competency} is part of what that rests on. Have the completion taken back first, then revoke the sign-off.`,
  )
}
