import { builder } from '../../graphql/builder.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { modelRef } from '../../graphql/refs.ts'
import { AlreadyThereError, InputError, NotFoundError, RuleError } from '../../kernel/errors.ts'
import { ExamEnum, ExamOutcomeEnum } from '../credential-enums.graphql.ts'
import { deleteExamAttempt } from './delete-exam-attempt.ts'
import { recordExamAttempt } from './record-exam-attempt.ts'

const ExamAttemptDetailsInput = builder.inputType('ExamAttemptDetailsInput', {
  description: 'An attempt at an exam.',
  fields: (t) => ({
    exam: t.field({ type: ExamEnum, required: true, description: 'Which exam.' }),
    satOn: t.field({ type: 'LocalDate', required: true, description: 'Local day of it; today or earlier.' }),
    outcome: t.field({ type: ExamOutcomeEnum, required: true, description: 'How it ended.' }),
    scorePercent: t.int({ description: 'Score in percent; null when it is not known.' }),
    note: t.string({ description: 'A note.' }),
  }),
})

const ExamCertificationInput = builder.inputType('ExamCertificationInput', {
  description: 'The certification that a passed exam gives, awarded on its day.',
  fields: (t) => ({
    experienceProven: t.boolean({
      required: true,
      description: 'Whether experience is proven already: CPC and COC then come without the A.',
    }),
    number: t.string({ description: "The certifier's number of it." }),
  }),
})

const RecordExamAttemptInput = builder.inputType('RecordExamAttemptInput', {
  description: 'An attempt at an exam, and the certification it gave.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Who sat it.' }),
    details: t.field({ type: ExamAttemptDetailsInput, required: true, description: 'The attempt.' }),
    certification: t.field({
      type: ExamCertificationInput,
      description: 'Puts the certification of a passed exam into the wallet as well.',
    }),
    evidenceFileIds: t.idList({ description: 'Files sent in before that prove the attempt.' }),
  }),
})

const DeleteExamAttemptInput = builder.inputType('DeleteExamAttemptInput', {
  description: 'An attempt written down by mistake.',
  fields: (t) => ({ examAttemptId: t.id({ required: true, description: 'Which attempt.' }) }),
})

const RecordExamAttemptSuccess = builder
  .objectRef<Awaited<ReturnType<typeof recordExamAttempt>>>('RecordExamAttemptSuccess')
  .implement({
    description: 'The mutation was done.',
    fields: (t) => ({
      credential: t.field({
        type: modelRef('Credential'),
        nullable: true,
        description: 'The certification that the passed exam gave; null when none was asked for.',
        resolve: ({ credential }) => credential,
      }),
      examAttempt: t.field({
        type: modelRef('ExamAttempt'),
        description: 'The exam attempt, as it is now.',
        resolve: ({ examAttempt }) => examAttempt,
      }),
      learner: t.field({
        type: modelRef('Learner'),
        description: 'The learner, as it is now.',
        resolve: ({ learner }) => learner,
      }),
    }),
  })
const DeleteExamAttemptSuccess = removalOf('deleteExamAttempt', 'ExamAttempt', { learner: 'Learner' })

builder.mutationFields((t) => ({
  recordExamAttempt: t.field({
    type: RecordExamAttemptSuccess,
    description: 'Writes an attempt at an exam down; a pass may bring its certification in the same act.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordExamAttemptInput, required: true, description: 'The attempt.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => recordExamAttempt(signedIn(), input, clock),
  }),
  deleteExamAttempt: t.field({
    type: DeleteExamAttemptSuccess,
    description: 'Takes out an attempt written down by mistake; the audit trail keeps what it was.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError] },
    args: { input: t.arg({ type: DeleteExamAttemptInput, required: true, description: 'The attempt.' }) },
    resolve: (_root, { input }, { signedIn }) => deleteExamAttempt(signedIn(), input),
  }),
}))
