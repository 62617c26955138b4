import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { commonProblem } from '../words/common-words.ts'
import type { Approver } from './decide-hours.ts'
import { problem, refuse } from './words.ts'

/** The most days that a stand-in is named for at once: an absence, and not another supervisor for good. */
export const STAND_IN_DAYS = 90

/** What is written when somebody else decides for a supervisor during an absence: who, and from which to which local day. */
export const DelegationDetails = z
  .object({
    fromId: z.string({ error: problem('STAND_IN_ABSENT_PERSON_MISSING') }),
    toId: z.string({ error: problem('STAND_IN_MISSING') }),
    startsOn: localDate,
    endsOn: localDate,
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (endsOn < startsOn) {
      context.addIssue({
        code: 'custom',
        path: ['endsOn'],
        message: commonProblem('LAST_DAY_BEFORE_FIRST'),
      })
    }
  })
export type DelegationDetails = z.infer<typeof DelegationDetails>

type Person = { id: string; name: string; employerId: string | null }

/** Who names a stand-in or ends one's time. */
export type Delegator = Pick<Approver, 'id' | 'kind'>

/** Whether the one may stand in for the other: a colleague, for an absence, named by who is away or by staff; nobody names themselves. */
export function mayCreateDelegation(delegation: {
  by: Delegator
  from: Person
  to: Person
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  today: Temporal.PlainDate
}): Decision {
  const { by, from, to, startsOn, endsOn, today } = delegation
  const latest = startsOn.add({ days: STAND_IN_DAYS - 1 })
  return firstRefusal(
    from.id === to.id ? refuse('STAND_IN_IS_ONESELF', {}, 'toId') : allow,
    from.employerId !== null && from.employerId === to.employerId
      ? allow
      : refuse('STAND_IN_OF_OTHER_EMPLOYER', { toName: to.name, fromName: from.name }, 'toId'),
    by.kind === 'STAFF' || by.id === from.id
      ? allow
      : refuse('STAND_IN_NAMED_BY_OTHER', { fromName: from.name }, 'fromId'),
    Temporal.PlainDate.compare(endsOn, today) < 0 ? refuse('STAND_IN_DAYS_PAST', {}, 'endsOn') : allow,
    Temporal.PlainDate.compare(endsOn, latest) > 0
      ? refuse('STAND_IN_TOO_LONG', { standInDays: STAND_IN_DAYS, latest }, 'endsOn')
      : allow,
  )
}

/** Whether this person may end a stand-in's time early: who was away, who stands in, or staff. */
export function mayEndDelegation(ending: { by: Delegator; from: Person; to: Person }): Decision {
  const { by, from, to } = ending
  if (by.kind === 'STAFF' || by.id === from.id || by.id === to.id) return allow
  return refuse('STAND_IN_ENDED_BY_OTHER', { fromName: from.name, toName: to.name })
}
