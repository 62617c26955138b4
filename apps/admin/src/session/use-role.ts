import { useSuspenseQuery } from '@apollo/client/react'
import type { Role } from '@journeyline/domain/people/roles'
import { Session } from './session.ts'

/** The role of the person signed in, for pages behind the session gate. */
export function useRole(): Role {
  const { data } = useSuspenseQuery(Session)
  return data.viewer?.role ?? 'STAFF'
}
