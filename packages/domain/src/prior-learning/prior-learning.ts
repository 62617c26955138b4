import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { dayInWords, isBefore, localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import {
  PRIOR_QUALIFICATION_CODES,
  PRIOR_QUALIFICATIONS,
  type PriorQualification,
  type PriorQualificationCode,
  priorQualificationName,
} from './prior-qualifications.ts'

const CREDITS_HINT = 'Write the credits claimed as a whole number, 0 when none are.'
const CLAIM_NONE = 'Claim 0 credits to record the qualification without them.'

/** What is written down of a qualification that somebody brings along, and of the credits it is to count for (D9, D17-D25). */
export const PriorLearningDetails = z.object({
  qualification: z.enum(PRIOR_QUALIFICATION_CODES, { error: 'Choose a prior qualification from the list.' }),
  title: requiredText(200, 'the title of the qualification'),
  achievedOn: localDate,
  /** Credits it is to count for; 0 records the qualification alone. */
  creditsClaimed: z.int({ error: CREDITS_HINT }).min(0, CREDITS_HINT).default(0),
  /** The options of the pathway that still teach something new (D25). */
  newSkills: optionalText(2000, 'the options that give new skills'),
})

export type PriorLearningDetails = z.infer<typeof PriorLearningDetails>

type PriorLearning = {
  learnerName: string
  qualification: PriorQualificationCode
  achievedOn: Temporal.PlainDate
  creditsClaimed: number
  newSkills: string | null
  /** Credits that the program asks for and that nothing else is accredited for yet. */
  creditsOpen: number
  /** Local day on which the apprenticeship began; null before it does. */
  startedOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
  /** Which qualifications have credit transfer, where it is not the seed's table. */
  table?: Record<PriorQualificationCode, PriorQualification>
}

/**
 * Whether the prior learning may be recorded with its claim: achieved before the apprenticeship began; credits only where
 * they can be transferred (D24), no more than are open, and with the options that still teach something new (D25).
 */
export function accreditPriorLearning(claim: PriorLearning): Decision {
  const { achievedOn, today, creditsClaimed } = claim
  return firstRefusal(
    dayHasCome("A qualification can't be achieved in the future", achievedOn, today, 'achievedOn'),
    isPrior(claim),
    ...(creditsClaimed > 0 ? [hasCreditTransfer(claim), isOpen(claim), teachesSomethingNew(claim)] : []),
  )
}

function isPrior({ learnerName, achievedOn, startedOn }: PriorLearning): Decision {
  if (startedOn === null || !isBefore(startedOn, achievedOn)) return allow
  return refuse(
    `${learnerName}'s apprenticeship began on ${dayInWords(startedOn)}. Prior learning was achieved by then: choose an earlier day, or record this as learning of the apprenticeship.`,
    'achievedOn',
  )
}

function hasCreditTransfer({ qualification, table = PRIOR_QUALIFICATIONS }: PriorLearning): Decision {
  if (table[qualification].creditTransfer) return allow
  return refuse(
    `At this time there is no credit transfer from ${priorQualificationName(qualification)}. ${CLAIM_NONE}`,
    'creditsClaimed',
  )
}

function isOpen({ creditsClaimed, creditsOpen }: PriorLearning): Decision {
  if (creditsClaimed <= creditsOpen) return allow
  if (creditsOpen === 0)
    return refuse(`No credits are open to be accredited. ${CLAIM_NONE}`, 'creditsClaimed')
  const open = creditsOpen === 1 ? '1 credit is' : `${creditsOpen} credits are`
  return refuse(
    `${open} open to be accredited, so ${creditsClaimed} are too many. Write ${creditsOpen} or fewer.`,
    'creditsClaimed',
  )
}

function teachesSomethingNew({ learnerName, newSkills }: PriorLearning): Decision {
  if (newSkills?.trim()) return allow
  return refuse(
    `Credits for prior learning go with options that teach something new. Name the options ${learnerName} takes for that, or claim 0 credits.`,
    'newSkills',
  )
}
