import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { SEVERITIES, type StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { standardProblems } from '@journeyline/domain/programs/standard-problems'
import { builder } from '../../graphql/builder.ts'
import { described } from '../../graphql/described.ts'
import { saidFields } from '../../graphql/errors.graphql.ts'

const SeverityEnum = builder.enumType('StandardProblemSeverity', {
  description: 'What a problem of a standard means for publishing it.',
  values: described(SEVERITIES, {
    ERROR: 'The version cannot be published with it.',
    NOTE: 'Something to know.',
  }),
})

const StandardProblemRef = builder.objectRef<StandardProblem>('StandardProblem').implement({
  description: 'One thing that is wrong with a standard or worth knowing, and where it is.',
  fields: (t) => ({
    severity: t.expose('severity', { type: SeverityEnum, description: 'Whether it can be published.' }),
    path: t.stringList({
      description: 'Where it is, from the top of the standard: requirements, 2, minutes.',
      resolve: ({ path }) => path.map(String),
    }),
    ...saidFields(t, 'What it is, and what to do.'),
  }),
})

builder.prismaObjectField('ProgramVersion', 'problems', (t) =>
  t.field({
    type: [StandardProblemRef],
    description: 'What the compiler of standards says of it, in the order of the document.',
    authScopes: { staff: true },
    select: STANDARD_PARTS,
    resolve: (row) => standardProblems(standardOf(row)),
  }),
)
