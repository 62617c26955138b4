import type { Standard } from '@journeyline/domain/programs/standard'

/** What the editor holds: the day the version counts from, and all it says. A number nobody has written yet is NaN. */
export type DraftValues = { effectiveFrom: string; standard: Standard }

/** The values of a version, its specializations last: each kind is counted and edited by itself. */
export function draftValues(effectiveFrom: string, standard: Standard): DraftValues {
  const isSpecial = ({ specialization }: Standard['jobFunctions'][number]) => specialization
  const { jobFunctions } = standard
  return {
    effectiveFrom,
    standard: {
      ...standard,
      jobFunctions: [...jobFunctions.filter((one) => !isSpecial(one)), ...jobFunctions.filter(isSpecial)],
    },
  }
}
