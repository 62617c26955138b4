import { STAGES } from '@journeyline/domain/enrollments/stages'
import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { sponsorTimeZone } from '../kernel/clock.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { VersionStatusEnum } from './program-enums.graphql.ts'
import { policiesOf } from './reading/policies.graphql.ts'

builder.prismaNode('Program', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    occupation: t.exposeString('occupation'),
    country: t.exposeString('country'),
    currency: t.exposeString('currency'),
    path: t.field({
      type: [StageEnum],
      description:
        'The stages that its published versions lead through, in pipeline order; who left stands in WITHDRAWN, which is on none.',
      select: { versions: { where: { status: 'PUBLISHED' }, select: { policies: true } } },
      resolve: ({ versions }) => {
        const paths = versions.map(({ policies }) => policiesOf(policies).path)
        return STAGES.filter((stage) => paths.some((path) => path.includes(stage)))
      },
    }),
    timeZone: t.string({
      description:
        "IANA time zone in which the sponsor's days are: enrollment, stages, cohorts, classes and everything else of the program that names a day and no worksite.",
      resolve: sponsorTimeZone,
    }),
  }),
})

const programs = nodeList('Program', {
  sorts: { CODE: { by: ['code'], says: 'Code.' } },
})

builder.queryField('programs', (t) =>
  t.prismaConnection(
    programs.all({
      description: 'The programs this sponsor runs, by code.',
      authScopes: { signedIn: true },
      usual: ['CODE', 'ASC'],
    }),
    ...programs.types,
  ),
)

const programVersions = nodeList('ProgramVersion', {
  sorts: { NUMBER: { by: ['number'], says: 'Number.' } },
  filter: listFilter('ProgramVersion', (t) => ({
    statuses: t.field({ type: [VersionStatusEnum], description: 'Versions that stand so.' }),
  })),
  where: ({ statuses }) => ({ status: statuses ? { in: [...statuses] } : undefined }),
})

builder.prismaObjectField('Program', 'versions', (t) =>
  t.relatedConnection(
    'versions',
    programVersions.related('programId', {
      description:
        'What the program asks for, as it counts from a day on; the latest first. Employers see what is published.',
      usual: ['NUMBER', 'DESC'],
    }),
    ...programVersions.types,
  ),
)
