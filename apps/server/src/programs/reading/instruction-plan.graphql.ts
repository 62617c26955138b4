import { builder } from '../../graphql/builder.ts'

builder.prismaNode('Course', {
  id: { field: 'id' },
  fields: (t) => ({
    number: t.exposeString('number'),
    name: t.exposeString('name', { description: 'What the course is called.' }),
    minutes: t.exposeInt('minutes'),
    examPreparation: t.exposeBoolean('examPreparation'),
    objectives: t.relation('objectives', {
      description: 'What a learner can do after it.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

builder.prismaNode('LearningObjective', {
  id: { field: 'id' },
  fields: (t) => ({
    course: t.relation('course', { description: 'The course that teaches it.' }),
    text: t.exposeString('text', { description: 'What a learner can do.' }),
    competencyCodes: t.exposeStringList('competencyCodes'),
  }),
})
