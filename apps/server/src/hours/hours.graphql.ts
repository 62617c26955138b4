import type { Decision } from '@journeyline/domain/decision'
import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import type { Context } from '../graphql/context.ts'
import { SentenceCode } from '../graphql/errors.graphql.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { mayApprove } from './approvals/may-approve.ts'
import { type HoursAsked, hoursAsked } from './hours-asked.ts'
import { HoursBasisEnum, HoursKindEnum, HoursSourceEnum, HoursStatusEnum } from './hours-enums.graphql.ts'

const DecisionAnswer = builder.objectRef<Decision>('DecisionAnswer').implement({
  description: 'Whether something may be done, and why not.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether it may.' }),
    reason: t.string({
      nullable: true,
      description: 'Why not, and what to do, in a sentence a person can read; null when it may.',
      resolve: (decision, _args, { say }) => (decision.allowed ? null : say(decision)),
    }),
    code: t.field({
      type: SentenceCode,
      nullable: true,
      description: 'The same for programs; null when it may.',
      resolve: (decision) => (decision.allowed ? null : (decision.code as never)),
    }),
    values: t.field({
      type: 'SentenceValues',
      nullable: true,
      description: 'The facts that stand in the sentence; null when it may.',
      resolve: (decision) => (decision.allowed ? null : decision.values),
    }),
  }),
})

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
      description: 'Whose hours these are; staff only.',
      authScopes: { staff: true },
    }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'When it was written down.' }),
    writtenBy: t.relation('writtenBy', {
      nullable: true,
      description:
        'Who wrote it down, or imported the file it stood in; null for a system, the command line, or somebody you may not see.',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided on; null while it waits.',
    }),
    decidedBy: t.relation('decidedBy', {
      nullable: true,
      description: 'Who decided; null while it waits, and for somebody you may not see.',
    }),
    decisionReason: t.exposeString('decisionReason', { nullable: true }),
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
    mayApprove: t.field({
      type: DecisionAnswer,
      description: 'Whether you may approve it now, and why not.',
      complexity: 3,
      resolve: ({ id }, _args, context) => mayApprove(context, id),
    }),
  }),
})

const HoursFilter = builder.inputType('HoursFilter', {
  description: 'Which entries to list; what is left out does not restrict.',
  fields: (t) => ({
    kinds: t.field({ type: [HoursKindEnum], description: 'Hours of these kinds.' }),
    statuses: t.field({ type: [HoursStatusEnum], description: 'Entries that stand so.' }),
    from: t.field({ type: 'LocalDate', description: 'From this day on.' }),
    to: t.field({ type: 'LocalDate', description: 'Up to this day.' }),
    competencyId: t.id({ description: 'For this competency.' }),
    courseId: t.id({ description: 'For this course.' }),
    employerId: t.id({ description: 'Worked for this employer.' }),
    placementId: t.id({ description: 'Worked under this employment.' }),
    cohortId: t.id({ description: 'Of learners in this cohort; staff only.' }),
    programId: t.id({ description: 'Of learners in this program; staff only.' }),
    sentAgain: t.boolean({ description: 'Whether another entry was sent in place of it.' }),
    mayApprove: t.boolean({
      description: 'Whether you may approve it now, as `mayApprove` of the entry says.',
    }),
  }),
})
type WithFilter = { filter?: HoursAsked | null }

const latestFirst = sortedBy({ onDay: 'desc' }, { id: 'desc' })
const earliestFirst = sortedBy({ onDay: 'asc' }, { id: 'asc' })

builder.prismaObjectField('Enrollment', 'hours', (t) =>
  t.relatedConnection(
    'hoursEntries',
    {
      ...latestFirst.list,
      description: 'The hours ledger, the latest day first; rejected and reversed entries stay in view.',
      args: { filter: t.arg({ type: HoursFilter, description: 'Which entries.' }) },
      query: (args, context) => latestFirst.page(args, hoursAsked(args.filter, context)),
    },
    ...counted<{ id: string }, WithFilter>('EnrollmentHours', ({ id }, { filter }, context, take) =>
      context
        .signedIn()
        .db.hoursEntry.count({ where: { ...hoursAsked(filter, context), enrollmentId: id }, take }),
    ),
  ),
)

builder.prismaObjectField('Placement', 'hours', (t) =>
  t.relatedConnection(
    'hoursEntries',
    {
      ...latestFirst.list,
      description: 'The hours worked under this employment, the latest day first.',
      args: { filter: t.arg({ type: HoursFilter, description: 'Which entries.' }) },
      query: (args, context) => latestFirst.page(args, hoursAsked(args.filter, context)),
    },
    ...counted<{ id: string }, WithFilter>('PlacementHours', ({ id }, { filter }, context, take) =>
      context
        .signedIn()
        .db.hoursEntry.count({ where: { AND: [hoursAsked(filter, context)], placementId: id }, take }),
    ),
  ),
)

builder.prismaObjectField('Employer', 'hours', (t) =>
  t.relatedConnection(
    'hoursEntries',
    {
      ...latestFirst.list,
      description: 'The hours worked for it, the latest day first.',
      args: { filter: t.arg({ type: HoursFilter, description: 'Which entries.' }) },
      query: (args, context) => latestFirst.page(args, hoursAsked(args.filter, context)),
    },
    ...counted<{ id: string }, WithFilter>('EmployerHours', ({ id }, { filter }, context, take) =>
      context
        .signedIn()
        .db.hoursEntry.count({ where: { AND: [hoursAsked(filter, context)], employerId: id }, take }),
    ),
  ),
)

/** What waits: an employer's are those worked for it, staff see all. */
const waiting = (filter: HoursAsked | null | undefined, context: Context) => ({
  ...hoursAsked({ ...filter, statuses: null }, context),
  status: 'SUBMITTED',
})

builder.queryField('hoursToDecide', (t) =>
  t.prismaConnection(
    {
      type: 'HoursEntry',
      ...earliestFirst.list,
      description:
        'Hours that wait for a decision, the earliest day first: for staff all, for an employer those worked for it.',
      authScopes: { signedIn: true },
      args: { filter: t.arg({ type: HoursFilter, description: 'Which entries; their status is given.' }) },
      resolve: (query, _root, args, context) =>
        context
          .signedIn()
          .db.hoursEntry.findMany(earliestFirst.pageIn(query, args, waiting(args.filter, context))),
    },
    ...counted<unknown, WithFilter>('HoursToDecide', (_root, { filter }, context, take) =>
      context.signedIn().db.hoursEntry.count({ where: waiting(filter, context), take }),
    ),
  ),
)
