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
  note: string | null
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
  'Still asks for help with modifiers',
] as const

/** What was judged of a learner by a day: everything for those who completed, for apprentices more the longer they work. */
export function demoSignOffs(learner: DemoLearner, today: string): DemoSignOff[] {
  const { externalId, stage, employer } = learner
  const startsOn = employedOn(learner)
  if (startsOn === null) return []
  const until = stage === 'COMPLETED' ? learner.stageSince : today
  const days = daysFrom(startsOn, until)
  const share =
    stage === 'COMPLETED' ? 1 : Math.min(1, (days / 330) * (0.8 + 0.4 * seeded(externalId, 'quick')))
  const judged = seededOrder(CODES, (code) => code, externalId).slice(0, Math.floor(CODES.length * share))
  return judged.map((competency, index) => ({
    learner: externalId,
    competency,
    level:
      stage === 'COMPLETED' || seeded(externalId, 'level', competency) > 0.12
        ? seeded(externalId, 'best', competency) > 0.8
          ? 4
          : 3
        : 2,
    judgedOn: plusDays(startsOn, (days * (index + 1)) / (judged.length + 1)),
    judgedBy: `${SUPERVISORS[employer ?? ''] ?? 'The supervisor'}, ${employer}`,
    note:
      seeded(externalId, 'noted', competency) < 0.3
        ? seededChoice(NOTES, externalId, 'note', competency)
        : null,
  }))
}
