import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal, type Refusal, refusals } from '../decision.ts'
import { isActiveStage, type Stage } from '../enrollments/stages.ts'
import { isBefore, localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { levelWords, type ProgramPolicies } from '../programs/program-policies.ts'
import type { CodedCompetency } from '../programs/work-process.ts'
import { nameSamePerson } from './same-name.ts'
import { type Judgement, judgementThatCounts } from './standing.ts'
import { problem, refuse } from './words.ts'

/** What is written down of a judgement, whichever competencies and learners it is of. */
export const SignOffDetails = z.object({
  /** The step of the version's scale. */
  level: z
    .int({ error: problem('SIGN_OFF_LEVEL_MISSING') })
    .min(1, problem('SIGN_OFF_LEVEL_MISSING'))
    .max(9, problem('SIGN_OFF_LEVEL_MISSING')),
  judgedOn: localDate,
  /** Who judged: name and position. */
  judgedBy: requiredText(160, 'JUDGE'),
  /** Who saw it besides; null where nobody did. */
  witness: optionalText(160, 'WITNESS'),
  note: optionalText(1000, 'NOTE'),
})
export type SignOffDetails = z.infer<typeof SignOffDetails>

/** The learner in the program, as far as whoever judges knows. */
export type JudgedLearner = {
  learnerName: string
  enrolledOn: Temporal.PlainDate
  stage: Stage
  /** Local day on which the stage began. */
  stageSince: Temporal.PlainDate
  /** The employment under which an employer judges; null for staff. */
  employment: Employment | null
  /** Where the learner was first employed, for staff; null while nobody has, and left out where that is not known. */
  firstEmployment?: Pick<Employment, 'employerName' | 'startedOn'> | null
}

type Employment = {
  employerName: string
  startedOn: Temporal.PlainDate
  /** Last local day; null while it goes on. */
  endedOn: Temporal.PlainDate | null
  /** The supervisor, where the word is theirs and not the person's who judges; null where it is. */
  anothers: { supervisorName: string | null } | null
}

/** Whether an employer's person judges the apprentice now: while it employs them, and as whoever decides on the hours. */
export function mayJudge(judging: {
  learnerName: string
  employment: Employment | null
  today: Temporal.PlainDate
}): Decision {
  return firstRefusal(isEmployed(judging), isTheirs(judging))
}

export type SignOffToJudge = JudgedLearner &
  Pick<SignOffDetails, 'level' | 'judgedBy' | 'witness'> & {
    judgedOn: Temporal.PlainDate
    /** Today where the judgement is written down. */
    today: Temporal.PlainDate
    /** The competency; null when it is not of the version the learner is on. */
    competency: Pick<CodedCompetency, 'code' | 'witnessed'> | null
    policies: ProgramPolicies
    /** The competency's sign-offs that were not revoked, in the order they were recorded. */
    signOffs: readonly (Judgement & { judgedBy: string })[]
  }

/** Whether the competency may be signed off so; a refusal names the learner and the competency, as many are signed at once. */
export function maySignOff(signOff: SignOffToJudge): Decision {
  return firstRefusal(...eachRule(signOff))
}

/** All that keeps the competency from being signed off so, of each field the first. */
export function whyNotSignedOff(signOff: SignOffToJudge): Refusal[] {
  return refusals(...eachRule(signOff))
}

function eachRule(signOff: SignOffToJudge): Decision[] {
  return [
    isOfVersion(signOff),
    isOnScale(signOff),
    mayJudge(signOff),
    dayHasCome(
      signOff.judgedOn,
      signOff.today,
      refuse('SIGN_OFF_AHEAD', { judgedOn: signOff.judgedOn }, 'judgedOn'),
    ),
    isWithin(signOff),
    isBeforeTheEnd(signOff),
    isJudgedByAnother(signOff),
    isWitnessed(signOff),
    saysSomethingNew(signOff),
    keepsCompletion(signOff),
  ]
}

/** Whether so many competencies may be signed off in one act with so many files: a file proves one thing. */
export function maySignOffTogether(competencies: number, files: number): Decision {
  if (files === 0 || competencies === 1) return allow
  return refuse('SIGN_OFF_FILES_OF_SEVERAL', {}, 'evidenceFileIds')
}

function isOfVersion({ learnerName, competency }: SignOffToJudge): Decision {
  if (competency !== null) return allow
  return refuse('SIGN_OFF_OTHER_VERSION', { learnerName }, 'competencyId')
}

function isOnScale({ level, policies: { levels } }: SignOffToJudge): Decision {
  if (levels.some((step) => step.level === level)) return allow
  const names = levels.map((step) => `${step.level} ${step.name}`)
  return refuse('SIGN_OFF_LEVEL_NOT_ON_SCALE', { level, levels: names }, 'level')
}

/** An employer sees and judges those it employs; what is left to write down later, staff do. */
function isEmployed({ learnerName, employment, today }: Parameters<typeof mayJudge>[0]): Decision {
  if (!employment?.endedOn || !isBefore(employment.endedOn, today)) return allow
  return refuse('SIGN_OFF_EMPLOYMENT_ENDED', {
    learnerName,
    employerName: employment.employerName,
    endedOn: employment.endedOn,
  })
}

/** What somebody can do on the job is judged by whoever decides on their hours there. */
function isTheirs({ learnerName, employment }: Parameters<typeof mayJudge>[0]): Decision {
  if (!employment?.anothers) return allow
  return refuse('SIGN_OFF_BY_SUPERVISOR', { learnerName, ...employment.anothers })
}

/** Competencies are those of the job: nobody shows them before they were enrolled, nor before somebody employed them. */
function isWithin({ learnerName, judgedOn, enrolledOn, ...judged }: SignOffToJudge): Decision {
  if (judged.employment === null && isBefore(judgedOn, enrolledOn))
    return refuse('SIGN_OFF_BEFORE_ENROLLMENT', { learnerName, enrolledOn }, 'judgedOn')
  const first = judged.employment ?? judged.firstEmployment
  if (first === null) return refuse('SIGN_OFF_WITHOUT_EMPLOYMENT', { learnerName })
  if (first === undefined || !isBefore(judgedOn, first.startedOn)) return allow
  const { employerName, startedOn } = first
  return refuse('SIGN_OFF_BEFORE_EMPLOYMENT', { learnerName, employerName, startedOn }, 'judgedOn')
}

function isBeforeTheEnd({ learnerName, judgedOn, stage, stageSince }: SignOffToJudge): Decision {
  if (isActiveStage(stage) || !isBefore(stageSince, judgedOn)) return allow
  return refuse('SIGN_OFF_AFTER_LEAVING', { learnerName, stage, stageSince }, 'judgedOn')
}

function isJudgedByAnother({ learnerName, judgedBy }: SignOffToJudge): Decision {
  if (!nameSamePerson(judgedBy, learnerName)) return allow
  return refuse('SIGN_OFF_OWN_WORK', { learnerName }, 'judgedBy')
}

function isWitnessed({ learnerName, competency, judgedBy, witness }: SignOffToJudge): Decision {
  if (witness === null) {
    if (!competency?.witnessed) return allow
    return refuse('SIGN_OFF_WITNESS_MISSING', { competencyCode: competency.code, judgedBy }, 'witness')
  }
  if (nameSamePerson(witness, judgedBy)) return refuse('SIGN_OFF_WITNESS_IS_JUDGE', { judgedBy }, 'witness')
  if (nameSamePerson(witness, learnerName))
    return refuse('SIGN_OFF_WITNESS_OF_OWN_WORK', { learnerName }, 'witness')
  return allow
}

/** A judgement says something new: the same twice, sent by two people or by one hurried hand, is told and not written. */
function saysSomethingNew({
  learnerName,
  competency,
  level,
  judgedOn,
  signOffs,
  policies,
}: SignOffToJudge): Decision {
  const byThen = signOffs.filter((one) => !isBefore(judgedOn, one.judgedOn))
  const standing = judgementThatCounts(byThen)
  if (standing?.level !== level) return allow
  const { judgedBy, judgedOn: lastJudgedOn } = standing
  return refuse(
    'SIGN_OFF_SAYS_NOTHING_NEW',
    {
      ...{ learnerName, judgedBy, judgedOn: lastJudgedOn },
      competencyCode: competency?.code ?? '',
      levelName: levelWords(policies, level),
    },
    'level',
  )
}

/** What a completion rested on stays: no judgement takes a met competency back from somebody who has completed. */
function keepsCompletion({ learnerName, competency, stage, ...signOff }: SignOffToJudge): Decision {
  if (stage !== 'COMPLETED') return allow
  const { levelToMeet } = signOff.policies
  const standing = judgementThatCounts(signOff.signOffs)
  const supersedes = standing === null || !isBefore(signOff.judgedOn, standing.judgedOn)
  if (!supersedes || signOff.level >= levelToMeet || (standing?.level ?? 0) < levelToMeet) return allow
  return refuse(
    'SIGN_OFF_UNDERMINES_COMPLETION',
    { learnerName, competencyCode: competency?.code ?? '' },
    'level',
  )
}
