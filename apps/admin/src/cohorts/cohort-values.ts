import { checkWith } from '@journeyline/app-kit/form/check-with'
import { type FormValues, noValues } from '@journeyline/app-kit/form/form-values'
import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** What the cohort form holds; `capacity` is '' until a number is typed. */
export type CohortValues = FormValues<CohortDetails>

export const noCohort = noValues(CohortDetails)

/** What is wrong with the cohort as written, in the domain's words. */
export function cohortProblems(values: CohortValues): Problem[] {
  return checkWith(CohortDetails, values)
}

/** The details as the API takes them; only for values without problems. */
export function cohortDetails(values: CohortValues) {
  return CohortDetails.parse(values)
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
