import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { MOST_POINTS, readSnapshot, readTrend, type Snapshot } from './snapshot.ts'

const StageCount = builder.objectRef<Snapshot['counts'][number]>('StageCount').implement({
  extensions: { forPeople: true },
  description: 'How many learners stand in a stage.',
  fields: (t) => ({
    stage: t.expose('stage', { type: StageEnum, description: 'The stage.' }),
    learners: t.exposeInt('learners', { description: 'How many.' }),
    medianDays: t.exposeInt('medianDays', {
      nullable: true,
      description:
        'Days the middle one has been in it; only for today and for staff, null otherwise and when nobody is.',
    }),
  }),
})

const PipelineSnapshot = builder.objectRef<Snapshot>('PipelineSnapshot').implement({
  extensions: { forPeople: true },
  description: 'The pipeline on one day, by stage in its order.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'LocalDate', description: 'The day, at its end.' }),
    counts: t.field({
      type: [StageCount],
      description: 'A line a stage; employers see the stages candidates come from.',
      complexity: listOf(7),
      resolve: ({ counts }) => counts,
    }),
  }),
})

const SnapshotInterval = builder.enumType('SnapshotInterval', {
  description: 'How far apart the points of a trend are.',
  values: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'Seven days.' },
    MONTH: { description: 'A month.' },
  },
})

builder.queryFields((t) => ({
  pipelineSnapshot: t.field({
    type: PipelineSnapshot,
    nullable: true,
    description:
      'How many learners stood in each stage on a day, from history, exactly; null when there is no such program or cohort.',
    authScopes: { signedIn: true },
    args: {
      programId: t.arg.id({ required: true, description: 'Which program.' }),
      cohortId: t.arg.id({ description: 'Only this cohort.', onlyFor: 'staff' }),
      asOf: t.arg({ type: 'LocalDate', description: 'The day; today when left out.', onlyFor: 'staff' }),
    },
    complexity: 10,
    resolve: (_root, args, context) => readSnapshot(context.signedIn(), args, context.clock),
  }),
  pipelineTrend: t.field({
    type: [PipelineSnapshot],
    nullable: true,
    description:
      'The snapshot from one day to another, at intervals, at most 800; always with the last day. Null when there is no such program or cohort.',
    authScopes: { staff: true },
    args: {
      programId: t.arg.id({ required: true, description: 'Which program.' }),
      cohortId: t.arg.id({ description: 'Only this cohort.' }),
      from: t.arg({ type: 'LocalDate', required: true, description: 'First day.' }),
      to: t.arg({ type: 'LocalDate', required: true, description: 'Last day.' }),
      interval: t.arg({ type: SnapshotInterval, required: true, description: 'How far apart.' }),
    },
    complexity: listOf(MOST_POINTS, 50 + MOST_POINTS),
    resolve: (_root, args, context) => readTrend(context.signedIn(), args),
  }),
}))
