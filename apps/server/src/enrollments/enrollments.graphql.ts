import { daysBetween } from '@journeyline/domain/local-date'
import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf, fileActor, writerOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { sponsorTimeZone } from '../kernel/clock.ts'
import { toDay } from '../kernel/days.ts'
import { policiesOf } from '../programs/reading/policies.graphql.ts'
import { StageEnum } from '../stages/stage.graphql.ts'
import { LeavingReasonEnum } from './leaving-reason.graphql.ts'
import { StageChangeSourceEnum } from './stage-change-source.graphql.ts'

export const EnrollmentRef = builder.prismaNode('Enrollment', {
  id: { field: 'id' },
  fields: (t) => ({
    learner: t.relation('learner', { description: 'Who is enrolled.' }),
    cohort: t.relation('cohort', { description: 'The cohort in which the learner has the seat.' }),
    enrolledOn: t.expose('enrolledOn', { type: 'LocalDate' }),
    ojtCountsFrom: t.expose('ojtCountsFrom', {
      type: 'LocalDate',
      nullable: true,
      description:
        'Local day from which on-the-job hours count, by the rule of the program version; null where each employment alone says.',
    }),
    registeredOn: t.expose('registeredOn', { type: 'LocalDate', nullable: true }),
    registrationNumber: t.exposeString('registrationNumber', { nullable: true }),
    stage: t.field({
      type: StageEnum,
      description: 'Where the learner stands today.',
      resolve: (row) => row.stage as never,
    }),
    path: t.field({
      type: [StageEnum],
      description:
        'The stages that the version leads through, in pipeline order; a move leads to one of them, or to WITHDRAWN.',
      select: { programVersion: { select: { policies: true } } },
      resolve: ({ programVersion }) => policiesOf(programVersion.policies).path,
    }),
    stageSince: t.expose('stageSince', { type: 'LocalDate' }),
    daysInStage: t.int({
      description: 'Days from the beginning of the stage to today.',
      resolve: (row, _args, { clock }) => daysBetween(toDay(row.stageSince), clock.today()),
    }),
    version: t.exposeInt('version', {
      description:
        'Counts moves between stages, confirmations of a completion, the day Practicode began and the registration; send it back as `expectedVersion`. What is recorded under it, such as a funding award or an internship, does not move it.',
    }),
    practicodeCases: t.exposeInt('practicodeCases', { nullable: true }),
    practicodeScore: t.exposeInt('practicodeScore', { nullable: true }),
    internshipSite: t.exposeString('internshipSite', { nullable: true }),
    internshipStartedOn: t.expose('internshipStartedOn', { type: 'LocalDate', nullable: true }),
    placements: t.relation('placements', {
      description:
        'Employments under this enrollment, by first day. All of them: one at a time, unless one says why it runs beside another.',
      query: { orderBy: { startedOn: 'asc' } },
    }),
  }),
})

builder.prismaNode('StageChange', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose step it is.' }),
    fromStage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'Stage before; null for the enrollment itself.',
      resolve: (row) => row.fromStage as never,
    }),
    toStage: t.field({
      type: StageEnum,
      description: 'Stage after.',
      resolve: (row) => row.toStage as never,
    }),
    effectiveOn: t.expose('effectiveOn', { type: 'LocalDate' }),
    reason: t.exposeString('reason', { nullable: true }),
    leavingReason: t.field({
      type: LeavingReasonEnum,
      nullable: true,
      description:
        'Why the learner left; null for every other change, and where none was told, as by a file.',
      resolve: (row) => row.leavingReason as never,
    }),
    source: t.field({
      type: StageChangeSourceEnum,
      description: 'Where the change came from.',
      resolve: (row) => row.source as never,
    }),
    overridden: t.exposeStringList('overridden'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who or what wrote it down: a person, the file it stood in, or the demo program.',
      select: { source: true, importId: true, recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => writerOf(context, row, row.recordedById, row.recordedBy),
    }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    undoneBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who or what undid it; null while it counts.',
      select: { undoneAt: true, undoneImportId: true, undoneById: true, undoneBy: true },
      resolve: (row, _args, context) => {
        if (row.undoneAt === null) return null
        return row.undoneImportId === null
          ? actorOf(context, row.undoneById, row.undoneBy)
          : fileActor(context, row.undoneImportId, row.undoneById, row.undoneBy)
      },
    }),
    undoneReason: t.exposeString('undoneReason', { nullable: true, description: 'Why it was undone.' }),
  }),
})

export const PlacementRef = builder.prismaNode('Placement', {
  id: { field: 'id' },
  fields: (t) => ({
    version: t.exposeInt('version'),
    employer: t.relation('employer', { description: 'Who employs the learner.' }),
    apprenticeName: t.exposeString('apprenticeName', { description: "The learner's name." }),
    stage: t.field({
      type: StageEnum,
      description: "The enrollment's stage.",
      resolve: (row) => row.stage as never,
    }),
    stageSince: t.expose('stageSince', { type: 'LocalDate', description: 'Local day on which it began.' }),
    enrollment: t.relation('enrollment', {
      description: 'The enrollment it is under.',
      authScopes: { staff: true },
    }),
    programVersion: t.relation('programVersion', {
      description: 'The program version the apprentice is on.',
    }),
    worksite: t.relation('worksite', {
      nullable: true,
      description: 'Where the apprentice works; null while it is not written down.',
    }),
    timeZone: t.string({
      description:
        "IANA time zone in which this employment's days are: the worksite's, or the sponsor's while no worksite is written down. Today, for its hours, is today there.",
      select: { worksite: { select: { timeZone: true } } },
      resolve: ({ worksite }) => worksite?.timeZone ?? sponsorTimeZone(),
    }),
    supervisor: t.relation('supervisor', {
      nullable: true,
      description: 'Who supervises the apprentice there; null while nobody is named.',
    }),
    startedOn: t.expose('startedOn', { type: 'LocalDate' }),
    endedOn: t.expose('endedOn', { type: 'LocalDate', nullable: true }),
    minutesPerWeek: t.exposeInt('minutesPerWeek', { nullable: true }),
    hourlyWageMinor: t.exposeInt('hourlyWageMinor', { nullable: true }),
    wageSince: t.expose('wageSince', { type: 'LocalDate', nullable: true }),
    currency: t.exposeString('currency'),
  }),
})
