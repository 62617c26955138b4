import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, refuse } from '../decision.ts'
import { dayInWords, localDate } from '../local-date.ts'

/** How a learner may agree to be shown to employers. */
export const CONSENT_METHODS = ['IN_PERSON', 'EMAIL', 'SIGNED_FORM', 'PHONE'] as const

export type ConsentMethod = (typeof CONSENT_METHODS)[number]

/** What is recorded of a learner's consent. */
export const consent = z.object({
  givenOn: localDate,
  method: z.enum(CONSENT_METHODS, { error: 'Choose how the consent was given.' }),
})

export type Consent = z.infer<typeof consent>

/** Whether a consent may be recorded for that day: nobody has agreed in the future. */
export function consentDay(givenOn: Temporal.PlainDate, today: Temporal.PlainDate): Decision {
  if (Temporal.PlainDate.compare(givenOn, today) <= 0) return allow
  return refuse(
    `A consent can't be given in the future: ${dayInWords(givenOn)} is yet to come. Choose today or an earlier day.`,
    'givenOn',
  )
}

/** The way of consent in words: "Signed form". */
export function consentMethodName(method: ConsentMethod): string {
  return { IN_PERSON: 'In person', EMAIL: 'E-mail', SIGNED_FORM: 'Signed form', PHONE: 'Phone' }[method]
}
