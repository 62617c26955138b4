import { levelWords } from '@journeyline/domain/programs/program-policies'
import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf, SOMEBODY } from '../actors/actor.ts'
import { employmentThen } from '../enrollments/employment-then.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { modelRef } from '../graphql/refs.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { competencyOf, evidenceOf } from './beside-sign-offs.ts'

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
      description:
        'Files that prove it; removed ones stay in view. All of them: a few, as many as were sent in.',
      complexity: listOf(3),
      resolve: ({ id }, _args, context) => evidenceOf(context, id),
    }),
    enrollment: t.relation('enrollment', {
      description: 'Whose competency it is.',
      authScopes: { staff: true },
    }),
    placement: t.field({
      type: modelRef('Placement'),
      nullable: true,
      description:
        'The employment it was judged under: for staff the one that ran on that day, of several the one that began last; for an employer its own. Null where there was none, and for an employer of what is from before its time.',
      resolve: ({ enrollmentId, judgedOn }, _args, context) =>
        employmentThen(context, enrollmentId, judgedOn),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down. An employer is told nothing of who did before its time.',
      resolve: ({ recordedById }, _args, context) => judgeOf(context, recordedById),
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it was not.',
    }),
    revokedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who revoked it; null while it stands.',
      resolve: ({ revokedAt, revokedById }, _args, context) =>
        revokedAt === null ? null : judgeOf(context, revokedById),
    }),
    revokedReason: t.exposeString('revokedReason', { nullable: true, description: 'Why it was revoked.' }),
  }),
})

/** Who judged is left out for an employer of what was before its time; people alone judge. */
const judgeOf = (context: Context, personId: string | null) =>
  personId === null ? SOMEBODY : actorOf(context, personId)
