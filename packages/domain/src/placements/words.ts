import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of employments, in English. */
export const placementWords = {
  PLACEMENT_AHEAD: '{startedOn, day} is yet to come. Write an employment down from its first day on.',
  PLACEMENT_BESIDE_ANOTHER:
    '{learnerName} is employed by {otherEmployerName} since {otherStartedOn, day}{otherEndedOn, select, null {} other { until {otherEndedOn, day}}}, and nobody works in two places at once unless it is said why. End that employment first, or say why both run.',
  PLACEMENT_AFTER_LEAVING:
    '{learnerName} is {stage, stage, inside} since {stageSince, day}. Reinstate {learnerName} first, or give an earlier day.',
  PLACEMENT_LEAVES_HOURS:
    'Hours are written down for days outside these. Give days that hold them, or have those hours taken back.',
  PLACEMENT_END_DAY_MISSING: 'Give the last day as well, or leave the reason out.',
  PLACEMENT_END_UNEXPLAINED: 'Say why the employment ended.',
  PLACEMENT_END_WRITTEN:
    'The last day of {apprenticeName} is written down: {endedOn, day}. Ask the program’s staff to correct it.',
  PLACEMENT_END_OF_STAFF:
    'Where {apprenticeName} goes on, and whether they leave the program, its staff write. Give another reason.',
  PLACEMENT_MOVE_BEFORE_START:
    '{learnerName} began at {employerName} on {startedOn, day}. Give a later day, on which the next employment begins.',
  PLACEMENT_MOVE_TO_SAME: '{learnerName} works for {employerName} already. Name another employer.',
  EMPLOYMENT_RUNS: '{employerName} employs them since {startedOn, day}',
  EMPLOYMENT_MISSING: 'nobody employs them',
  EMPLOYMENT_BEGINS_FIRST: 'Write the employment down first.',
  HOURS_PER_WEEK_OUT_OF_RANGE: 'Write the hours of a week as 1 to 80 hours, in whole minutes.',
  WAGE_OUT_OF_RANGE: 'Write the wage of an hour in minor units, from {least} to {most}.',
  WAGE_MISSING: 'Write the wage as well, or leave its day out.',
  WAGE_BEFORE_EMPLOYMENT: 'Give a day on which the employment had begun.',
  WAGE_AHEAD: '{wageSince, day} is yet to come. Write a wage down from the day on which it is paid.',
  WAGE_FOLLOWS_OTHERS: 'Wages of before stand written down. Correct the present one instead of clearing it.',
  WAGE_BEFORE_LATEST:
    'The present wage is paid since {since, day}. Give that day to correct it, or a later one for a new wage.',
} as const

export const refuse = refusing<typeof placementWords>()
export const problem = problems<typeof placementWords>()
export const placementWord = wording<typeof placementWords>()

/** Why an employment ended, as people say it. */
export const endReasonLabels = {
  RESIGNED: 'Resigned',
  DISMISSED: 'Dismissed',
  LAID_OFF: 'Laid off',
  CONTRACT_ENDED: 'Contract ended',
  CHANGED_EMPLOYER: 'Moved to another employer',
  LEFT_PROGRAM: 'Left the program',
  HEALTH: 'Health',
  OTHER: 'Other',
} as const

/** Why an employment runs beside another, as people say it. */
export const alongsideReasonLabels = {
  PART_TIME_EACH: 'Part-time with each of them',
  HANDOVER: 'Handover between the two',
  SECONDMENT: 'On loan to another employer',
} as const

export const workPatternLabels = { FULL_TIME: 'Full-time', PART_TIME: 'Part-time' } as const
export const employeeStatusLabels = { NEW: 'New employee', EXISTING: 'Existing employee' } as const
