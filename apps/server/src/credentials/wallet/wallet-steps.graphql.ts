import type { WalletStep } from '@journeyline/domain/credentials/wallet/wallet-step'
import { builder } from '../../graphql/builder.ts'
import { AwardKindEnum, CeuBodyEnum, WalletStepKindEnum } from '../credential-enums.graphql.ts'
import { walletStepsOf } from '../wallet-answers.ts'
import { walletRecordOf } from '../wallet-record.ts'

const WalletStepRef = builder.objectRef<WalletStep>('WalletStep').implement({
  extensions: { forPeople: true },
  description: "Something to do about a learner's wallet, or to wait for.",
  fields: (t) => ({
    kind: t.expose('kind', { type: WalletStepKindEnum, description: 'What it is about.' }),
    credential: t.expose('credential', {
      type: AwardKindEnum,
      nullable: true,
      description:
        "The award it is about: held, asked for, or the one an exam is for; null for a body's renewal.",
    }),
    body: t.expose('body', {
      type: CeuBodyEnum,
      nullable: true,
      description: 'The body whose renewal it is about; null for everything else.',
    }),
    title: t.string({
      description: 'The step in a few words.',
      resolve: ({ title }, _args, { say }) => say(title),
    }),
    text: t.string({
      description: 'Why, and what to do, in a sentence or two.',
      resolve: ({ text }, _args, { say }) => say(text),
    }),
    dueOn: t.expose('dueOn', {
      type: 'LocalDate',
      nullable: true,
      description:
        'Local day until which it is to be done, or from which it can be; null when there is none.',
    }),
    now: t.exposeBoolean('now', {
      description: 'Whether it can or should be done now; else it is waited for.',
    }),
  }),
})

builder.prismaObjectField('Learner', 'walletSteps', (t) =>
  t.field({
    type: [WalletStepRef],
    description: 'What is next for the wallet: first what can be done now, then what is waited for.',
    complexity: 20,
    select: { id: true },
    resolve: async ({ id }, _args, context) =>
      walletStepsOf(await walletRecordOf(context, id), context.clock.today()),
  }),
)
