import type { Internship } from '@journeyline/db/generated/prisma/client'
import { internshipConditions } from '@journeyline/domain/internships/internship-conditions'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import type { Context } from '../graphql/context.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { evaluationOf } from './evaluation-of.ts'
import { knownInternship } from './known-internship.ts'

/** What the version asks of the internship, and how far the learner is. */
export interface InternshipAsked {
  codingPercent: number
  conditions: ReturnType<typeof internshipConditions>
}

/** Works it out of the latest internship, or null where the version asks for none. */
export async function internshipAsked(
  context: Context,
  { programVersionId, internships: [latest] }: { programVersionId: string; internships: Internship[] },
): Promise<InternshipAsked | null> {
  const { requirements } = await standardOfEnrolled(context.signedIn().db, programVersionId)
  const asked = requirementOf(requirements, 'INTERNSHIP')
  if (asked === null) return null
  const conditions = internshipConditions({
    internship: latest ? knownInternship(latest) : null,
    evaluation: latest ? evaluationOf(latest) : null,
    codingPercentAsked: asked.codingPercent,
    today: context.clock.today(),
  })
  return { codingPercent: asked.codingPercent, conditions }
}
