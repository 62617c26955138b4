import { builder } from '../../graphql/builder.ts'
import { listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../../graphql/row-id.ts'

builder.prismaNode('JobFunction', {
  id: { field: 'id' },
  fields: (t) => ({
    programVersion: t.relation('programVersion', { description: 'The program version it is of.' }),
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
    programVersion: t.relation('programVersion', { description: 'The program version it is of.' }),
    jobFunction: t.relation('jobFunction', { description: 'The job function it belongs to.' }),
  }),
})

const competencies = nodeList('Competency', {
  sorts: { CODE: { by: ['code'], says: 'Code.' } },
  filter: listFilter('Competency', (t) => ({
    codes: t.stringList({ description: 'With one of these codes; 1,000 at most.' }),
    programVersionId: t.id({ description: 'Of this program version.' }),
  })),
  where: ({ codes, programVersionId }) => ({
    code: codes ? { in: [...codes] } : undefined,
    programVersionId: rowIdIfGiven('ProgramVersion', programVersionId),
  }),
})

builder.queryField('competencies', (t) =>
  t.prismaConnection(
    competencies.all({
      description:
        'The competencies of all program versions, in the order in which they were written. Employers see those of published ones.',
      authScopes: { signedIn: true },
      usual: ['ID', 'ASC'],
    }),
    ...competencies.types,
  ),
)
