import { builder } from '../../graphql/builder.ts'

export const HoursSubjectInput = builder.inputType('HoursSubjectInput', {
  isOneOf: true,
  description:
    'A competency or a course, said in exactly one way. A code or number is one of the program version that the apprentice is on.',
  fields: (t) => ({
    competencyCode: t.string({ description: 'The competency, as the schedule numbers it; on the job only.' }),
    competencyId: t.id({ description: 'The competency; on the job only.' }),
    courseId: t.id({ description: 'The course; instruction only.' }),
    courseNumber: t.string({ description: 'The course, as the plan numbers it; instruction only.' }),
  }),
})
