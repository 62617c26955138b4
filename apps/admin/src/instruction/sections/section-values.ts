import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { SectionDetails } from '@journeyline/domain/instruction/section-details'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** What the section form holds; '' is nothing chosen or written. */
export type SectionValues = FormValues<SectionDetails>

/** What is wrong with the section as written, in the domain's words. */
export function sectionProblems(values: SectionValues): Problem[] {
  return checkWith(SectionDetails, values)
}

/** The details as the API takes them; only for values without problems. */
export function sectionDetails(values: SectionValues) {
  return SectionDetails.parse(values)
}
