import { credentialStanding } from '@journeyline/domain/credentials/credential-standing'
import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { AwardKindEnum, CredentialStandingEnum } from './credential-enums.graphql.ts'
import { heldCredential } from './held-credential.ts'

const DAYS = { kind: true, awardedOn: true, expiresOn: true } as const

builder.prismaNode('Credential', {
  id: { field: 'id' },
  fields: (t) => ({
    kind: t.field({
      type: AwardKindEnum,
      description: 'Which award.',
      resolve: (row) => row.kind as never,
    }),
    learner: t.relation('learner', { description: 'Who holds it.' }),
    number: t.exposeString('number', { nullable: true }),
    awardedOn: t.expose('awardedOn', { type: 'LocalDate', nullable: true }),
    expiresOn: t.expose('expiresOn', { type: 'LocalDate', nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What staff noted about it.' }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    standing: t.field({
      type: CredentialStandingEnum,
      description: 'How it stands today, beside the rest of the wallet.',
      select: { ...DAYS, learner: { select: { credentials: { select: DAYS } } } },
      resolve: ({ learner, ...row }, _args, { clock }) =>
        credentialStanding({
          credential: heldCredential(row),
          wallet: learner.credentials.map(heldCredential),
          asOf: clock.today(),
        }),
    }),
  }),
})

builder.prismaObjectField('Learner', 'credentials', (t) =>
  t.relation('credentials', {
    description:
      'The wallet: certifications, essential skills and qualifications the learner holds; at most one of each kind.',
    query: { orderBy: { kind: 'asc' } },
  }),
)

const credentials = nodeList('Credential', {
  filter: listFilter('Credential', (t) => ({
    kinds: t.field({ type: [AwardKindEnum], description: 'These awards.' }),
    learnerId: t.id({ description: 'Held by this learner.' }),
  })),
  where: ({ kinds, learnerId }) => ({
    kind: kinds ? { in: [...kinds] } : undefined,
    learnerId: rowIdIfGiven('Learner', learnerId),
  }),
})

builder.queryField('credentials', (t) =>
  t.prismaConnection(
    credentials.all({
      description: 'What all learners hold, in the order in which it was recorded.',
      authScopes: { staff: true },
      usual: ['ID', 'ASC'],
    }),
    ...credentials.types,
  ),
)
