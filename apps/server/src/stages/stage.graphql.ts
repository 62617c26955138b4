import { STAGES } from '@journeyline/domain/enrollments/stages'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** Where a learner stands in the pipeline (A50-A54). */
export const StageEnum = builder.enumType('Stage', {
  description:
    'Where a learner stands in the pipeline. Its order is TRAINING, PRACTICODE, INTERNSHIP, READY, APPRENTICESHIP, COMPLETED; WITHDRAWN is out of it.',
  values: described(STAGES, {
    TRAINING: 'In class.',
    PRACTICODE: "Working through AAPC's Practicode cases.",
    INTERNSHIP: 'On an internship.',
    READY: 'Ready to be hired.',
    APPRENTICESHIP: 'Employed as an apprentice.',
    COMPLETED: 'Through the whole program.',
    WITHDRAWN: 'Left before the end.',
  }),
})
