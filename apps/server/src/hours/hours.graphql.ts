import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf, writerOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { DecisionAnswer } from '../graphql/decision-answer.graphql.ts'
import { mayApprove } from './approvals/may-approve.ts'
import { HoursBasisEnum, HoursKindEnum, HoursSourceEnum, HoursStatusEnum } from './hours-enums.graphql.ts'
import { whetherItCounts } from './whether-it-counts.ts'

export const HoursEntryRef = builder.prismaNode('HoursEntry', {
  id: { field: 'id' },
  fields: (t) => ({
    kind: t.field({
      type: HoursKindEnum,
      description: 'On the job or instruction; no minute is both.',
      resolve: (row) => row.kind as never,
    }),
    basis: t.field({
      type: HoursBasisEnum,
      description: 'Why it stands in the ledger.',
      resolve: (row) => row.basis as never,
    }),
    onDay: t.expose('onDay', { type: 'LocalDate' }),
    minutes: t.exposeInt('minutes'),
    status: t.field({
      type: HoursStatusEnum,
      description: 'Where it stands; only approved entries count.',
      resolve: (row) => row.status as never,
    }),
    source: t.field({
      type: HoursSourceEnum,
      description: 'Where it came from.',
      resolve: (row) => row.source as never,
    }),
    reference: t.exposeString('reference', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What was done.' }),
    reason: t.exposeString('reason', { nullable: true }),
    awardCode: t.exposeString('awardCode', { nullable: true }),
    competency: t.relation('competency', { nullable: true, description: 'The competency it went to.' }),
    course: t.relation('course', { nullable: true, description: 'The course it was for.' }),
    placement: t.relation('placement', { nullable: true, description: 'The employment it was done under.' }),
    enrollment: t.relation('enrollment', {
      description: 'Whose hours these are.',
      authScopes: { staff: true },
    }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'When it was written down.' }),
    writtenBy: t.field({
      type: ActorRef,
      description: 'Who or what wrote it down: a person, the file it stood in, or the demo program.',
      select: { source: true, importId: true, writtenById: true, writtenBy: true },
      resolve: (row, _args, context) => writerOf(context, row, row.writtenById, row.writtenBy),
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided on; null while it waits.',
    }),
    decidedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who decided; null while it waits.',
      select: { source: true, decidedAt: true, decidedById: true, decidedBy: true },
      resolve: (row, _args, context) =>
        row.decidedAt === null
          ? null
          : actorOf(context, row.decidedById, row.decidedBy, row.source === 'DEMO' ? 'DEMO' : 'UNRECORDED'),
    }),
    decisionReason: t.exposeString('decisionReason', { nullable: true }),
    corrects: t.relation('corrects', {
      nullable: true,
      description: 'The entry that was taken back for this one; null where it corrects none.',
    }),
    correctedBy: t.relation('correctedBy', {
      nullable: true,
      description:
        'The entry that stands in the place of this one, which was taken back for it; null where none does.',
    }),
    reverses: t.relation('reverses', { nullable: true, description: 'The entry this one takes back.' }),
    reversedBy: t.relation('reversedBy', {
      nullable: true,
      description: 'The entry that takes this one back; null while it stands.',
    }),
    resubmits: t.relation('resubmits', {
      nullable: true,
      description: 'The rejected entry this one was sent in place of.',
    }),
    resubmittedBy: t.relation('resubmittedBy', {
      nullable: true,
      description: 'The entry sent in place of this one.',
    }),
    counts: t.field({
      type: DecisionAnswer,
      description:
        "Whether it counts once it is approved, and why not: hours on the job count from a day on that the program version's rule says.",
      complexity: 3,
      select: {
        ...{ kind: true, onDay: true, enrollmentId: true },
        placement: { select: { apprenticeName: true } },
      },
      resolve: (row, _args, context) => whetherItCounts(context, row),
    }),
    mayApprove: t.field({
      type: DecisionAnswer,
      description: 'Whether you may approve it now, and why not.',
      complexity: 3,
      resolve: ({ id }, _args, context) => mayApprove(context, id),
    }),
  }),
})
