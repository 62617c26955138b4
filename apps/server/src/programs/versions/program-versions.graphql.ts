import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { ProgramTypeEnum, VersionStatusEnum } from '../program-enums.graphql.ts'
import { ParticularsRef, particularsOf } from '../reading/particulars.graphql.ts'
import { PoliciesRef, policiesOf } from '../reading/policies.graphql.ts'

const inOrder = { query: { orderBy: { position: 'asc' } } } as const

export const ProgramVersionRef = builder.prismaNode('ProgramVersion', {
  id: { field: 'id' },
  fields: (t) => ({
    program: t.relation('program', { description: 'The program it is a version of.' }),
    number: t.exposeInt('number'),
    status: t.field({
      type: VersionStatusEnum,
      description: 'Whether it counts.',
      resolve: (row) => row.status as never,
    }),
    title: t.exposeString('title'),
    type: t.field({
      type: ProgramTypeEnum,
      description: 'How it measures.',
      resolve: (row) => row.type as never,
    }),
    effectiveFrom: t.expose('effectiveFrom', { type: 'LocalDate' }),
    version: t.exposeInt('version'),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null for a draft.',
    }),
    publishedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who published it, or that it came with the product; null for a draft.',
      select: { publishedAt: true, publishedById: true, publishedBy: true },
      resolve: (row, _args, context) =>
        row.publishedAt === null ? null : actorOf(context, row.publishedById, row.publishedBy, 'SHIPPED'),
    }),
    requirements: t.relation('requirements', { description: 'What it asks for, in order.', ...inOrder }),
    jobFunctions: t.relation('jobFunctions', {
      description: 'The work process schedule, in order.',
      ...inOrder,
    }),
    courses: t.relation('courses', { description: 'The related instruction plan, in order.', ...inOrder }),
    particulars: t.field({
      type: ParticularsRef,
      description: 'What the standard says of itself besides.',
      resolve: (row) => particularsOf(row.particulars),
    }),
    policies: t.field({
      type: PoliciesRef,
      description: 'How the sponsor runs it.',
      resolve: (row) => policiesOf(row.policies),
    }),
    enrollmentCount: t.relationCount('enrollments', {
      description: 'How many learners are on it.',
      authScopes: { staff: true },
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'programVersion', (t) =>
  t.relation('programVersion', { description: 'The version the learner started on, and keeps.' }),
)
