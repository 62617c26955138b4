import { builder } from '../graphql/builder.ts'
import { sealId } from '../graphql/global-id.ts'
import { ownPage } from '../graphql/limits/costs.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { counted } from '../graphql/paging/counted.ts'
import { keysetOf, toPage } from '../graphql/paging/keyset.ts'
import { CompletionRef } from '../progress/completion.graphql.ts'
import { ProgressRef } from '../progress/progress.graphql.ts'
import { type ProgressOf, progressFrom } from '../progress/progress-of.ts'
import { readRecords } from '../progress/read-records.ts'
import { StageEnum } from '../stages/stage.graphql.ts'

const ProgressRowRef = builder.objectRef<ProgressOf>('ProgressRow').implement({
  extensions: { forPeople: true },
  description: "A line of a cohort's progress: an enrollment with how far it is.",
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The enrollment behind the line.',
      resolve: ({ facts }) => sealId('Enrollment', facts.enrollmentId),
    }),
    learnerId: t.id({
      description: 'The learner.',
      resolve: ({ facts }) => sealId('Learner', facts.learnerId),
    }),
    learnerName: t.string({ description: "The learner's name.", resolve: ({ facts }) => facts.learnerName }),
    stage: t.field({
      type: StageEnum,
      description: 'Where the learner stands.',
      resolve: ({ facts }) => facts.stage,
    }),
    completion: t.expose('completion', {
      type: CompletionRef,
      nullable: true,
      description: 'How the completion stands; null unless the learner has completed.',
    }),
    progress: t.field({
      type: ProgressRef,
      description: 'How far the learner is, as of today.',
      resolve: (one, _args, { clock }) => ({ ...one, asOf: clock.today() }),
    }),
  }),
})

type Asked = { stages?: readonly string[] | null }

builder.prismaObjectField('Cohort', 'progress', (t) =>
  t.connection(
    {
      type: ProgressRowRef,
      ...counted<{ id: string }, Asked>(({ id }, { stages }, context, take) =>
        context.signedIn().db.enrollment.count({
          where: { cohortId: id, ...(stages ? { stage: { in: [...stages] } } : {}) },
          take,
        }),
      ),
      description: 'How far each learner of the cohort is, by enrollment.',
      args: { stages: t.arg({ type: [StageEnum], description: 'Who stands in one of these stages.' }) },
      complexity: ownPage,
      select: { id: true },
      resolve: async (cohort, args, context) => {
        const viewer = context.signedIn()
        const page = keysetOf(args)
        const records = await readRecords(viewer, {
          cohortId: cohort.id,
          stages: args.stages ?? null,
          after: page.from?.[1] ?? null,
          backward: page.backward,
          size: page.size,
        })
        const rows = await progressFrom(viewer, records, context.clock.today())
        return toPage(rows, page, ({ facts }) => `|${facts.enrollmentId}`)
      },
    },
    ...connectionOf(ProgressRowRef, 'ProgressRow'),
  ),
)
