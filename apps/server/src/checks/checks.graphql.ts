import { CHECK_OUTCOMES, CHECK_REASONS } from '@journeyline/domain/checks/check-record'
import { CHECK_STANDINGS } from '@journeyline/domain/checks/check-standing'
import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { successWith } from '../graphql/mutations/success-with.ts'
import { modelRef } from '../graphql/refs.ts'
import { AlreadyThereError, InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { type CheckLine, checkLines } from './check-lines.ts'
import { recordCheck } from './record-check.ts'
import { revokeCheck } from './revoke-check.ts'

const CheckOutcomeEnum = builder.enumType('CheckOutcome', {
  description: 'How a check or declaration came out.',
  values: described(CHECK_OUTCOMES, {
    PASSED: 'Passed, or declared.',
    FAILED: 'Not passed, or declined.',
    WAIVED: 'The program does without it for this person.',
  }),
})

const CheckReasonEnum = builder.enumType('CheckReason', {
  description:
    'Why a check or declaration was not passed or is waived: who decided, or why it is done without; never what was found.',
  values: described(CHECK_REASONS, {
    DECIDED_BY_EMPLOYER: 'Of FAILED: the employer decided so.',
    DECIDED_BY_SPONSOR: 'Of FAILED: the sponsor decided so.',
    NOT_AGREED: 'Of FAILED: the person did not agree to it, or declined.',
    NOT_COMPLETED: 'Of FAILED: it was begun and not completed.',
    MADE_BY_EMPLOYER: 'Of WAIVED: the employer has made it by itself.',
    STILL_COUNTS: 'Of WAIVED: an earlier one still counts.',
    NOT_NEEDED: 'Of WAIVED: the work does not ask for it.',
  }),
})

const CheckStandingEnum = builder.enumType('CheckStanding', {
  description: 'Where a person stands with a check or declaration.',
  values: described(CHECK_STANDINGS, {
    MISSING: 'It is not on record yet.',
    PASSED: 'Passed, or declared, and it holds.',
    EXPIRED: 'It held until a day that is past.',
    FAILED: 'Not passed, or declined.',
    WAIVED: 'The program does without it for this person.',
  }),
})

const CheckRecordRef = builder.prismaNode('CheckRecord', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose check it is.' }),
    requirement: t.relation('requirement', { description: 'What the version asks for.' }),
    outcome: t.field({
      type: CheckOutcomeEnum,
      description: 'How it came out.',
      resolve: (row) => row.outcome as never,
    }),
    checkedOn: t.expose('checkedOn', { type: 'LocalDate', description: 'Local day it was made.' }),
    expiresOn: t.expose('expiresOn', { type: 'LocalDate', nullable: true }),
    reference: t.exposeString('reference', { nullable: true }),
    reason: t.field({
      type: CheckReasonEnum,
      nullable: true,
      description: 'Why it was not passed or is waived; null where it was passed.',
      resolve: (row) => row.reason as never,
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down.',
      select: { recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.recordedById, row.recordedBy),
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it counts.',
    }),
    revokedBy: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who revoked it; null while it stands.',
      select: { revokedAt: true, revokedById: true, revokedBy: true },
      resolve: (row, _args, context) =>
        row.revokedAt === null ? null : actorOf(context, row.revokedById, row.revokedBy),
    }),
    revokedReason: t.exposeString('revokedReason', { nullable: true, description: 'Why it was revoked.' }),
  }),
})

const CheckLineRef = builder.objectRef<CheckLine>('CheckLine').implement({
  description: 'One check or declaration that the version asks for, and where the learner stands with it.',
  fields: (t) => ({
    requirement: t.field({
      type: modelRef('Requirement'),
      description: 'What the version asks for.',
      resolve: ({ requirement }) => requirement,
    }),
    standing: t.expose('standing', {
      type: CheckStandingEnum,
      description: 'Where the learner stands today.',
    }),
    counts: t.field({
      type: CheckRecordRef,
      nullable: true,
      description: 'The record that counts; null when there is none.',
      resolve: ({ counts }) => counts,
    }),
    records: t.field({
      type: [CheckRecordRef],
      description:
        'Every record, the latest first; revoked ones stay in view. All of them: one each time that the check was made.',
      resolve: ({ records }) => records,
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'checks', (t) =>
  t.field({
    type: [CheckLineRef],
    description: "The version's checks and declarations, in its order.",
    complexity: listOf(5),
    select: {
      checks: { orderBy: [{ checkedOn: 'desc' }, { id: 'desc' }] },
      programVersion: {
        select: {
          requirements: {
            where: { kind: { in: ['CHECK', 'DECLARATION'] } },
            orderBy: { position: 'asc' },
          },
        },
      },
    },
    resolve: ({ checks, programVersion }, _args, context) =>
      checkLines(programVersion.requirements, checks, context.clock.today()),
  }),
)

const CheckDetailsInput = builder.inputType('CheckDetailsInput', {
  description: 'What a record of a check says, whole.',
  fields: (t) => ({
    check: t.string({
      required: true,
      description:
        "The code of a check or a declaration among the requirements of the learner's program version, for example DBS; each version has a list of its own.",
    }),
    checkedOn: t.field({ type: 'LocalDate', required: true, description: 'Local day it was made.' }),
    outcome: t.field({ type: CheckOutcomeEnum, required: true, description: 'How it came out.' }),
    reason: t.field({
      type: CheckReasonEnum,
      description: 'Why it was not passed or is waived: needed for FAILED and WAIVED, none for PASSED.',
    }),
    expiresOn: t.field({ type: 'LocalDate', description: 'Last local day on which it counts.' }),
    reference: t.string({ description: 'The number of the certificate or letter.' }),
  }),
})

const RecordCheckInput = builder.inputType('RecordCheckInput', {
  description: 'How a check or declaration came out; never what it found.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({ type: CheckDetailsInput, required: true, description: 'What is written down.' }),
  }),
})

const RevokeCheckInput = builder.inputType('RevokeCheckInput', {
  description: 'A record of a check that was wrong.',
  fields: (t) => ({
    checkRecordId: t.id({ required: true, description: 'Which record.' }),
    reason: t.string({ required: true, description: 'Why it is revoked.' }),
  }),
})

const RecordCheckSuccess = successWith('recordCheck', {
  checkRecord: 'CheckRecord',
  enrollment: 'Enrollment',
})
const RevokeCheckSuccess = successWith('revokeCheck', {
  checkRecord: 'CheckRecord',
  enrollment: 'Enrollment',
})

builder.mutationFields((t) => ({
  recordCheck: t.field({
    type: RecordCheckSuccess,
    description: 'Writes down how a check or declaration came out.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordCheckInput, required: true, description: 'The check.' }) },
    resolve: (_root, { input }, context) => recordCheck(context.signedIn(), input, context.clock),
  }),
  revokeCheck: t.field({
    type: RevokeCheckSuccess,
    description: 'Takes back a record of a check; its line stays.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RevokeCheckInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => revokeCheck(context.signedIn(), input, context.clock),
  }),
}))
