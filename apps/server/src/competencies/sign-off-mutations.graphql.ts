import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { ApprenticeInput } from '../enrollments/apprentice-input.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { errorPolicyField } from '../graphql/mutations/batch.graphql.ts'
import { batchOf } from '../graphql/mutations/batch-of.graphql.ts'
import { BatchRefusedError } from '../kernel/batch.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { revokeSignOff } from './revoke-sign-off.ts'
import { signOffCompetencies } from './sign-off-competencies.ts'
import { SignOffRef } from './sign-offs.graphql.ts'

const JudgedCompetencyInput = builder.inputType('JudgedCompetencyInput', {
  isOneOf: true,
  description: 'A competency, said in exactly one way.',
  fields: (t) => ({
    competencyCode: t.string({ description: 'As the schedule of the learner’s version numbers it.' }),
    competencyId: t.id({ description: 'By its id.' }),
  }),
})

const SignOffItemInput = builder.inputType('SignOffItemInput', {
  description: 'A competency of a learner.',
  fields: (t) => ({
    apprentice: t.field({ type: ApprenticeInput, required: true, description: 'Whose.' }),
    competency: t.field({
      type: JudgedCompetencyInput,
      required: true,
      description: 'Which, of the version the learner is on.',
    }),
  }),
})

const SignOffCompetenciesInput = builder.inputType('SignOffCompetenciesInput', {
  description: 'Competencies judged at one level: several of a learner, or one of several learners.',
  fields: (t) => ({
    items: t.field({
      type: [SignOffItemInput],
      required: true,
      description: `Which, at most ${ROWS_AT_ONCE.COMPETENCIES_SIGNED_OFF}.`,
    }),
    errorPolicy: errorPolicyField(t),
    level: t.int({ required: true, description: "The step of the version's scale." }),
    judgedOn: t.field({ type: 'LocalDate', required: true, description: 'The local day of the judgement.' }),
    judgedBy: t.string({ required: true, description: 'Who judged: name and position.' }),
    witness: t.string({
      description: 'Who saw it besides: name and position; asked for where the competency says so.',
    }),
    note: t.string({ description: 'What was seen.' }),
    evidenceFileIds: t.idList({
      description:
        'Files that prove it; each proves one thing, so they go with one competency of one learner.',
    }),
  }),
})

const RevokeSignOffInput = builder.inputType('RevokeSignOffInput', {
  description: 'A sign-off to revoke.',
  fields: (t) => ({
    signOffId: t.id({ required: true, description: 'The sign-off.' }),
    reason: t.string({ required: true, description: 'Why; it stays in the record.' }),
  }),
})

const SignedOff = batchOf('signOffCompetencies', {
  list: 'items',
  most: ROWS_AT_ONCE.COMPETENCIES_SIGNED_OFF,
  of: { signOff: 'SignOff' },
})

builder.mutationFields((t) => ({
  signOffCompetencies: t.field({
    type: SignedOff.Success,
    complexity: SignedOff.complexity,
    description: 'Signs competencies off.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, RuleError, NotFoundError, BatchRefusedError, SignedOff.InPart] },
    args: {
      input: t.arg({ type: SignOffCompetenciesInput, required: true, description: 'What was judged.' }),
    },
    resolve: (_root, { input }, context, info) =>
      SignedOff.answered(info, input, signOffCompetencies(context.signedIn(), input, context.clock)),
  }),
  revokeSignOff: t.field({
    type: SignOffRef,
    description:
      'Revokes a sign-off with its reason; it stays in view. Staff revoke any, an employer what its people recorded.',
    authScopes: { signedIn: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RevokeSignOffInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => revokeSignOff(context.signedIn(), input, context.clock),
  }),
}))
