import { builder } from '../../graphql/builder.ts'

builder.prismaNode('JobFunction', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    specialization: t.exposeBoolean('specialization'),
    sourceText: t.exposeString('sourceText'),
    displayText: t.exposeString('displayText', {
      description: 'What the job function is; empty while it is open.',
    }),
    competencies: t.relation('competencies', {
      description: 'Its competencies, in the order of the schedule.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

builder.prismaNode('Competency', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    letter: t.exposeString('letter', { description: 'The letter it stands under in its job function.' }),
    sourceText: t.exposeString('sourceText'),
    displayText: t.exposeString('displayText', { description: 'What the competency is.' }),
    core: t.exposeBoolean('core'),
    rtiMinutes: t.exposeInt('rtiMinutes', { nullable: true }),
    ojtMinutes: t.exposeInt('ojtMinutes', { nullable: true }),
    sameAs: t.exposeString('sameAs', { nullable: true }),
    alsoUnder: t.exposeString('alsoUnder', { nullable: true }),
    witnessed: t.exposeBoolean('witnessed'),
    jobFunction: t.relation('jobFunction', { description: 'The job function it belongs to.' }),
  }),
})
