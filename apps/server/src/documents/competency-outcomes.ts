import type { Standard } from '@journeyline/domain/programs/standard'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import { competencyStandings } from '@journeyline/domain/progress/competency-progress'
import type { LearnerRecord } from '@journeyline/domain/progress/record'
import { Temporal } from 'temporal-polyfill'

/** A sign-off in force: the competency by its code, the level, and the local day it was judged on. */
export type SignOff = LearnerRecord['signOffs'][number]

/** What came of a competency: the sign-off that says how far it is, and whether that meets it. */
export type CompetencyOutcome = {
  met: boolean
  /** The highest level, first judged; null while nobody judged it. */
  signOff: SignOff | null
  /** Whether the sign-off is of the competency linked as saying the same (Q2). */
  viaSame: boolean
}

/** What came of every competency, by its code. */
export function competencyOutcomes(
  { jobFunctions, policies }: Pick<Standard, 'jobFunctions' | 'policies'>,
  signOffs: readonly SignOff[],
): Map<string, CompetencyOutcome> {
  const competencies = codedCompetencies(jobFunctions)
  const furthest = furthestSignOffs(signOffs)
  const standings = competencyStandings(competencies, signOffs, policies)
  return new Map(
    standings.map(({ code, level, met, viaSame }) => {
      const sameAs = competencies.find((one) => one.code === code)?.sameAs
      const linked = competencies.filter((one) => one.code === sameAs || one.sameAs === code)
      const codes = viaSame ? linked.map((one) => one.code) : [code]
      const signOff = codes.map((one) => furthest.get(one)).find((one) => one?.level === level) ?? null
      return [code, { met, signOff, viaSame }]
    }),
  )
}

function furthestSignOffs(signOffs: readonly SignOff[]): Map<string, SignOff> {
  const furthest = new Map<string, SignOff>()
  for (const one of signOffs) {
    const known = furthest.get(one.competency)
    if (!known || isFurther(one, known)) furthest.set(one.competency, one)
  }
  return furthest
}

function isFurther(one: SignOff, other: SignOff): boolean {
  if (one.level !== other.level) return one.level > other.level
  return Temporal.PlainDate.compare(one.judgedOn, other.judgedOn) < 0
}
