import { builder } from '../graphql/builder.ts'
import { daysOf, listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { StageEnum } from '../stages/stage.graphql.ts'

const enrollments = nodeList('Enrollment', {
  sorts: { ENROLLED_ON: { by: ['enrolledOn'], says: 'The day of enrollment.' } },
  filter: listFilter('Enrollment', (t) => ({
    stages: t.field({ type: [StageEnum], description: 'Who stands in one of these stages.' }),
    cohortId: t.id({ description: 'In this cohort.' }),
    learnerId: t.id({ description: 'Of this learner.' }),
    programId: t.id({ description: 'In this program.' }),
  })),
  where: ({ stages, cohortId, learnerId, programId }) => ({
    stage: stages ? { in: [...stages] } : undefined,
    cohortId: rowIdIfGiven('Cohort', cohortId),
    learnerId: rowIdIfGiven('Learner', learnerId),
    programId: rowIdIfGiven('Program', programId),
  }),
})

builder.queryField('enrollments', (t) =>
  t.prismaConnection(
    enrollments.all({
      description: 'Everyone ever enrolled in any cohort, in the order of enrollment.',
      authScopes: { staff: true },
      usual: ['ID', 'ASC'],
    }),
    ...enrollments.types,
  ),
)

builder.prismaObjectField('Learner', 'enrollments', (t) =>
  t.relatedConnection(
    'enrollments',
    enrollments.related('learnerId', {
      description: "The learner's enrollments, the latest first.",
      usual: ['ID', 'DESC'],
    }),
    ...enrollments.types,
  ),
)

builder.prismaObjectField('Cohort', 'enrollments', (t) =>
  t.relatedConnection(
    'enrollments',
    enrollments.related('cohortId', {
      description: 'Everyone ever enrolled in the cohort, in the order of enrollment.',
      usual: ['ID', 'ASC'],
    }),
    ...enrollments.types,
  ),
)

const stageChanges = nodeList('StageChange', {
  sorts: {
    EFFECTIVE_ON: {
      by: ['effectiveOn', 'sequence'],
      says: 'The day from which the step counts, then as it was written.',
    },
  },
  filter: listFilter('StageChange', (t) => ({
    toStages: t.field({ type: [StageEnum], description: 'Steps to one of these stages.' }),
    from: t.field({ type: 'LocalDate', description: 'That count from this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'That count from this day or an earlier one.' }),
    enrollmentId: t.id({ description: 'Of this enrollment.' }),
    undone: t.boolean({ description: 'Whether the step was undone.' }),
  })),
  where: ({ toStages, from, to, enrollmentId, undone }) => ({
    toStage: toStages ? { in: [...toStages] } : undefined,
    ...daysOf('effectiveOn', from, to),
    enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
    ...(typeof undone === 'boolean' ? { undoneAt: undone ? { not: null } : null } : {}),
  }),
})

builder.queryField('stageChanges', (t) =>
  t.prismaConnection(
    stageChanges.all({
      description:
        'Every step of every enrollment, in the order in which they were written; undone ones stay in view.',
      authScopes: { staff: true },
      usual: ['ID', 'ASC'],
    }),
    ...stageChanges.types,
  ),
)

builder.prismaObjectField('Enrollment', 'stageChanges', (t) =>
  t.relatedConnection(
    'stageChanges',
    stageChanges.related('enrollmentId', {
      description: 'Every step so far, the latest first; undone ones stay in view.',
      usual: ['EFFECTIVE_ON', 'DESC'],
    }),
    ...stageChanges.types,
  ),
)
