import { maySignOff } from '@journeyline/domain/competencies/sign-off'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ProgramPolicies, type SignOffLevel } from '@journeyline/domain/programs/program-policies'
import { todayIso } from '@journeyline/ui/words/format'
import type { SignOffValues } from './sign-off-values.ts'

/** Whose competencies are signed off, as far as this app knows them; the days as the API writes them. */
export type Judged = {
  name: string
  enrolledOn: string
  stage: Stage
  stageSince: string
  /** Where an employer judges. */
  employment: { employerName: string; startedOn: string; endedOn: string | null } | null
}

/** A competency that may be signed off, and its own sign-off that counts; earlier ones only the server knows. */
export type JudgedCompetency = {
  competencyId: string
  code: string
  witnessed: boolean
  signOff: { level: number; judgedOn: string; judgedBy: string } | null
}

/** The scale of the version, and from which step on a competency is met. */
export type Scale = { levels: readonly SignOffLevel[]; levelToMeet: number }

/** Whether this may be signed off, by the rule the server enforces; null while level or day are missing. */
export function signOffDecision(
  { name, enrolledOn, stage, stageSince, employment }: Judged,
  competency: JudgedCompetency,
  values: SignOffValues,
  scale: Scale,
) {
  const [judgedOn, today] = [parseLocalDate(values.judgedOn), parseLocalDate(todayIso())]
  if (!judgedOn || !today || values.level === '') return null
  const dayOr = (day: string | null) => parseLocalDate(day ?? '') ?? judgedOn
  const { code, signOff } = competency
  return maySignOff({
    learnerName: name,
    enrolledOn: dayOr(enrolledOn),
    stage,
    stageSince: dayOr(stageSince),
    employment: employment && {
      employerName: employment.employerName,
      startedOn: dayOr(employment.startedOn),
      endedOn: employment.endedOn === null ? null : dayOr(employment.endedOn),
      anothers: null, // the act is not offered to whom it is not open
    },
    competency,
    level: Number(values.level),
    judgedOn,
    judgedBy: values.judgedBy,
    witness: values.witness.trim() || null,
    today,
    policies: ProgramPolicies.parse(scale),
    signOffs: signOff ? [{ ...signOff, competency: code, judgedOn: dayOr(signOff.judgedOn) }] : [],
  })
}
