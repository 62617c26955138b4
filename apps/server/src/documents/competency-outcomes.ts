import { competencyStandings } from '@journeyline/domain/competencies/standing'
import type { Standard } from '@journeyline/domain/programs/standard'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import type { LearnerRecord } from '@journeyline/domain/progress/record'

/** A sign-off in force: the competency by its code, the level, and the local day it was judged on. */
export type SignOff = LearnerRecord['signOffs'][number]

/** What came of a competency: the sign-off that says how far it is, and whether that meets it. */
export type CompetencyOutcome = {
  met: boolean
  /** The sign-off that counts; null while nobody judged it. */
  signOff: SignOff | null
  /** Whether the sign-off is of the competency linked as saying the same. */
  viaSame: boolean
}

/** What came of every competency, by its code. */
export function competencyOutcomes(
  { jobFunctions, policies }: Pick<Standard, 'jobFunctions' | 'policies'>,
  signOffs: readonly SignOff[],
): Map<string, CompetencyOutcome> {
  return new Map(
    competencyStandings(codedCompetencies(jobFunctions), signOffs, policies).map(
      ({ code, met, judgement }) => [
        code,
        { met, signOff: judgement, viaSame: judgement !== null && judgement.competency !== code },
      ],
    ),
  )
}
