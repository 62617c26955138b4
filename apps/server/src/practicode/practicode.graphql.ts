import { CLOCK_STATES } from '@journeyline/domain/practicode/practicode-clock'
import {
  PROJECTION_KINDS,
  type PracticodeProjection,
} from '@journeyline/domain/practicode/practicode-projection'
import {
  correctedReading,
  type PracticodeReading,
  READING_SOURCES,
} from '@journeyline/domain/practicode/practicode-readings'
import { ActorRef } from '../actors/actor.graphql.ts'
import { writerOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { daysOf, listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { ConditionRef } from '../progress/conditions.graphql.ts'
import { type PracticodeStanding, practicodeStanding } from './practicode-standing.ts'
import { readingsOf } from './read-readings.ts'

const ReadingSourceEnum = builder.enumType('PracticodeReadingSource', {
  description: 'Where a reading comes from.',
  values: described(READING_SOURCES, {
    PERSON: 'Somebody wrote it down.',
    IMPORT: 'A file that was imported.',
    DEMO: 'The demo program.',
  }),
})

const ClockStateEnum = builder.enumType('PracticodeClockState', {
  description: 'Where the access clock stands.',
  values: described(CLOCK_STATES, {
    NOT_STARTED: 'Nobody wrote down when it began.',
    RUNNING: 'Access works.',
    ENDING_SOON: 'Access works for 60 more days at most.',
    ENDED: 'Access is over.',
  }),
})

const ProjectionKindEnum = builder.enumType('PracticodeProjectionKind', {
  description: 'What can be said of the day on which all cases will be done.',
  values: described(PROJECTION_KINDS, {
    DONE: 'They are done.',
    EXPECTED: 'A day, if the pace of the last weeks goes on.',
    UNKNOWN: 'Nothing, because there is no pace.',
  }),
})

export const PracticodeReadingRef = builder.prismaNode('PracticodeReading', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose reading it is.' }),
    readOn: t.expose('readOn', { type: 'LocalDate' }),
    casesDone: t.exposeInt('casesDone', { description: 'Cases done by then, from the first one on.' }),
    scorePercent: t.exposeInt('scorePercent', {
      nullable: true,
      description: 'Score in whole percent; null where none was given.',
    }),
    source: t.field({
      type: ReadingSourceEnum,
      description: 'Where it comes from.',
      resolve: (row) => row.source as never,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What should be known of it.' }),
    correctionReason: t.exposeString('correctionReason', {
      nullable: true,
      description: 'Why it corrects an earlier reading; null unless it does.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who or what wrote it down: a person, the file it stood in, or the demo program.',
      select: { source: true, importId: true, recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => writerOf(context, row, row.recordedById, row.recordedBy),
    }),
  }),
})

builder.prismaObjectField('PracticodeReading', 'corrects', (t) =>
  t.field({
    type: PracticodeReadingRef,
    nullable: true,
    description: 'The reading it took the place of; null unless it is a correction.',
    complexity: 5,
    select: { id: true, enrollmentId: true, correctionReason: true },
    resolve: async ({ id, enrollmentId, correctionReason }, _args, context) => {
      if (correctionReason === null) return null
      const readings = await readingsOf(context, enrollmentId)
      const correction = readings.find(({ row }) => row.id === id)
      return (correction && correctedReading(correction, readings)?.row) ?? null
    },
  }),
)

const PracticodeProjectionRef = builder.objectRef<PracticodeProjection>('PracticodeProjection').implement({
  description: 'When all cases will be done.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ProjectionKindEnum, description: 'What can be said.' }),
    doneOn: t.expose('doneOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day on which they were or will be done; null when nothing tells.',
    }),
    inTime: t.boolean({
      nullable: true,
      description: 'Whether that is within the access; null when it is done, or nothing tells.',
      resolve: (one) => (one.kind === 'EXPECTED' ? one.inTime : null),
    }),
    sentence: t.string({
      description: 'The same in words.',
      resolve: ({ sentence }, _args, { say }) => say(sentence),
    }),
  }),
})

