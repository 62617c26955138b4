import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { ReferencedTypeEnum } from './referenced-type.graphql.ts'

const externalReferences = nodeList('ExternalReference', {
  filter: listFilter('ExternalReference', (t) => ({
    systems: t.stringList({ description: 'References of these systems, exactly as they are written.' }),
    subjectTypes: t.field({
      type: [ReferencedTypeEnum],
      description: 'References that name records of these types.',
    }),
    employerId: t.id({
      description: 'References that belong to this employer; the others are the sponsor’s.',
      onlyFor: 'staff',
    }),
  })),
  where: ({ systems, subjectTypes, employerId }) => ({
    system: systems ? { in: [...systems] } : undefined,
    subjectType: subjectTypes ? { in: [...subjectTypes] } : undefined,
    employerId: rowIdIfGiven('Employer', employerId),
  }),
})

builder.queryField('externalReferences', (t) =>
  t.prismaConnection(
    externalReferences.all({
      description:
        'What other systems call records, in the order in which it was written down: to staff what every organization wrote, to an employer its own. One that is removed leaves a RECORD_REMOVED.',
      authScopes: { signedIn: true },
      usual: ['ID', 'ASC'],
    }),
    ...externalReferences.types,
  ),
)
