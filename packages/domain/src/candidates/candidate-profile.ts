import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isCandidateStage, type Stage } from '../enrollments/stages.ts'
import { localDate } from '../local-date.ts'
import { orNull, requiredText } from '../optional-text.ts'
import { SOFT_SKILLS } from './soft-skills.ts'
import { problem, refuse } from './words.ts'

/** What staff prepare for employers to read about a candidate. */
export const CandidateProfileDetails = z.object({
  summary: requiredText(2000, 'SUMMARY'),
  softSkills: z
    .array(z.enum(SOFT_SKILLS, { error: problem('SOFT_SKILLS_NOT_LISTED') }))
    .transform((skills) => [...new Set(skills)]),
  availableOn: orNull(localDate),
})

export type CandidateProfileDetails = z.infer<typeof CandidateProfileDetails>

/**
 * Whether employers may see the profile: the stage makes a candidate (A54), the learner has agreed and not taken it
 * back, staff finished screening (A56), and there is something to read. `consent` days are not compared: a consent
 * that was withdrawn counts as none until a new one is given.
 */
export function mayPublishProfile(profile: {
  learnerName: string
  stage: Stage
  consent: { givenOn: unknown; withdrawnOn?: unknown } | null
  screened: boolean
  summary: string
}): Decision {
  const { learnerName, stage, consent, screened, summary } = profile
  return firstRefusal(
    isCandidateStage(stage) ? allow : refuse('CANDIDATE_STAGE_PAST', { learnerName, stage }, 'stage'),
    consent ? allow : refuse('CANDIDATE_CONSENT_MISSING', { learnerName }, 'consent'),
    consent?.withdrawnOn ? refuse('CANDIDATE_CONSENT_TAKEN_BACK', { learnerName }, 'consent') : allow,
    screened ? allow : refuse('CANDIDATE_NOT_SCREENED', { learnerName }, 'screened'),
    summary.trim() ? allow : refuse('CANDIDATE_SUMMARY_MISSING', {}, 'summary'),
  )
}

/** What a line of the consent ledger says: the latest one counts. */
export const CONSENT_KINDS = ['GIVEN', 'WITHDRAWN'] as const

export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** How a learner may agree to be shown to employers. */
export const CONSENT_METHODS = ['IN_PERSON', 'EMAIL', 'SIGNED_FORM', 'PHONE'] as const

export type ConsentMethod = (typeof CONSENT_METHODS)[number]

/** What is recorded of a learner's consent. */
export const consent = z.object({
  givenOn: localDate,
  method: z.enum(CONSENT_METHODS, { error: problem('CONSENT_METHOD_MISSING') }),
})

export type Consent = z.infer<typeof consent>

/** Whether a consent may be recorded for that day: nobody has agreed in the future. */
export function consentDay(givenOn: Temporal.PlainDate, today: Temporal.PlainDate): Decision {
  return dayHasCome(givenOn, today, refuse('CONSENT_GIVEN_AHEAD', { givenOn }, 'givenOn'))
}
