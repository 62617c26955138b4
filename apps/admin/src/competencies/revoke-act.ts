import { isOwn } from '@journeyline/app-kit/competencies/own-sign-off'
import { say } from '@journeyline/app-kit/say'
import { mayRevoke } from '@journeyline/domain/competencies/revoke-sign-off'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import type { Enrollment, Standing } from './standing.ts'

/** Revoking the sign-off that counts, with the reason why not where it may not be; `nothing` where there is none. */
export function revokeAct(
  { learner, stage, stageSince }: Enrollment,
  standing: Standing,
  { nothing, ...act }: Act & { nothing: string },
): Act {
  if (!isOwn(standing)) return { ...act, refusal: nothing }
  const decision = mayRevoke({
    ...{ learnerName: learner.name, competency: standing.competency.code, isRevoked: false, stage },
    stageSince: parseLocalDate(stageSince)!, // a day as the API writes it
    ...{ revoker: 'STAFF', isOwn: false },
  })
  return decision.allowed ? act : { ...act, refusal: say(decision) }
}
