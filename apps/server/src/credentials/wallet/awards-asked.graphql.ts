import { builder } from '../../graphql/builder.ts'
import { modelRef } from '../../graphql/refs.ts'
import { AWARDS_OF_VERSION, type AwardAsked, awardsAsked, PROVEN_WALLET } from './awards-asked.ts'

const AwardAskedRef = builder.objectRef<AwardAsked>('AwardAsked').implement({
  description: "An award that a learner's program version asks for, beside the wallet.",
  fields: (t) => ({
    requirement: t.field({
      type: modelRef('Requirement'),
      description: 'What asks for it.',
      resolve: ({ requirement }) => requirement,
    }),
    credential: t.field({
      type: modelRef('Credential'),
      nullable: true,
      description: 'The award in the wallet; null while it is missing.',
      resolve: ({ credential }) => credential,
    }),
    met: t.exposeBoolean('met', { description: 'Whether it is held and proven as the version asks.' }),
    sentence: t.string({
      description: 'How it stands, and what to do until it is met.',
      resolve: ({ sentence }, _args, { say }) => say(sentence),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'awardsAsked', (t) =>
  t.field({
    type: [AwardAskedRef],
    description: 'Qualifications and essential skills the program version asks for, in its order.',
    select: { programVersion: { select: AWARDS_OF_VERSION }, learner: { select: PROVEN_WALLET } },
    resolve: ({ programVersion, learner }, _args, { clock }) =>
      awardsAsked(programVersion.requirements, learner.credentials, clock.today()),
  }),
)
