import { isOwn } from '@journeyline/app-kit/competencies/own-sign-off'
import type { JudgedCompetency } from '@journeyline/app-kit/competencies/sign-off-decision'
import type { ApprenticeCompetencies_PlacementFragment } from '../generated/graphql.ts'

export type Placement = ApprenticeCompetencies_PlacementFragment
export type Competencies = NonNullable<Placement['competencies']>
/** A competency beside where it stands, as the list shows it. */
export type Standing = Competencies['functions'][number]['competencies'][number]

/** The competency as it may be signed off. */
export function targetOf(standing: Standing): JudgedCompetency {
  const { competency, signOff } = standing
  return {
    ...{ competencyId: competency.id, code: competency.code, witnessed: competency.witnessed },
    signOff: isOwn(standing) ? signOff : null,
  }
}
