import type { ConsentKind, ConsentMethod } from '@journeyline/domain/candidates/candidate-profile'
import type { SoftSkill } from '@journeyline/domain/candidates/soft-skills'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { daysFrom, laterDay, plusDays } from './days.ts'
import type { DemoLearner } from './demo-roster.ts'
import { demoSoftSkills, demoSummary } from './demo-summary.ts'
import { seeded, seededChoice, seededOrder } from './seeded.ts'

/** A profile that staff prepare in the demo; days are written YYYY-MM-DD. */
export interface DemoProfile {
  learner: DemoLearner
  summary: string
  softSkills: SoftSkill[]
  availableOn: string | null
  screenedOn: string | null
  consents: { kind: ConsentKind; method: ConsentMethod | null; onDay: string }[]
  /** The day employers first saw it; null while they don't. */
  publishedOn: string | null
}

/** How many learners of each stage have a profile. */
const PROFILES: [Stage, number][] = [
  ['READY', 15],
  ['INTERNSHIP', 19],
  ['PRACTICODE', 8],
  ['TRAINING', 3],
]
const WITHDRAWN_CONSENTS = 2
const DRAFTS = 5

/** The demo's 45 profiles: 38 published, 2 whose learner took the consent back, 5 drafts at different points. */
export function demoProfiles(learners: DemoLearner[]): DemoProfile[] {
  const chosen = PROFILES.flatMap(([stage, many]) => {
    const there = learners.filter((learner) => learner.stage === stage)
    return seededOrder(there, (learner) => learner.externalId, 'has a profile').slice(0, many)
  })
  return seededOrder(chosen, (learner) => learner.externalId, 'how far').map((learner, index) => {
    if (index < DRAFTS) return draft(learner, index)
    if (index < DRAFTS + WITHDRAWN_CONSENTS) return withdrawn(learner)
    return published(learner)
  })
}

/** Drafts stop at different points: nothing but words, screened, or agreed to but not screened. */
function draft(learner: DemoLearner, index: number): DemoProfile {
  const whole = published(learner)
  return {
    ...whole,
    summary: index === 0 ? '' : whole.summary,
    screenedOn: index % 2 === 1 ? whole.screenedOn : null,
    consents: index === 2 ? whole.consents : [],
    publishedOn: null,
  }
}

function withdrawn(learner: DemoLearner): DemoProfile {
  const whole = published(learner)
  const onDay = dayAfter(learner, whole.publishedOn!, 'withdrew')
  return {
    ...whole,
    consents: [...whole.consents, { kind: 'WITHDRAWN', method: null, onDay }],
    publishedOn: null,
  }
}

function published(learner: DemoLearner): DemoProfile {
  const softSkills = demoSoftSkills(learner)
  const screenedOn = dayAfter(learner, laterDay(learner.stageSince, plusDays(learner.asOf, -45)), 'screened')
  const agreedOn = dayAfter(learner, screenedOn, 'agreed')
  const method = seededChoice(
    ['SIGNED_FORM', 'IN_PERSON', 'EMAIL', 'PHONE'] as const,
    learner.externalId,
    'agreed by',
  )
  return {
    learner,
    summary: demoSummary(learner, softSkills),
    softSkills,
    availableOn: availableOn(learner),
    screenedOn,
    consents: [{ kind: 'GIVEN', method, onDay: agreedOn }],
    publishedOn: dayAfter(learner, agreedOn, 'published'),
  }
}

/** A day soon after, never later than the demo's own. */
function dayAfter({ externalId, asOf }: DemoLearner, day: string, what: string): string {
  return plusDays(day, Math.floor(daysFrom(day, asOf) * 0.5 * seeded(externalId, what)))
}

function availableOn({ externalId, stage, asOf }: DemoLearner): string | null {
  if (stage === 'READY') return plusDays(asOf, 7 * Math.ceil(1 + 4 * seeded(externalId, 'available')))
  if (stage === 'INTERNSHIP') return plusDays(asOf, 7 * Math.ceil(6 + 10 * seeded(externalId, 'available')))
  return null
}
