import { Temporal } from 'temporal-polyfill'

/** A supervisor's stand-in for some days. */
export type Delegation = {
  fromId: string
  toId: string
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
}

/**
 * Whether an employer's person has the word on an apprentice's work, on the hours as on the competencies: nobody is named as the
 * supervisor, they are, or they stand in for who is.
 */
export function hasTheWord({
  supervisorId,
  personId,
  delegations,
  today,
}: {
  supervisorId: string | null
  personId: string
  delegations: readonly Delegation[]
  today: Temporal.PlainDate
}): boolean {
  if (supervisorId === null || supervisorId === personId) return true
  return delegations.some(
    ({ fromId, toId, startsOn, endsOn }) =>
      fromId === supervisorId &&
      toId === personId &&
      Temporal.PlainDate.compare(startsOn, today) <= 0 &&
      Temporal.PlainDate.compare(today, endsOn) <= 0,
  )
}
