import { Standard } from '@journeyline/domain/programs/standard'
import type { Prisma } from '../generated/prisma/client.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

/** What Prisma has to load of a version so that `standardOf` can read it. */
export const STANDARD_PARTS = {
  requirements: inOrder,
  jobFunctions: { ...inOrder, include: { competencies: inOrder } },
  courses: { ...inOrder, include: { objectives: inOrder } },
} as const satisfies Prisma.ProgramVersionInclude

export type VersionWithParts = Prisma.ProgramVersionGetPayload<{ include: typeof STANDARD_PARTS }>

/** The standard that a version's rows say; they were checked when they were written, and are again. */
export function standardOf({ title, type, particulars, policies, ...parts }: VersionWithParts): Standard {
  return Standard.parse({
    title,
    type,
    particulars,
    policies,
    requirements: parts.requirements.map(({ measure, ...requirement }) => ({
      ...requirement,
      ...(measure as object), // an object by writeStandard; its fields are checked by the schema
    })),
    jobFunctions: parts.jobFunctions,
    courses: parts.courses.map(({ objectives, ...course }) => ({
      ...course,
      objectives: objectives.map(({ text, competencyCodes }) => ({ text, competencies: competencyCodes })),
    })),
  })
}
