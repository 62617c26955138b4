import {
  type Requirement,
  type RequirementKind,
  type RequirementOf,
  requirementKindName,
} from './requirement.ts'
import type { ProgramType, Standard } from './standard.ts'
import { error, type StandardProblem } from './standard-problem.ts'
import { codedCompetencies } from './work-process.ts'

/** Kinds that a version asks for once at most. */
const ONCE: readonly RequirementKind[] = [
  'OJT_HOURS',
  'RTI_HOURS',
  'DURATION',
  'COMPETENCIES',
  'PRACTICODE',
  'INTERNSHIP',
  'CREDITS',
  'REVIEWS',
]

/** Which of the measures each type has to have (29 CFR 29.5(b)(2)). */
const NEEDED: Record<ProgramType, readonly RequirementKind[]> = {
  COMPETENCY_BASED: ['COMPETENCIES'],
  TIME_BASED: ['OJT_HOURS'],
  HYBRID: ['OJT_HOURS'],
}

/** What is wrong with the requirements: codes twice, measures that are missing, and sums that do not add up. */
export function requirementProblems(standard: Standard): StandardProblem[] {
  return [
    ...repeated(standard.requirements),
    ...missing(standard),
    ...standard.requirements.flatMap((requirement, index) =>
      withPath(['requirements', index], oneRequirement(standard, requirement)),
    ),
  ]
}

type Found = { severity: 'ERROR' | 'NOTE'; field: string; message: string }

function withPath(path: (string | number)[], found: Found[]): StandardProblem[] {
  return found.map(({ severity, field, message }) => ({ severity, path: [...path, field], message }))
}

function repeated(requirements: readonly Requirement[]): StandardProblem[] {
  return requirements.flatMap(({ code, kind }, index) => {
    const before = requirements.slice(0, index)
    if (before.some((earlier) => earlier.code === code)) {
      return [error(['requirements', index, 'code'], `The code ${code} stands here twice. Choose another.`)]
    }
    return ONCE.includes(kind) && before.some((earlier) => earlier.kind === kind)
      ? [
          error(
            ['requirements', index, 'kind'],
            `${requirementKindName(kind)} stands here twice. Keep one of the two.`,
          ),
        ]
      : []
  })
}

function missing({ type, requirements, jobFunctions }: Standard): StandardProblem[] {
  const absent = NEEDED[type].filter((kind) => !requirements.some((one) => one.kind === kind))
  const problems = absent.map((kind) =>
    error(
      ['requirements'],
      `A program of this type has to ask for ${requirementKindName(kind).toLowerCase()}. Add that requirement or choose another type.`,
    ),
  )
  const judges = requirements.some(({ kind }) => ['COMPETENCIES', 'QUALIFICATION'].includes(kind))
  if (type !== 'HYBRID' || judges) return problems
  const words = jobFunctions.length > 0 ? 'competencies' : 'competencies or a qualification'
  return [
    ...problems,
    error(
      ['requirements'],
      `A hybrid program has to ask for ${words} beside the hours. Add that requirement.`,
    ),
  ]
}

function oneRequirement(standard: Standard, requirement: Requirement): Found[] {
  switch (requirement.kind) {
    case 'OJT_HOURS':
      return onTheJob(standard, requirement)
    case 'RTI_HOURS':
      return instruction(standard, requirement)
    case 'COMPETENCIES':
      return competencies(standard, requirement)
    case 'CREDITS':
      return creditSum(standard, requirement)
    default:
      return []
  }
}

/** 29 CFR 29.4 and 29.5(b)(2): an occupation takes 2,000 hours of on-the-job learning or more. */
const FEDERAL_OJT = 2000 * 60
/** 29 CFR 29.5(b)(4): 144 hours of related instruction a year are recommended. */
const FEDERAL_RTI = 144 * 60

const isFederal = ({ particulars }: Standard) => particulars.rapidsCode !== null

