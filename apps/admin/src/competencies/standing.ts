import { isOwn } from '@journeyline/app-kit/competencies/own-sign-off'
import type { CompetencyList_EnrollmentFragment } from '../generated/graphql.ts'
import type { Target } from './targets.ts'

export type Enrollment = CompetencyList_EnrollmentFragment
/** A competency beside where it stands, as the list shows it. */
export type Standing = Enrollment['competencies']['functions'][number]['competencies'][number]

/** The competency as it may be signed off. */
export function targetOf(
  { id, enrolledOn, stage, stageSince, learner }: Enrollment,
  standing: Standing,
): Target {
  const { competency, signOff } = standing
  return {
    ...{ enrollmentId: id, learnerId: learner.id, learnerName: learner.name, enrolledOn, stage, stageSince },
    ...{ competencyId: competency.id, code: competency.code, witnessed: competency.witnessed },
    signOff: isOwn(standing) ? signOff : null,
  }
}
