import { checkWith } from '@journeyline/app-kit/form/check-with'
import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { NewCohortInput } from '../../generated/graphql.ts'

/** A cohort the file names and nobody has created yet. Days are YYYY-MM-DD. */
export type MissingCohort = {
  name: string
  rows: number
  programCode?: string | null
  suggestedStartsOn?: string | null
  suggestedExpectedEndsOn?: string | null
}

/** What a person decided about a missing cohort. */
export type CohortDraft = {
  create: boolean
  programCode: string
  code: string
  name: string
  startsOn: string
  expectedEndsOn: string
  capacity: number | ''
}

/**
 * A first draft of each missing cohort, with the days the file suggests and a seat for each of its rows. A cohort that a
 * single row names is more likely a slip of the pen, so it is created only when the person says so.
 */
export function draftsOf(missing: readonly MissingCohort[]): CohortDraft[] {
  return missing.map((cohort) => ({
    create: Boolean(cohort.programCode) && isLikely(cohort),
    programCode: cohort.programCode ?? '',
    code: cohort.name,
    name: nameOfCode(cohort.name),
    startsOn: cohort.suggestedStartsOn ?? '',
    expectedEndsOn: cohort.suggestedExpectedEndsOn ?? '',
    capacity: Math.max(1, cohort.rows),
  }))
}

/** What is wrong with a cohort that is to be created, by field, in the domain's words. */
export function draftProblems(draft: CohortDraft): Partial<Record<keyof CohortDraft, string>> {
  if (!draft.create) return {}
  const problems = checkWith(CohortDetails, draft)
  return Object.fromEntries(problems.map(({ path, message }) => [path, message]))
}

/** The cohorts to create, as the API takes them. */
export function cohortsToCreate(drafts: readonly CohortDraft[]): NewCohortInput[] {
  return drafts
    .filter(({ create }) => create)
    .map(({ create: _, capacity, ...cohort }) => ({ ...cohort, capacity: Number(capacity) }))
}

/** "Fall 2026" of the code "2026-fall": its words, the year last. */
export function nameOfCode(code: string): string {
  const words = code.split('-').filter(Boolean)
  const year = words.find((word) => /^\d{4}$/.test(word))
  const rest = words
    .filter((word) => word !== year)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return [...rest, ...(year ? [year] : [])].join(' ')
}

/** The missing names that are created unless the person says no. */
export function likelyNames(missing: readonly { name: string; rows: number }[]): string[] {
  return missing.filter(isLikely).map(({ name }) => name)
}

function isLikely({ rows }: { rows: number }): boolean {
  return rows > 1
}
