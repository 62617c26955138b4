import type { LeavingReason } from '@journeyline/domain/enrollments/leaving'
import { nextStep } from '@journeyline/domain/enrollments/stage-change'
import { type Stage, WHOLE_PATH } from '@journeyline/domain/enrollments/stages'
import { daysFrom, momentOf, plusDays } from './days.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice } from './seeded.ts'

/** One stage change of the demo, in the order in which it was recorded. */
export interface DemoChange {
  fromStage: Stage | null
  toStage: Stage
  effectiveOn: string
  reason: string | null
  leavingReason: LeavingReason | null
  recordedAt: Date
  undoneAt: Date | null
  undoneReason: string | null
}

/**
 * How the learner came to the stage the roster gives. The roster knows only some of the days; those between are
 * believable inventions, the same on every machine. The last change that counts is the roster's stage and day.
 */
export function demoHistory(learner: DemoLearner): DemoChange[] {
  const steps = stepsOf(learner)
  const changes: DemoChange[] = []
  for (const [index, step] of steps.entries()) {
    const fromStage = steps[index - 1]?.stage ?? null
    changes.push(recorded(learner, changes.length, fromStage, step))
    const correction = correctionAfter(learner, step, steps[index + 1]?.on ?? learner.asOf)
    if (correction) changes.push(undone(recorded(learner, changes.length, step.stage, correction)))
  }
  return changes
}

interface Step {
  stage: Stage
  on: string
  reason?: string
  leavingReason?: LeavingReason
}

const WITHDRAWALS = {
  TRAINING: [
    ['Took a full-time job outside health care', 'OTHER_JOB'],
    ['Moved out of state', 'MOVED_AWAY'],
    ['Could not keep up with classes beside work', 'PERFORMANCE'],
    ['Family care; would like to come back next year', 'PERSONAL'],
  ],
  PRACTICODE: [
    ['No longer wants to code', 'OWN_REQUEST'],
    ['Health reasons', 'HEALTH'],
    ['Stopped answering after four reminders', 'LOST_CONTACT'],
  ],
} as const

function stepsOf(learner: DemoLearner): Step[] {
  const { trainingOn, stage, stageSince } = learner
  const steps: Step[] = [{ stage: 'TRAINING', on: trainingOn }]
  if (stage === 'TRAINING') return steps
  if (stage === 'WITHDRAWN') return [...steps, ...withdrawal(learner)]
  if (stage === 'PRACTICODE') return [...steps, { stage, on: stageSince }]
  const internship = learner.internshipStartedOn ?? stageSince
  steps.push({ stage: 'PRACTICODE', on: between(learner, trainingOn, internship, 0.5, 0.7) })
  steps.push({ stage: 'INTERNSHIP', on: internship })
  if (stage === 'INTERNSHIP') return steps
  if (stage === 'READY') return [...steps, { stage, on: stageSince }]
  if (stage === 'APPRENTICESHIP') {
    const ready = between(learner, internship, stageSince, 0.65, 0.9)
    return [...steps, { stage: 'READY', on: ready }, { stage, on: stageSince }]
  }
  // The roster dates employment and completion alike; the apprenticeship began in between.
  const ready = between(learner, internship, stageSince, 0.25, 0.35)
  const employed = between(learner, ready, stageSince, 0.15, 0.3)
  return [
    ...steps,
    { stage: 'READY', on: ready },
    { stage: 'APPRENTICESHIP', on: employed },
    { stage: 'COMPLETED', on: stageSince },
  ]
}

function withdrawal(learner: DemoLearner): Step[] {
  const { externalId, trainingOn, stageSince } = learner
  const from = seeded(externalId, 'withdrew from') < 0.6 ? 'TRAINING' : 'PRACTICODE'
  const [reason, leavingReason] = seededChoice<readonly [string, LeavingReason]>(
    WITHDRAWALS[from],
    externalId,
    'withdrew because',
  )
  const left: Step = { stage: 'WITHDRAWN', on: stageSince, reason, leavingReason }
  if (from === 'TRAINING') return [left]
  return [{ stage: 'PRACTICODE', on: between(learner, trainingOn, stageSince, 0.5, 0.7) }, left]
}

/** A day between the two, at a share of the way that is the learner's own. */
function between(learner: DemoLearner, first: string, last: string, least: number, most: number): string {
  const share = least + (most - least) * seeded(learner.externalId, first, last)
  return plusDays(first, daysFrom(first, last) * share)
}

/** A step too early that somebody took by mistake, for a few learners. */
function correctionAfter(learner: DemoLearner, step: Step, until: string): Step | null {
  const stage = nextStep(WHOLE_PATH, step.stage)
  const room = daysFrom(step.on, until)
  if (!stage || room < 4 || seeded(learner.externalId, 'corrected in', step.stage) > 0.01) return null
  return { stage, on: between(learner, plusDays(step.on, 1), plusDays(until, -1), 0, 1) }
}

function recorded(learner: DemoLearner, index: number, fromStage: Stage | null, step: Step): DemoChange {
  // Steps of one day are recorded one after the other.
  const minutes = index * 60 + seeded(learner.externalId, step.stage, 'recorded') * 55
  return {
    fromStage,
    toStage: step.stage,
    effectiveOn: step.on,
    reason: step.reason ?? null,
    leavingReason: step.leavingReason ?? null,
    recordedAt: momentOf(step.on, minutes),
    undoneAt: null,
    undoneReason: null,
  }
}

const MISTAKES = [
  'Meant for another learner',
  'Too early: the work is not finished yet',
  'Wrong stage chosen',
] as const

function undone(change: DemoChange): DemoChange {
  const minutes = 3 + seeded(change.recordedAt.toISOString()) * 20
  return {
    ...change,
    undoneAt: new Date(change.recordedAt.getTime() + Math.round(minutes) * 60_000),
    undoneReason: seededChoice(MISTAKES, change.recordedAt.toISOString(), 'mistake'),
  }
}
