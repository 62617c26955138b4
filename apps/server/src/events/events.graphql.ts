import { EVENT_TYPES, type EventType } from '@journeyline/domain/acts/event-types'
import { ActorRef } from '../actors/actor.graphql.ts'
import { type Actor, actorOf, SOMEBODY, type System } from '../actors/actor.ts'
import { builder, oneOrNull } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { connectionOf } from '../graphql/lists/connections.ts'
import { orderArgument } from '../graphql/lists/list-order.ts'
import { counted } from '../graphql/paging/counted.ts'
import type { Orders } from '../graphql/paging/orders.ts'
import { COPIED_PAGE } from '../graphql/paging/page-size.ts'
import { pageOf } from '../graphql/paging/sorted-by.ts'
import { badInput } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { dataFor, subjectIdFor, subjectTypeFor, touchesFor } from './shown-event.ts'

const IN_ORDER: Orders = {
  sorts: {
    POSITION: {
      by: ['position'],
      says: 'The place in the log, which never changes. Events come behind by it however long their transaction took, as they would not by their ids.',
    },
  },
  usual: { field: 'POSITION', direction: 'ASC' },
}
const TYPES = Object.keys(EVENT_TYPES) as EventType[]

/** As enums are written: HOURS_WRITTEN. */
const EventTypeEnum = builder.enumType('EventType', {
  description:
    'What has happened. There will be more of them: a client passes over an event of a type that it does not know, and reads on.',
  values: Object.fromEntries(
    TYPES.map((type) => [
      type.toUpperCase().replace('.', '_'),
      { value: type, description: EVENT_TYPES[type] },
    ]),
  ) as Record<string, { value: EventType; description: string }>,
})

builder.scalarType('EventData', {
  description:
    'What an event holds, as a JSON object: ids as the API gives them, by whose they are (`learnerId`, of several `classMeetingIds`), days as YYYY-MM-DD, counts, codes and enum values. Of an edit, `changed` names the details that changed and `version` is what the record has by it. Never a name, a text or a judgement: whoever may know asks the record. Ids of what is not yours to see are left out: of an apprentice’s hours, sign-offs, reviews and files staff are told `enrollmentId` or `learnerId`, an employer `placementId`, its own employment.',
  serialize: (data) => data,
  parseValue: () => {
    throw badInput(requestWord('VALUES_ONLY_GIVEN_OUT'))
  },
})

const EventRef = builder.prismaObject('Event', {
  name: 'Event',
  description:
    'That something was done to a record; written in the transaction that did it, and never changed. Of a record that is not yours to see, but moves what is, only type and moments are told.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The event itself, for whoever wants to know whether they had it. No id of a node.',
      resolve: ({ id }) => ({ type: 'Event', id }),
    }),
    type: t.field({
      type: EventTypeEnum,
      description: 'What has happened.',
      resolve: ({ act }) => act as EventType, // no others are read
    }),
    version: t.exposeInt('version'),
    subjectType: t.string({
      nullable: true,
      description:
        'What it was done to, as __typename says it; null where such records are not yours to see.',
      resolve: (event, _args, context) => subjectTypeFor(context.signedIn(), event),
    }),
    subjectId: t.id({
      nullable: true,
      description:
        'The id of what it was done to, also when that is gone; null where such records are not yours to see.',
      resolve: (event, _args, context) => subjectIdFor(context.signedIn(), event),
    }),
    subject: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'What it was done to, as it is now; null when that is gone or not yours to see.',
      resolve: (event, _args, context, info) => {
        const typename = subjectTypeFor(context.signedIn(), event)
        return (typename && oneOrNull({ typename, id: event.subjectId }, context, info)) as never
      },
    }),
    touches: t.idList({
      description: 'Ids of the records that it names: the subject first, then what else data holds.',
      resolve: (event, _args, context) => touchesFor(context.signedIn(), event),
    }),
    data: t.field({
      type: 'EventData',
      description: 'What of it may be known for ever, by type and version.',
      resolve: (event, _args, context) => dataFor(context.signedIn(), event),
    }),
    effectiveOn: t.expose('effectiveOn', { type: 'LocalDate' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    actor: t.field({
      type: ActorRef,
      description:
        'Who or what did it: a person, whoever held a signing link, the command line, or the server itself.',
      resolve: (event, _args, context) =>
        subjectTypeFor(context.signedIn(), event) === null ? SOMEBODY : doerOf(context, event),
    }),
  }),
})

/** Who or what did it; what acted where nobody did, a check of the table's names. */
function doerOf(
  context: Context,
  { actorId, actorSystem }: { actorId: string | null; actorSystem: string | null },
): Actor | Promise<Actor> {
  if (actorSystem === 'LINK') return { kind: 'LINK' }
  return actorOf(context, actorId, null, (actorSystem ?? 'UNRECORDED') as System)
}

const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; what is left out does not restrict.',
  fields: (t) => ({
    types: t.field({ type: [EventTypeEnum], description: 'Only events of these types.' }),
  }),
})
const orderBy = orderArgument('Event', IN_ORDER.sorts)

interface EventsAsked {
  filter?: { types?: readonly EventType[] | null } | null
}

/** Only what has its place, and is of a type that is told. Who joins, signs in and is invited is staff admins' business, as the lists are. */
const asked = ({ filter }: EventsAsked, context: Context) => ({
  position: { not: null },
  act: {
    in: (filter?.types ?? TYPES).filter(
      (type) => context.signedIn().role !== 'STAFF' || !OF_ACCOUNTS.test(type),
    ),
  },
})
const OF_ACCOUNTS = /^(person|invitation)\./

builder.queryField('events', (t) =>
  t.prismaConnection(
    {
      type: EventRef,
      cursor: 'id',
      description:
        'What was done, in one order that never changes: oldest first unless asked for the latest first, and what comes later comes behind, however long its transaction took. A cursor stays good for ever, in the direction in which it was given: to follow, keep the endCursor of the last page that held something, and ask for what is after it; a page without rows has none, and means that there is nothing new. To begin with the present ask for `last: 1`. Events are there within a second of what they tell. Staff see all, and staff admins alone how people sign in; an employer sees those of its own records from when they were its own, which candidates are new, changed or gone, and which version of a program counts. To follow copies of records: after any event read what has an updatedAt from 20 minutes before the first new event’s recordedAt on (a file’s rows are written up to 15 minutes before its event), and drop what RECORD_REMOVED names.',
      authScopes: { signedIn: true },
      maxSize: COPIED_PAGE,
      args: builder.args((args) => ({
        filter: args.field({ type: EventFilter, description: 'Which events; all when left out.' }),
        orderBy: orderBy(args),
      })),
      ...counted<unknown, EventsAsked>(
        (_root, args, context, take) =>
          context.signedIn().db.event.count({ where: asked(args, context), take }),
        { orders: IN_ORDER, mostRows: COPIED_PAGE },
      ),
      resolve: (query, _root, args, context) =>
        context.signedIn().db.event.findMany(pageOf(query, args, asked(args, context))),
    },
    ...connectionOf(EventRef, 'Event'),
  ),
)
