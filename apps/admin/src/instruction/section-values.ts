import { SectionDetails } from '@journeyline/domain/instruction/section-details'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { checkWith } from '../app/check-with.ts'

/** What the section form holds; '' is nothing chosen or written. */
export type SectionValues = {
  name: string
  instructor: string
  deliveryMethod: string
  startsOn: string
  endsOn: string
}

/** What is wrong with the section as written, in the domain's words. */
export function sectionProblems(values: SectionValues): Problem[] {
  return checkWith(SectionDetails, values)
}

/** The details as the API takes them; only for values without problems. */
export function sectionDetails({ name, instructor, deliveryMethod, startsOn, endsOn }: SectionValues) {
  return SectionDetails.parse({ name, instructor, deliveryMethod, startsOn, endsOn })
}