const PracticodePointRef = builder.objectRef<PracticodeReading>('PracticodePoint').implement({
  description: 'How far a learner was on a day.',
  fields: (t) => ({
    readOn: t.expose('readOn', { type: 'LocalDate', description: 'The day.' }),
    casesDone: t.exposeInt('casesDone', { description: 'Cases done by then.' }),
    scorePercent: t.exposeInt('scorePercent', { nullable: true, description: 'Score in whole percent.' }),
  }),
})

const PracticodeRef = builder.objectRef<PracticodeStanding>('Practicode').implement({
  description: 'Where a learner stands with Practicode today.',
  fields: (t) => ({
    cases: t.int({ description: 'Cases the version asks for.', resolve: ({ asked }) => asked.cases }),
    scorePercent: t.int({
      description: 'Least score the version asks for, in percent.',
      resolve: ({ asked }) => asked.scorePercent,
    }),
    accessMonths: t.int({
      description: 'How long access lasts by the version, in months.',
      resolve: ({ asked }) => asked.accessMonths,
    }),
    state: t.field({
      type: ClockStateEnum,
      description: 'Where the access clock stands.',
      resolve: ({ clock }) => clock.state,
    }),
    startedOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'Day on which access began; null when nobody wrote it down.',
      resolve: ({ clock }) => clock.startedOn,
    }),
    expiresOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'Last day of the access; null when nobody wrote down when it began.',
      resolve: ({ clock }) => clock.expiresOn,
    }),
    daysLeft: t.int({
      nullable: true,
      description: 'Days from today to the last one, 0 on it and after it; null before access begins.',
      resolve: ({ clock }) => clock.daysLeft,
    }),
    projection: t.field({
      type: PracticodeProjectionRef,
      description: 'When all cases will be done.',
      resolve: (standing) => standing.projection(),
    }),
    conditions: t.field({
      type: [ConditionRef],
      description: 'What the version asks of Practicode, met or not.',
      complexity: listOf(4),
      resolve: (standing) => standing.conditions(),
    }),
    curve: t.field({
      type: [PracticodePointRef],
      description:
        'The readings that hold, corrections taken in: one a day, the earliest first. All of them: as many as days on which somebody read it.',
      complexity: listOf(50),
      resolve: (standing) => standing.curve(),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'practicode', (t) =>
  t.field({
    type: PracticodeRef,
    nullable: true,
    description: 'Where the learner stands with Practicode; null where the version has none.',
    complexity: 10,
    select: { id: true, programVersionId: true, practicodeStartedOn: true, learner: true },
    resolve: (enrollment, _args, context) => practicodeStanding(context, enrollment),
  }),
)

builder.prismaObjectField('Enrollment', 'practicodeStartedOn', (t) =>
  t.expose('practicodeStartedOn', { type: 'LocalDate', nullable: true }),
)

const practicodeReadings = nodeList('PracticodeReading', {
  sorts: { READ_ON: { by: ['readOn'], says: 'The day of the reading.' } },
  filter: listFilter('PracticodeReading', (t) => ({
    sources: t.field({ type: [ReadingSourceEnum], description: 'Readings that came from one of these.' }),
    from: t.field({ type: 'LocalDate', description: 'Read on this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'Read on this day or an earlier one.' }),
  })),
  where: ({ sources, from, to }) => ({
    source: sources ? { in: [...sources] } : undefined,
    ...daysOf('readOn', from, to),
  }),
})

builder.prismaObjectField('Enrollment', 'practicodeReadings', (t) =>
  t.relatedConnection(
    'practicodeReadings',
    practicodeReadings.related('enrollmentId', {
      description: 'Every reading, the latest first; a corrected one stays in view.',
      usual: ['READ_ON', 'DESC'],
    }),
    ...practicodeReadings.types,
  ),
)
