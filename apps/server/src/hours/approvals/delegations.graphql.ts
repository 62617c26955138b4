import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { toDate } from '../../kernel/days.ts'
import { InputError, NotFoundError, RuleError } from '../../kernel/errors.ts'
import { createDelegation, endDelegation } from './create-delegation.ts'

const DelegationRef = builder.prismaNode('Delegation', {
  id: { field: 'id' },
  fields: (t) => ({
    employer: t.relation('employer', { description: 'Whose hours are decided on.' }),
    from: t.relation('from', { description: 'Who is absent.' }),
    to: t.relation('to', { description: 'Who stands in.' }),
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', { type: 'LocalDate', description: 'Last local day.' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    createdBy: t.field({
      type: ActorRef,
      description: 'Who named the stand-in: the supervisor, or staff.',
      select: { createdById: true, createdBy: true },
      resolve: (row, _args, context) => actorOf(context, row.createdById, row.createdBy),
    }),
  }),
})

const delegations = nodeList('Delegation', {
  sorts: { ENDS_ON: { by: ['endsOn'], says: 'The last day.' } },
  filter: listFilter('Delegation', (t) => ({
    inForceOn: t.field({
      type: 'LocalDate',
      description: 'Those that count on this day, and were not ended early.',
    }),
  })),
  where: ({ inForceOn }) =>
    inForceOn
      ? { startsOn: { lte: toDate(inForceOn) }, endsOn: { gte: toDate(inForceOn) }, revokedAt: null }
      : {},
})

builder.prismaObjectField('Employer', 'delegations', (t) =>
  t.relatedConnection(
    'delegations',
    delegations.related('employerId', {
      description: 'Who decides on hours in whose place, the latest last day first.',
      usual: ['ENDS_ON', 'DESC'],
    }),
    ...delegations.types,
  ),
)

const DelegationDetailsInput = builder.inputType('DelegationDetailsInput', {
  description: 'What standing in says of itself, whole.',
  fields: (t) => ({
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
    endsOn: t.field({ type: 'LocalDate', required: true, description: 'Last local day.' }),
  }),
})

const CreateDelegationInput = builder.inputType('CreateDelegationInput', {
  description: 'A stand-in for some days.',
  fields: (t) => ({
    fromId: t.id({ required: true, description: 'Who is absent. Id of the type `Person`.' }),
    toId: t.id({ required: true, description: 'The colleague who stands in. Id of the type `Person`.' }),
    details: t.field({ type: DelegationDetailsInput, required: true, description: 'From when to when.' }),
  }),
})

const EndDelegationInput = builder.inputType('EndDelegationInput', {
  description: 'A delegation to end early.',
  fields: (t) => ({ delegationId: t.id({ required: true, description: 'Which delegation.' }) }),
})

builder.mutationFields((t) => ({
  createDelegation: t.field({
    type: DelegationRef,
    description:
      "Lets a colleague decide on hours in a supervisor's place for some days, 90 at most. The supervisor names them, or staff do.",
    authScopes: { signedIn: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreateDelegationInput, required: true, description: 'Who, and when.' }) },
    resolve: (_root, { input }, context) => createDelegation(context.signedIn(), input, context.clock),
  }),
  endDelegation: t.field({
    type: DelegationRef,
    description: 'Ends a delegation before its last day: the supervisor, the stand-in or staff do.',
    authScopes: { signedIn: true },
    errors: { types: [NotFoundError, RuleError] },
    args: { input: t.arg({ type: EndDelegationInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => endDelegation(context.signedIn(), input, context.clock),
  }),
}))
