import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { sealId } from '../graphql/global-id.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { proves } from './proofs.ts'
import { removeEvidence } from './remove-evidence.ts'

const EvidenceFileRef = builder.prismaNode('EvidenceFile', {
  id: { field: 'id' },
  fields: (t) => ({
    learner: t.relation('learner', {
      description: 'Whose file it is: who did what it proves.',
      authScopes: { staff: true },
    }),
    name: t.exposeString('name', { description: "The file's name, as it was sent in." }),
    contentType: t.exposeString('contentType', {
      description: 'What it is: application/pdf, image/png or image/jpeg, by its content.',
    }),
    bytes: t.exposeInt('bytes', { description: 'Its size in bytes.' }),
    sha256: t.exposeString('sha256'),
    detailsUnits: t.exposeBoolean('detailsUnits'),
    uploadedAt: t.expose('uploadedAt', { type: 'DateTime', description: 'When it was sent in.' }),
    uploadedBy: t.field({
      type: ActorRef,
      description: 'Who sent it in.',
      select: { uploadedById: true, uploadedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.uploadedById, row.uploadedBy),
    }),
    proves: t.string({
      nullable: true,
      description: 'What it proves, in words; null when nothing yet, or nothing that you may see.',
      resolve: ({ id }, _args, context) => proves(id, context),
    }),
    url: t.string({
      nullable: true,
      description: 'Where its content is downloaded from, on this server; null once it was removed.',
      resolve: ({ id, removedAt }) => (removedAt ? null : `/evidence/${sealId('EvidenceFile', id)}`),
    }),
    removedAt: t.expose('removedAt', { type: 'DateTime', nullable: true }),
    removedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who removed it; null while it is there.',
      select: { removedAt: true, removedById: true, removedBy: true },
      resolve: (row, _args, context) =>
        row.removedAt === null ? null : actorOf(context, row.removedById, row.removedBy),
    }),
    removedReason: t.exposeString('removedReason', {
      nullable: true,
      description: 'Why it was removed; null while it is there.',
    }),
  }),
})

const evidenceFiles = nodeList('EvidenceFile', {
  filter: listFilter('EvidenceFile', (t) => ({
    removed: t.boolean({ description: 'Whether its content was removed.' }),
  })),
  where: ({ removed }) => (typeof removed === 'boolean' ? { removedAt: removed ? { not: null } : null } : {}),
})

builder.prismaObjectField('Learner', 'evidenceFiles', (t) =>
  t.relatedConnection(
    'evidence',
    evidenceFiles.related('learnerId', {
      description:
        'Files kept as evidence of what the learner did, the latest first; removed ones stay in view.',
      authScopes: { staff: true },
      usual: ['ID', 'DESC'],
    }),
    ...evidenceFiles.types,
  ),
)

const RemoveEvidenceInput = builder.inputType('RemoveEvidenceInput', {
  description: 'Which file to remove, and why.',
  fields: (t) => ({
    evidenceFileId: t.id({ required: true, description: 'The file.' }),
    reason: t.string({ required: true, description: 'Why, in words; it stays in the record.' }),
  }),
})

builder.mutationField('removeEvidence', (t) =>
  t.field({
    type: EvidenceFileRef,
    description:
      'Deletes the content of a file; its line stays. Staff remove any, an employer what it sent in while that proves nothing.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: {
      input: t.arg({ type: RemoveEvidenceInput, required: true, description: 'The file and the reason.' }),
    },
    resolve: (_root, { input }, { clock, services, signedIn }) =>
      removeEvidence(signedIn(), services.evidence, input, clock),
  }),
)
