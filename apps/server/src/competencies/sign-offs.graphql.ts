import { levelWords } from '@journeyline/domain/programs/program-policies'
import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { modelRef } from '../graphql/refs.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { competencyOf, evidenceOf, personOf } from './beside-sign-offs.ts'

export const SignOffRef = builder.prismaNode('SignOff', {
  id: { field: 'id' },
  fields: (t) => ({
    competency: t.field({
      type: modelRef('Competency'),
      description: 'What was judged.',
      resolve: ({ competencyId }, _args, context) => competencyOf(context, competencyId),
    }),
    level: t.exposeInt('level'),
    levelName: t.string({
      description: 'The level in words.',
      resolve: async ({ level, competencyId }, _args, context) => {
        const { programVersionId } = await competencyOf(context, competencyId)
        const { policies } = await standardOfEnrolled(context.signedIn().db, programVersionId)
        return context.say(levelWords(policies, level))
      },
    }),
    judgedOn: t.expose('judgedOn', { type: 'LocalDate' }),
    judgedBy: t.exposeString('judgedBy', {
      description:
        'Who judged it, with name and position. An employer is told of judgements from before its time only that they were.',
    }),
    witness: t.exposeString('witness', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What was seen.' }),
    evidence: t.field({
      type: [modelRef('EvidenceFile')],
      description: 'Files that prove it; removed ones stay in view.',
      complexity: listOf(3),
      resolve: ({ id }, _args, context) => evidenceOf(context, id),
    }),
    enrollment: t.relation('enrollment', {
      description: 'Whose competency it is.',
      authScopes: { staff: true },
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: modelRef('User'),
      nullable: true,
      description: 'Who wrote it down; null when that person is gone or not yours to see.',
      resolve: ({ recordedById }, _args, context) => personOf(context, recordedById),
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it was not.',
    }),
    revokedBy: t.field({
      type: modelRef('User'),
      nullable: true,
      description: 'Who revoked it; null while it was not, and when that person is gone or not yours to see.',
      resolve: ({ revokedById }, _args, context) => personOf(context, revokedById),
    }),
    revokedReason: t.exposeString('revokedReason', { nullable: true, description: 'Why it was revoked.' }),
  }),
})
