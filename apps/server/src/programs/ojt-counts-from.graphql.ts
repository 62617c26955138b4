import { builder } from '../graphql/builder.ts'

/** From which day on-the-job hours count. */
export const OjtCountsFromEnum = builder.enumType('OjtCountsFrom', {
  description:
    'From which day on-the-job hours of a learner count; never before the employment they were done under.',
  values: {
    EMPLOYMENT: { description: 'From the first day of the employment.' },
    ENROLLMENT: { description: 'From the day of enrollment.' },
    REGISTRATION: {
      description: 'From the day of registration; until that is written down, from the day of enrollment.',
    },
  } as const,
})
