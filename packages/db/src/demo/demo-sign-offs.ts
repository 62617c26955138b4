import { US_WORK_PROCESS } from '@journeyline/domain/programs/standards/us-work-process'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import { daysFrom, plusDays } from './days.ts'
import { employedOn } from './demo-hours.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice, seededOrder } from './seeded.ts'

/** A competency judged in the demo. */
export interface DemoSignOff {
  learner: string
  competency: string
  level: number
  judgedOn: string
  judgedBy: string
  witness: string | null
  note: string | null
  /** Why it was revoked, the day after; null when it stands. */
  revokedReason: string | null
}

/** Who supervises at each employer; the first two also sign in. */
export const SUPERVISORS: Record<string, string> = {
  'Lakeside Health': 'Maria Delgado',
  'Valley Imaging': 'Ben Ashworth',
  'ClearClaim Billing': 'Priya Raman',
  'Riverbend Surgery Center': 'Hal Brandt',
  'Meridian Risk Adjustment': 'Joanna Kowalczyk',
  'Northgate Physicians': 'Luis Ferreira',
}

const CODES = codedCompetencies(US_WORK_PROCESS).map(({ code }) => code)

const NOTES = [
  'Coded a week of charts without a correction',
  'Seen in two audits of twenty records each',
  'Explains the guideline behind each choice',
  'Asks for help with modifiers, and knows when',
] as const

const WITNESSES = ['Dana Whitfield, Auditor', 'Chris Boateng, Documentation specialist'] as const

/** What was judged of a learner by a day: everything for those who completed, for apprentices more the longer they work. */
export function demoSignOffs(learner: DemoLearner, today: string): DemoSignOff[] {
  const { externalId, stage } = learner
  const startsOn = employedOn(learner)
  if (startsOn === null) return []
  const until = stage === 'COMPLETED' ? learner.stageSince : today
  const days = daysFrom(startsOn, until)
  const share =
    stage === 'COMPLETED' ? 1 : Math.min(1, (days / 330) * (0.8 + 0.4 * seeded(externalId, 'quick')))
  const judged = seededOrder(CODES, (code) => code, externalId).slice(0, Math.floor(CODES.length * share))
  return judged.flatMap((competency, index) => {
    const at = (step: number) => plusDays(startsOn, (days * (index + step)) / (judged.length + 1))
    return judgementsOf(learner, competency, { first: at(0.5), last: at(1) })
  })
}

/** A competency's judgements: most once, some with help first, a few by mistake. */
function judgementsOf(
  { externalId, stage, employer }: DemoLearner,
  competency: string,
  on: { first: string; last: string },
): DemoSignOff[] {
  const chance = (...words: string[]) => seeded(externalId, ...words, competency)
  const judgement = (level: number, judgedOn: string): DemoSignOff => ({
    ...{ learner: externalId, competency, level, judgedOn },
    judgedBy: `${SUPERVISORS[employer ?? ''] ?? 'The supervisor'}, ${employer}`,
    witness: chance('seen') < 0.15 ? seededChoice(WITNESSES, externalId, 'witness', competency) : null,
    note: chance('noted') < 0.3 ? seededChoice(NOTES, externalId, 'note', competency) : null,
    revokedReason: null,
  })
  const isMet = stage === 'COMPLETED' || chance('level') > 0.12
  const last = judgement(isMet ? (chance('best') > 0.8 ? 4 : 3) : 2, on.last)
  if (on.first >= on.last) return [last]
  const mistaken = { ...judgement(4, on.first), revokedReason: 'It was meant for another apprentice' }
  const early =
    isMet && chance('early') < 0.3 ? [{ ...judgement(2, on.first), note: 'Still asks for help' }] : []
  return [...(chance('mistaken') < 0.02 ? [mistaken] : early), last]
}
