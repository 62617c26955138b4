/** A standard as a client sends it: every part is there; fields that a part may leave out may be missing. */
export interface StandardAsked {
  requirements: readonly RequirementAsked[]
  jobFunctions: readonly { competencies: readonly object[] }[]
  particulars: { head: object; sources: readonly object[] }
}

interface RequirementAsked {
  beforeStartFor?: readonly string[] | null
  languages?: readonly string[] | null
  certificateCopy?: boolean | null
}

/** What a client left out as the domain writes it: a list is empty, a mark is not set, anything else is null. */
export function whole(standard: StandardAsked) {
  const { requirements, jobFunctions, particulars } = standard
  return {
    ...standard,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      beforeStartFor: requirement.beforeStartFor ?? [],
      languages: requirement.languages ?? [],
      certificateCopy: requirement.certificateCopy ?? false,
    })),
    jobFunctions: jobFunctions.map((one) => ({
      ...one,
      competencies: one.competencies.map((each) => ({ rtiMinutes: null, ojtMinutes: null, ...each })),
    })),
    particulars: {
      ...particulars,
      head: { stackable: null, ...particulars.head },
      sources: particulars.sources.map((source) => ({ publishedOn: null, ...source })),
    },
  }
}
