import { BLANK_HEAD } from './particulars.ts'
import { DEFAULT_POLICIES } from './program-policies.ts'
import type { Standard } from './standard.ts'

/** A standard that asks for nothing yet, for a version that is written from the start. */
export function emptyStandard(program: { name: string; occupation: string }): Standard {
  return {
    title: program.name,
    type: 'COMPETENCY_BASED',
    policies: DEFAULT_POLICIES,
    particulars: {
      documentTitle: program.name,
      occupation: program.occupation,
      onetCode: null,
      printedOnetCodes: [],
      rapidsCode: null,
      head: BLANK_HEAD,
      specializationType: '',
      entryRoutes: [],
      priorQualifications: [],
      priorLearningNeedsNewSkills: false,
      deliveryMethods: [],
      languages: [],
      progression: [],
      statements: [],
      contacts: [],
      sources: [],
    },
    requirements: [],
    jobFunctions: [],
    courses: [],
  }
}
