import { wordsOf } from '../decision.ts'
import { stageBefore } from '../enrollments/gate.ts'
import type { Words } from '../words/words.ts'
import type { Requirement, RequirementKind, RequirementOf } from './requirement.ts'
import type { ProgramType, Standard } from './standard.ts'
import { error, type StandardProblem } from './standard-problem.ts'
import { standardWord } from './words.ts'
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
      withPath(
        ['requirements', index],
        [...askedOnPath(standard, requirement), ...oneRequirement(standard, requirement)],
      ),
    ),
  ]
}

type Found = { severity: 'ERROR' | 'NOTE'; field: string } & Words

function withPath(path: (string | number)[], found: Found[]): StandardProblem[] {
  return found.map(({ severity, field, ...words }) => ({ severity, path: [...path, field], ...words }))
}

function repeated(requirements: readonly Requirement[]): StandardProblem[] {
  return requirements.flatMap(({ code, kind }, index) => {
    const before = requirements.slice(0, index)
    if (before.some((earlier) => earlier.code === code)) {
      return [error(['requirements', index, 'code'], standardWord('REQUIREMENT_CODE_REPEATED', { code }))]
    }
    return ONCE.includes(kind) && before.some((earlier) => earlier.kind === kind)
      ? [error(['requirements', index, 'kind'], standardWord('REQUIREMENT_KIND_REPEATED', { kind }))]
      : []
  })
}

function missing({ type, requirements, jobFunctions }: Standard): StandardProblem[] {
  const absent = NEEDED[type].filter((kind) => !requirements.some((one) => one.kind === kind))
  const problems = absent.map((kind) =>
    error(['requirements'], standardWord('REQUIREMENT_OF_TYPE_MISSING', { kind })),
  )
  const judges = requirements.some(({ kind }) => ['COMPETENCIES', 'QUALIFICATION'].includes(kind))
  if (type !== 'HYBRID' || judges) return problems
  return [
    ...problems,
    error(
      ['requirements'],
      standardWord('HYBRID_WITHOUT_COMPETENCIES', { qualifies: jobFunctions.length === 0 }),
    ),
  ]
}

/** A gate stands at the end of a stage: of a version that does not lead through the stage nobody is asked there. */
function askedOnPath({ policies }: Standard, { gate }: Requirement): Found[] {
  if (gate === 'NONE') return []
  const stage = stageBefore(gate)
  if (policies.path.includes(stage)) return []
  return [found('ERROR', 'gate', standardWord('GATE_NOT_ON_PATH', { stage }))]
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
  return [found('NOTE', 'minutes', standardWord('ON_THE_JOB_HOURS_BELOW_FEDERAL'))]
}

function instruction(standard: Standard, { minutes, beforeStartFor }: RequirementOf<'RTI_HOURS'>): Found[] {
  const awards = awardsOf(standard).map(({ credential }) => credential)
  const unknown = beforeStartFor.filter((code) => !awards.includes(code))
  const guided = sum(
    standard.requirements.filter((one) => one.kind === 'ESSENTIAL_SKILL').map((one) => one.minutes),
  )
  return [
    ...(isFederal(standard) && minutes < FEDERAL_RTI
      ? [found('NOTE', 'minutes', standardWord('INSTRUCTION_HOURS_BELOW_FEDERAL'))]
      : []),
    ...unknown.map((code) =>
      found('ERROR', 'beforeStartFor', standardWord('AWARD_BEFORE_START_UNKNOWN', { code })),
    ),
    ...(guided > 0 && guided < minutes
      ? [
          found(
            'NOTE',
            'minutes',
            standardWord('SKILLS_TAKE_PART_OF_INSTRUCTION', { guided, minutes, rest: minutes - guided }),
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
    ...(known ? [] : [found('ERROR', 'count', standardWord('LEVEL_TO_MEET_UNKNOWN', { levelToMeet }))]),
    ...(count > all
      ? [found('ERROR', 'count', standardWord('COMPETENCIES_ASKED_BEYOND_SCHEDULE', { count, all }))]
      : count < core
        ? [found('ERROR', 'count', standardWord('COMPETENCIES_ASKED_BELOW_CORE', { core, count }))]
        : []),
  ]
}

/** The credits are those of the main qualification alone; essential skills come on top and never fill it up. */
function creditSum(standard: Standard, { credits }: RequirementOf<'CREDITS'>): Found[] {
  const of = (kind: 'QUALIFICATION' | 'ESSENTIAL_SKILL') =>
    sum(
      standard.requirements
        .filter((one) => one.kind === kind)
        .map((one) => ('credits' in one ? one.credits : 0)),
    )
  const [main, skills] = [of('QUALIFICATION'), of('ESSENTIAL_SKILL')]
  if (main < credits) {
    return [found('ERROR', 'credits', standardWord('CREDITS_OF_QUALIFICATIONS_SHORT', { main, credits }))]
  }
  if (skills === 0) return []
  return [found('NOTE', 'credits', standardWord('CREDITS_WITH_SKILLS', { credits, together: main + skills }))]
}

const awardsOf = ({ requirements }: Standard) =>
  requirements.filter((one) => one.kind === 'QUALIFICATION' || one.kind === 'ESSENTIAL_SKILL')

const found = (severity: Found['severity'], field: string, words: Words): Found => ({
  severity,
  field,
  ...wordsOf(words),
})
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
