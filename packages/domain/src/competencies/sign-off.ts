import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { isActiveStage, type Stage, stageName } from '../enrollments/stages.ts'
import { dayInWords, isBefore, localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { levelName, type ProgramPolicies } from '../programs/program-policies.ts'
import type { CodedCompetency } from '../programs/work-process.ts'
import { nameSamePerson } from './same-name.ts'
import { type Judgement, judgementThatCounts } from './standing.ts'

/** What is written down of a judgement, whichever competencies and learners it is of. */
export const SignOffDetails = z.object({
  /** The step of the version's scale. */
  level: z.int({ error: 'Choose the level.' }).min(1, 'Choose the level.').max(9, 'Choose the level.'),
  judgedOn: localDate,
  /** Who judged: name and position. */
  judgedBy: requiredText(160, 'who judged, with name and position'),
  /** Who saw it besides; null where nobody did. */
  witness: optionalText(160, 'the witness'),
  note: optionalText(1000, 'the note'),
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
  employment: {
    employerName: string
    startedOn: Temporal.PlainDate
    /** Last local day; null while it goes on. */
    endedOn: Temporal.PlainDate | null
  } | null
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
  return firstRefusal(
    isOfVersion(signOff),
    isOnScale(signOff),
    isEmployed(signOff),
    dayHasCome("A competency can't be judged in the future", signOff.judgedOn, signOff.today, 'judgedOn'),
    isWithin(signOff),
    isBeforeTheEnd(signOff),
    isJudgedByAnother(signOff),
    isWitnessed(signOff),
    saysSomethingNew(signOff),
    keepsCompletion(signOff),
  )
}

/** Whether so many competencies may be signed off in one act with so many files: a file proves one thing. */
export function maySignOffTogether(competencies: number, files: number): Decision {
  if (files === 0 || competencies === 1) return allow
  return refuse(
    'A file proves one sign-off. Leave the files out, or sign off one competency of one learner at a time.',
    'evidenceFileIds',
  )
}

function isOfVersion({ learnerName, competency }: SignOffToJudge): Decision {
  if (competency !== null) return allow
  return refuse(
    `This competency is not of the program version ${learnerName} is on. Choose one from the list.`,
    'competencyId',
  )
}

function isOnScale({ level, policies: { levels } }: SignOffToJudge): Decision {
  if (levels.some((step) => step.level === level)) return allow
  const names = levels.map((step) => `${step.level} ${step.name}`).join(', ')
  return refuse(`There is no level ${level} on the scale of this program. Choose one of ${names}.`, 'level')
}

/** An employer sees and judges those it employs; what is left to write down later, staff do. */
function isEmployed({ learnerName, employment, today }: SignOffToJudge): Decision {
  if (!employment?.endedOn || !isBefore(employment.endedOn, today)) return allow
  return refuse(
    `${learnerName}’s employment at ${employment.employerName} ended on ${dayInWords(employment.endedOn)}. Ask the sponsor’s staff to write down what was judged until then.`,
  )
}

function isWithin({ learnerName, judgedOn, enrolledOn, employment }: SignOffToJudge): Decision {
  if (employment !== null && isBefore(judgedOn, employment.startedOn)) {
    return refuse(
      `${learnerName} began at ${employment.employerName} on ${dayInWords(employment.startedOn)}. Choose that day or a later one.`,
      'judgedOn',
    )
  }
  if (!isBefore(judgedOn, enrolledOn)) return allow
  return refuse(
    `${learnerName} enrolled on ${dayInWords(enrolledOn)}. Choose that day or a later one; what came before is prior learning.`,
    'judgedOn',
  )
}

function isBeforeTheEnd({ learnerName, judgedOn, stage, stageSince }: SignOffToJudge): Decision {
  if (isActiveStage(stage) || !isBefore(stageSince, judgedOn)) return allow
  return refuse(
    `${learnerName} is ${stageName(stage).toLowerCase()} since ${dayInWords(stageSince)}. Choose that day or an earlier one, or have ${learnerName} reinstated first.`,
    'judgedOn',
  )
}

function isJudgedByAnother({ learnerName, judgedBy }: SignOffToJudge): Decision {
  if (!nameSamePerson(judgedBy, learnerName)) return allow
  return refuse(`${learnerName} can't judge their own work. Write down who else judged it.`, 'judgedBy')
}

function isWitnessed({ learnerName, competency, judgedBy, witness }: SignOffToJudge): Decision {
  if (witness === null) {
    if (!competency?.witnessed) return allow
    return refuse(
      `${competency.code} is signed off before a witness. Write down who saw it besides ${judgedBy}.`,
      'witness',
    )
  }
  if (nameSamePerson(witness, judgedBy))
    return refuse(`${judgedBy} judged it, so somebody else is the witness. Write down who.`, 'witness')
  if (nameSamePerson(witness, learnerName))
    return refuse(`${learnerName} can't witness their own work. Write down who else saw it.`, 'witness')
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
  return refuse(
    `${learnerName}’s ${competency?.code} is at “${levelName(policies, level)}” already, judged by ${standing.judgedBy} on ${dayInWords(standing.judgedOn)}. Choose another level, or leave it out.`,
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
    `${learnerName} completed the program with ${competency?.code} met. Have the completion taken back first, then judge it anew.`,
    'level',
  )
}
