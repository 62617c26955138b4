import { levelName } from '@journeyline/domain/programs/program-policies'
import { builder } from '../graphql/builder.ts'
import { standardOfEnrolled } from '../standards.ts'

export const SignOffRef = builder.prismaNode('SignOff', {
  id: { field: 'id' },
  fields: (t) => ({
    competency: t.relation('competency', { description: 'What was judged.' }),
    level: t.exposeInt('level'),
    levelName: t.string({
      description: 'The level in words.',
      select: { level: true, competency: true },
      resolve: async ({ level, competency }, _args, context) => {
        const { policies } = await standardOfEnrolled(context.signedIn().db, competency.programVersionId)
        return levelName(policies, level)
      },
    }),
    judgedOn: t.expose('judgedOn', { type: 'LocalDate' }),
    judgedBy: t.exposeString('judgedBy'),
    witness: t.exposeString('witness', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What was seen.' }),
    evidence: t.relation('evidence', {
      description: 'Files that prove it; removed ones stay in view.',
      query: { orderBy: { id: 'asc' } },
    }),
    enrollment: t.relation('enrollment', {
      description: 'Whose competency it is; staff only.',
      authScopes: { staff: true },
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.relation('recordedBy', {
      nullable: true,
      description: 'Who wrote it down; null when that person is gone or not yours to see.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it was not.',
    }),
    revokedBy: t.relation('revokedBy', {
      nullable: true,
      description: 'Who revoked it; null while it was not, and when that person is gone or not yours to see.',
    }),
    revokedReason: t.exposeString('revokedReason', { nullable: true, description: 'Why it was revoked.' }),
  }),
})
