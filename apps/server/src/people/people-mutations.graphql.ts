import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { modelRef } from '../graphql/refs.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'

const RemovePersonInput = builder.inputType('RemovePersonInput', {
  description: 'Who may no longer sign in.',
  fields: (t) => ({ personId: t.id({ required: true, description: 'The person.' }) }),
})

const DisablePersonInput = builder.inputType('DisablePersonInput', {
  description: 'Who may not sign in for a time, and why.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'The person.' }),
    reason: t.string({ required: true, description: 'Why; staff admins read it.' }),
  }),
})

const EnablePersonInput = builder.inputType('EnablePersonInput', {
  description: 'Who may sign in again.',
  fields: (t) => ({ personId: t.id({ required: true, description: 'The person.' }) }),
})

const one = (context: Context, id: string) => context.signedIn().db.user.findUniqueOrThrow({ where: { id } })

builder.mutationFields((t) => ({
  removePerson: t.field({
    type: modelRef('User'),
    description:
      "Takes away a person's sign-in, address and sessions at once, for ever; what the person did stays on record under the name.",
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: RemovePersonInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) =>
      one(context, await context.services.people.remove(context.signedIn(), input.personId)),
  }),
  disablePerson: t.field({
    type: modelRef('User'),
    description: 'Keeps a person from signing in until enabled again, and ends every session at once.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: DisablePersonInput, required: true, description: 'Who, and why.' }) },
    resolve: async (_root, { input }, context) =>
      one(context, await context.services.people.disable(context.signedIn(), input)),
  }),
  enablePerson: t.field({
    type: modelRef('User'),
    description: 'Lets a disabled person sign in again, with the password they had.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: EnablePersonInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) =>
      one(context, await context.services.people.enable(context.signedIn(), input)),
  }),
}))
