import { say } from '@journeyline/app-kit/say'
import { mayRevoke } from '@journeyline/domain/competencies/revoke-sign-off'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Apprentice } from './target.ts'

/** Why the employer may not revoke the sign-off that counts, by the rule the server enforces; null when it may. */
export function revokeRefusal(
  { name, stage, stageSince }: Apprentice,
  {
    competency,
    signOff,
  }: {
    competency: { code: string }
    signOff: { recordedBy: { __typename: string; person?: object | null } } | null
  },
): string | null {
  const decision = mayRevoke({
    ...{ learnerName: name, competency: competency.code, isRevoked: false, stage },
    stageSince: parseLocalDate(stageSince)!, // a day as the API writes it
    revoker: 'EMPLOYER',
    // the API shows an employer its own people and nobody else
    isOwn: (signOff?.recordedBy.person ?? null) !== null,
  })
  return decision.allowed ? null : say(decision)
}
