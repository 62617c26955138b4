import { builder } from '../graphql/builder.ts'

/** Whose something is that is written down, in the one way in which the writer knows it. */
export const ApprenticeInput = builder.inputType('ApprenticeInput', {
  isOneOf: true,
  description: 'Whose it is, said in exactly one way.',
  fields: (t) => ({
    enrollmentId: t.id({ description: 'By the enrollment.', onlyFor: 'staff' }),
    learnerId: t.id({
      description: 'By the learner, who has to be enrolled and neither done nor withdrawn.',
      onlyFor: 'staff',
    }),
    placementId: t.id({ description: 'By the employment.' }),
  }),
})
