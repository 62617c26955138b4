import type { Decision } from '@journeyline/domain/decision'
import { builder } from './builder.ts'
import { SentenceCode } from './errors.graphql.ts'

/** What a rule of the domain says of an act, for whoever would do it. */
export const DecisionAnswer = builder.objectRef<Decision>('DecisionAnswer').implement({
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
