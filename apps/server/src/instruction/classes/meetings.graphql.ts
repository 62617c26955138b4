import type { Prisma } from '@journeyline/db/connect'
import {
  MEETING_STANDINGS,
  type MeetingStanding,
  meetingStanding,
} from '@journeyline/domain/instruction/class-meeting'
import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { described } from '../../graphql/described.ts'
import { daysOf, listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { type MeetingCounts, meetingCounts } from './meeting-counts.ts'

const MeetingStandingEnum = builder.enumType('MeetingStanding', {
  description: 'Where a class stands.',
  values: described(MEETING_STANDINGS, {
    PLANNED: 'Its day is yet to come.',
    WAITING: 'Its day has come, and its attendance is to be confirmed.',
    CONFIRMED: 'Its attendance is confirmed, and hours are written.',
  }),
})

const MeetingCountsRef = builder.objectRef<MeetingCounts>('MeetingCounts').implement({
  extensions: { forPeople: true },
  description: 'Who was in a class, as recorded so far.',
  fields: (t) => ({
    recorded: t.exposeInt('recorded', { description: 'Of how many learners it is recorded.' }),
    present: t.exposeInt('present', { description: 'How many were there, for all of it or for part.' }),
    minutes: t.exposeInt('minutes', { description: 'Minutes attended by all of them.' }),
  }),
})

/** One class of a section. */
export const ClassMeetingRef = builder.prismaNode('ClassMeeting', {
  id: { field: 'id' },
  fields: (t) => ({
    courseSection: t.relation('section', { description: 'The section it is a class of.' }),
    onDay: t.expose('onDay', { type: 'LocalDate', description: 'Its local day.' }),
    minutes: t.exposeInt('minutes'),
    topic: t.exposeString('topic', {
      nullable: true,
      description: 'What it is about; null when nobody wrote it.',
    }),
    standing: t.field({
      type: MeetingStandingEnum,
      description: 'Where it stands today.',
      resolve: ({ onDay, confirmedAt }, _args, { clock }) =>
        meetingStanding({ onDay: toDay(onDay), isConfirmed: confirmedAt !== null }, clock.today()),
    }),
    counts: t.field({
      type: MeetingCountsRef,
      description: 'Who was there, in numbers.',
      complexity: 3,
      resolve: ({ id }, _args, context) => meetingCounts(context, id),
    }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true }),
    confirmedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who confirmed its attendance; null while it is open.',
      select: { confirmedAt: true, confirmedById: true, confirmedBy: true },
      resolve: (row, _args, context) =>
        row.confirmedAt === null ? null : actorOf(context, row.confirmedById, row.confirmedBy),
    }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
  }),
})

/** The classes that stand so on the request's day. */
const standingAs = (standings: readonly MeetingStanding[] | null | undefined, { clock }: Context) => {
  if (!standings) return {}
  if (standings.length === 0) return { id: { in: [] } }
  const today = toDate(clock.today())
  const where: Record<MeetingStanding, Prisma.ClassMeetingWhereInput> = {
    PLANNED: { confirmedAt: null, onDay: { gt: today } },
    WAITING: { confirmedAt: null, onDay: { lte: today } },
    CONFIRMED: { confirmedAt: { not: null } },
  }
  return { OR: standings.map((standing) => where[standing]) }
}

const classMeetings = nodeList('ClassMeeting', {
  sorts: { ON_DAY: { by: ['onDay'], says: 'Its day.' } },
  filter: listFilter('ClassMeeting', (t) => ({
    standings: t.field({ type: [MeetingStandingEnum], description: 'Classes that stand so.' }),
    from: t.field({ type: 'LocalDate', description: 'From this day on.' }),
    to: t.field({ type: 'LocalDate', description: 'Up to this day.' }),
  })),
  where: ({ standings, from, to }, context) => ({
    ...standingAs(standings, context),
    ...daysOf('onDay', from, to),
  }),
})

builder.prismaObjectField('CourseSection', 'classMeetings', (t) =>
  t.relatedConnection(
    'meetings',
    classMeetings.related('courseSectionId', {
      description: 'Its classes, the earliest first.',
      usual: ['ON_DAY', 'ASC'],
    }),
    ...classMeetings.types,
  ),
)

builder.prismaObjectField('Cohort', 'classMeetings', (t) =>
  t.prismaConnection(
    classMeetings.among(
      {
        description: "The classes of all of the cohort's sections, the earliest first.",
        usual: ['ON_DAY', 'ASC'],
      },
      ({ id }: { id: string }) => ({ section: { cohortId: id } }),
    ),
    ...classMeetings.types,
  ),
)
