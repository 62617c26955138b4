import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { localDate } from '../local-date.ts'

/** What is written when somebody else decides for a supervisor during an absence: who, and from which to which local day. */
export const DelegationDetails = z
  .object({
    fromId: z.string({ error: 'Choose who is absent.' }),
    toId: z.string({ error: 'Choose who stands in.' }),
    startsOn: localDate,
    endsOn: localDate,
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (endsOn < startsOn) {
      context.addIssue({
        code: 'custom',
        path: ['endsOn'],
        message: 'Choose a last day that is not before the first.',
      })
    }
  })
export type DelegationDetails = z.infer<typeof DelegationDetails>

type Person = { id: string; name: string; employerId: string | null }

/** Whether the one may stand in for the other: two people of one employer, named by themselves, a colleague or staff. */
export function delegateApprovals(delegation: {
  from: Person
  to: Person
  endsOn: Temporal.PlainDate
  today: Temporal.PlainDate
}): Decision {
  const { from, to, endsOn, today } = delegation
  return firstRefusal(
    from.id === to.id ? refuse('Nobody stands in for themselves. Choose a colleague.', 'toId') : allow,
    from.employerId !== null && from.employerId === to.employerId
      ? allow
      : refuse(`${to.name} does not work for the same employer as ${from.name}. Choose a colleague.`, 'toId'),
    Temporal.PlainDate.compare(endsOn, today) < 0
      ? refuse('These days are past. Choose a last day from today on.', 'endsOn')
      : allow,
  )
}