function onTheJob(standard: Standard, { minutes }: RequirementOf<'OJT_HOURS'>): Found[] {
  if (!isFederal(standard) || minutes >= FEDERAL_OJT) return []
  const message =
    'Fewer than 2,000 hours: an apprenticeable occupation takes 2,000 or more (29 CFR 29.4). Ask the agency before you publish.'
  return [{ severity: 'NOTE', field: 'minutes', message }]
}

function instruction(standard: Standard, { minutes, beforeStartFor }: RequirementOf<'RTI_HOURS'>): Found[] {
  const awards = awardsOf(standard).map(({ credential }) => credential)
  const unknown = beforeStartFor.filter((code) => !awards.includes(code))
  const guided = sum(
    standard.requirements.filter((one) => one.kind === 'ESSENTIAL_SKILL').map((one) => one.minutes),
  )
  return [
    ...(isFederal(standard) && minutes < FEDERAL_RTI
      ? [found('NOTE', 'minutes', 'Fewer than 144 hours, which 29 CFR 29.5(b)(4) recommends for each year.')]
      : []),
    ...unknown.map((code) =>
      found(
        'ERROR',
        'beforeStartFor',
        `No award of this version has the code ${code}. Leave it out or add the award.`,
      ),
    ),
    ...(guided > 0 && guided < minutes
      ? [
          found(
            'NOTE',
            'minutes',
            `The essential skills take ${hours(guided)} of these ${hours(minutes)}; the other ${hours(minutes - guided)} come from other instruction.`,
          ),
        ]
      : []),
  ]
}

function competencies(
  { jobFunctions, policies }: Standard,
  { count }: RequirementOf<'COMPETENCIES'>,
): Found[] {
  const core = codedCompetencies(jobFunctions).filter((one) => one.core).length
  const all = codedCompetencies(jobFunctions).length
  const { levels, levelToMeet } = policies
  const known = Number.isNaN(levelToMeet) || levels.some(({ level }) => level === levelToMeet)
  return [
    ...(known
      ? []
      : [
          found(
            'ERROR',
            'count',
            `No level is numbered ${levelToMeet}, and that one meets a competency. Name it or choose another.`,
          ),
        ]),
    ...(count > all
      ? [
          found(
            'ERROR',
            'count',
            `${count} competencies are asked for, and the schedule has ${all}. Mend one of the two.`,
          ),
        ]
      : count < core
        ? [
            found(
              'ERROR',
              'count',
              `${core} competencies are core, and ${count} are asked for. Ask for all that are core.`,
            ),
          ]
        : []),
  ]
}

/** The credits are those of the main qualification alone; essential skills come on top and never fill it up (Q4). */
function creditSum(standard: Standard, { credits }: RequirementOf<'CREDITS'>): Found[] {
  const of = (kind: 'QUALIFICATION' | 'ESSENTIAL_SKILL') =>
    sum(
      standard.requirements
        .filter((one) => one.kind === kind)
        .map((one) => ('credits' in one ? one.credits : 0)),
    )
  const [main, skills] = [of('QUALIFICATION'), of('ESSENTIAL_SKILL')]
  if (main < credits) {
    const message = `The qualifications bring ${main} of ${credits} credits; essential skills do not fill the rest. Add a qualification or mend the credits.`
    return [found('ERROR', 'credits', message)]
  }
  if (skills === 0) return []
  return [
    found(
      'NOTE',
      'credits',
      `${credits} credits of the qualification, and ${main + skills} with the essential skills.`,
    ),
  ]
}

const awardsOf = ({ requirements }: Standard) =>
  requirements.filter((one) => one.kind === 'QUALIFICATION' || one.kind === 'ESSENTIAL_SKILL')

const found = (severity: Found['severity'], field: string, message: string): Found => ({
  severity,
  field,
  message,
})
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const hours = (minutes: number) =>
  `${(minutes / 60).toLocaleString('en-US', { maximumFractionDigits: 2 })} hours`
