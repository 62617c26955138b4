import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { checkWith } from '../app/check-with.ts'

/** What the cohort form holds; `capacity` is '' until a number is typed. */
export type CohortValues = {
  programId: string
  name: string
  code: string
  startsOn: string
  expectedEndsOn: string
  capacity: number | ''
}

export const noCohort: CohortValues = {
  programId: '',
  name: '',
  code: '',
  startsOn: '',
  expectedEndsOn: '',
  capacity: '',
}

/** What is wrong with the cohort as written, in the domain's words. */
export function cohortProblems({ name, code, startsOn, expectedEndsOn, capacity }: CohortValues): Problem[] {
  return checkWith(CohortDetails, { name, code, startsOn, expectedEndsOn, capacity })
}

/** The details as the API takes them; only for values without problems. */
export function cohortDetails({ name, code, startsOn, expectedEndsOn, capacity }: CohortValues) {
  return CohortDetails.parse({ name, code, startsOn, expectedEndsOn, capacity })
}

/** A code a name suggests: "Fall 2026 (evening)" → "fall-2026-evening". */
export function suggestedCode(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
}
