import type { Stage } from '@journeyline/domain/enrollments/stages'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { searchWords } from '../graphql/search-words.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Which learners a list is asked for. */
export interface LearnersAsked {
  text?: string | null
  externalIds?: readonly string[] | null
  emails?: readonly string[] | null
  stages?: readonly Stage[] | null
  cohortId?: string | null
  programId?: string | null
  fundingSources?: readonly string[] | null
}

/** The filter as Prisma takes it. Every word of the text has to be found; accents and case do not count. */
export async function learnersAsked(viewer: SignedIn, filter: LearnersAsked) {
  if (!filter) return {}
  const words = await searchWords(viewer, filter.text)
  const enrollment = {
    ...(filter.stages ? { stage: { in: [...filter.stages] } } : {}),
    ...(typeof filter.cohortId === 'string' ? { cohortId: rowIdIfGiven('Cohort', filter.cohortId) } : {}),
    ...(typeof filter.programId === 'string' ? { programId: rowIdIfGiven('Program', filter.programId) } : {}),
    ...(filter.fundingSources
      ? { fundingAwards: { some: { source: { in: [...filter.fundingSources] } } } }
      : {}),
  }
  return {
    ...(filter.emails ? { id: { in: await called(viewer, filter.emails) } } : {}),
    ...(filter.externalIds ? { externalId: { in: filter.externalIds.map((one) => one.trim()) } } : {}),
    AND: words.map((word) => ({ searchText: { contains: word } })),
    ...(Object.keys(enrollment).length ? { enrollments: { some: enrollment } } : {}),
  }
}

/** Who has one of these addresses, by the index that keeps each to one learner. */
async function called(viewer: SignedIn, emails: readonly string[]): Promise<string[]> {
  const lower = emails.map((email) => email.trim().toLowerCase())
  const rows = await viewer.db.$queryRaw<
    { id: string }[]
  >`select id from learner where lower(email) = any (${lower}::text[])`
  return rows.map(({ id }) => id)
}
