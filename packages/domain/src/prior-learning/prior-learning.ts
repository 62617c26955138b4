import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import type { PriorQualification } from '../programs/particulars.ts'
import { problem, refuse } from './words.ts'

const CREDITS_HINT = problem('PRIOR_LEARNING_CREDITS_UNREADABLE')
const CHOOSE = problem('PRIOR_LEARNING_NOT_LISTED')
/** Characters in which an option can be named at least. */
const NAMED_IN = 3

/** What is written down of a qualification that somebody brings along, and of the credits it is to count for (D9, D17-D25). */
export const PriorLearningDetails = z.object({
  /** The code of one of the version's prior qualifications. */
  qualification: z.string({ error: CHOOSE }).trim().min(1, CHOOSE),
  title: requiredText(200, 'QUALIFICATION_TITLE'),
  achievedOn: localDate,
  /** Credits it is to count for; 0 records the qualification alone. */
  creditsClaimed: z.int({ error: CREDITS_HINT }).min(0, CREDITS_HINT).default(0),
  /** The options of the pathway that still teach something new (D25). */
  newSkills: optionalText(2000, 'NEW_SKILLS'),
})

export type PriorLearningDetails = z.infer<typeof PriorLearningDetails>

type PriorLearning = {
  learnerName: string
  /** The code of the qualification, and the qualifications that the version lists. */
  qualification: string
  qualifications: readonly PriorQualification[]
  achievedOn: Temporal.PlainDate
  creditsClaimed: number
  newSkills: string | null
  /** Credits that the program asks for and that nothing else is accredited for yet. */
  creditsOpen: number
  /** Local day on which the apprenticeship began; null before it does. */
  startedOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
}

/**
 * Whether the prior learning may be recorded with its claim: one of the version's qualifications, achieved before the
 * apprenticeship began; credits only where they can be transferred (D24), no more than are open, and with the options
 * that still teach something new (D25).
 */
export function mayAccreditPriorLearning(claim: PriorLearning): Decision {
  const { achievedOn, today, creditsClaimed } = claim
  return firstRefusal(
    isListed(claim),
    dayHasCome(achievedOn, today, refuse('PRIOR_LEARNING_ACHIEVED_AHEAD', { achievedOn }, 'achievedOn')),
    isPrior(claim),
    ...(creditsClaimed > 0 ? [hasCreditTransfer(claim), isOpen(claim), teachesSomethingNew(claim)] : []),
  )
}

function isListed({ learnerName, qualification, qualifications }: PriorLearning): Decision {
  if (qualifications.some(({ code }) => code === qualification)) return allow
  if (qualifications.length > 0) return refuse('PRIOR_LEARNING_NOT_LISTED', {}, 'qualification')
  return refuse('PRIOR_LEARNING_NONE_LISTED', { learnerName }, 'qualification')
}

function isPrior({ learnerName, achievedOn, startedOn }: PriorLearning): Decision {
  if (startedOn === null || !isBefore(startedOn, achievedOn)) return allow
  return refuse('PRIOR_LEARNING_AFTER_START', { learnerName, startedOn }, 'achievedOn')
}

function hasCreditTransfer({ qualification, qualifications }: PriorLearning): Decision {
  const listed = qualifications.find(({ code }) => code === qualification)
  if (!listed || listed.creditTransfer) return allow
  return refuse('PRIOR_LEARNING_NOT_TRANSFERRED', { qualificationName: listed.name }, 'creditsClaimed')
}

function isOpen({ creditsClaimed, creditsOpen }: PriorLearning): Decision {
  if (creditsClaimed <= creditsOpen) return allow
  if (creditsOpen === 0) return refuse('PRIOR_LEARNING_NO_CREDITS_OPEN', {}, 'creditsClaimed')
  return refuse('PRIOR_LEARNING_TOO_MANY_CREDITS', { creditsOpen, creditsClaimed }, 'creditsClaimed')
}

function teachesSomethingNew({ learnerName, newSkills }: PriorLearning): Decision {
  if ((newSkills ?? '').trim().length >= NAMED_IN) return allow
  return refuse('PRIOR_LEARNING_OPTIONS_MISSING', { learnerName }, 'newSkills')
}
