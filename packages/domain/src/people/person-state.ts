/** How a person stands: may sign in, may not for a time, or is gone. */
export const PERSON_STATES = ['ACTIVE', 'DISABLED', 'REMOVED'] as const

export type PersonState = (typeof PERSON_STATES)[number]

/** How the person stands, by what is written down of them. */
export function personState(person: { disabledAt: unknown; removedAt: unknown }): PersonState {
  if (person.removedAt) return 'REMOVED'
  return person.disabledAt ? 'DISABLED' : 'ACTIVE'
}
