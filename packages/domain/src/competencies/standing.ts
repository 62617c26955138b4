import { Temporal } from 'temporal-polyfill'
import { levelWords, type ProgramPolicies } from '../programs/program-policies.ts'
import type { CodedCompetency } from '../programs/work-process.ts'
import type { Words } from '../words/words.ts'
import { competencyWord } from './words.ts'

/** A competency judged and not revoked: its code, the step of the version's scale, and the local day. */
export type Judgement = { competency: string; level: number; judgedOn: Temporal.PlainDate }

/** What of a competency decides where it stands. */
export type LinkedCompetency = Pick<CodedCompetency, 'code' | 'sameAs'>

/** Where a competency stands. */
export type CompetencyStanding<One extends Judgement = Judgement> = {
  code: string
  /** The level that counts; 0 while nobody has judged it. */
  level: number
  /** Whether the level meets the competency. */
  met: boolean
  /** The judgement that counts; null while there is none. Of another competency where the two count together. */
  judgement: One | null
  /** The latest earlier judgement at a higher level, which a later and lower one superseded; null when there is none. */
  superseded: One | null
}

/**
 * The judgement that counts among those of one competency, which come in the order they were recorded: that of the latest
 * day, and of that day the one recorded last, whatever its level. Null when there is none.
 */
export function judgementThatCounts<One extends Pick<Judgement, 'judgedOn'>>(
  judgements: readonly One[],
): One | null {
  return judgements.reduce<One | null>(
    (latest, one) =>
      latest === null || Temporal.PlainDate.compare(one.judgedOn, latest.judgedOn) >= 0 ? one : latest,
    null,
  )
}

/**
 * Where each competency stands, from the judgements that were not revoked, in the order they were recorded. It is met from
 * the version's level on; of those that say the same, each is judged on its own unless the policy counts a sign-off for
 * all of them (Q2).
 */
export function competencyStandings<One extends Judgement>(
  competencies: readonly LinkedCompetency[],
  judgements: readonly One[],
  { levelToMeet, sameCompetenciesTogether }: ProgramPolicies,
): CompetencyStanding<One>[] {
  return competencies.map((competency) => {
    const counted = sameCompetenciesTogether
      ? [competency.code, ...sameCompetencies(competencies, competency)]
      : [competency.code]
    const own = judgements.filter(({ competency: code }) => counted.includes(code))
    const judgement = judgementThatCounts(own)
    const level = judgement?.level ?? 0
    const superseded = judgementThatCounts(own.filter((one) => one.level > level))
    return { code: competency.code, level, met: level >= levelToMeet, judgement, superseded }
  })
}

/** The codes of the other competencies that say the same as this one, in the order of the schedule (Q2). */
export function sameCompetencies(
  competencies: readonly LinkedCompetency[],
  { code, sameAs }: LinkedCompetency,
): string[] {
  const said = sameAs ?? code
  return competencies
    .filter((other) => other.code !== code && (other.sameAs ?? other.code) === said)
    .map((other) => other.code)
}

/** How many of the competencies say something of their own: of those linked as the same, one (Q2). */
export function distinctCompetencies(competencies: readonly LinkedCompetency[]): number {
  return competencies.filter(
    (one, at) =>
      !competencies.slice(0, at).some(({ code }) => sameCompetencies(competencies, one).includes(code)),
  ).length
}

/**
 * The standing as sentences: the level, since when, and why that level when it is not plain: a later judgement was lower,
 * or a competency that says the same was judged.
 */
export function standingInWords(
  { code, level, met, judgement, superseded }: CompetencyStanding,
  policies: ProgramPolicies,
): Words {
  const asked = levelWords(policies, policies.levelToMeet)
  if (judgement === null) return competencyWord('COMPETENCY_NOT_JUDGED', { asked })
  const since = { level: levelWords(policies, level), judgedOn: judgement.judgedOn }
  const sentences = [
    met ? competencyWord('COMPETENCY_MET', since) : competencyWord('COMPETENCY_NOT_MET', { ...since, asked }),
    superseded &&
      competencyWord('COMPETENCY_SUPERSEDED', {
        level: levelWords(policies, superseded.level),
        judgedOn: superseded.judgedOn,
      }),
    judgement.competency === code
      ? null
      : competencyWord('COMPETENCY_JUDGED_AS_ANOTHER', { competency: judgement.competency }),
  ]
  return competencyWord('COMPETENCY_STANDING', { sentences: sentences.filter((one) => one !== null) })
}
