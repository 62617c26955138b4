import { BatchRefusedError, type BatchRow, ERROR_POLICIES, ROW_OUTCOMES } from '../../kernel/batch.ts'
import { NotFoundError, type Refusal } from '../../kernel/errors.ts'
import { builder } from '../builder.ts'
import { described } from '../described.ts'
import { RefusalRef } from '../errors.graphql.ts'
import { listOf } from '../limits/costs.ts'

const ErrorPolicyEnum = builder.enumType('ErrorPolicy', {
  description: 'What becomes of the other rows of a batch when some can’t be done.',
  values: described(ERROR_POLICIES, {
    ALL_OR_NOTHING: 'One row that is refused refuses all of them: nothing is written.',
    WHAT_CAN_BE:
      'Each row by itself, in the order sent, so that later rows meet what earlier ones wrote; those that are refused take only themselves away.',
  }),
})

export type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** What every batch asks: the same default wherever there is one. */
export const errorPolicyField = (t: InputFields) =>
  t.field({
    type: ErrorPolicyEnum,
    required: true,
    defaultValue: 'ALL_OR_NOTHING',
    description: 'What becomes of the other rows when some can’t be done.',
  })

const RowOutcomeEnum = builder.enumType('RowOutcome', {
  description: 'What came of one row of a batch.',
  values: described(ROW_OUTCOMES, {
    CREATED: 'It was written: what stands under it is new.',
    UPDATED: 'It was done: what stands under it has changed.',
    SAME: 'It asks for what is so already, from before or by an earlier row: nothing was written for it.',
    REFUSED: 'It can’t be done, and `refusal` says why.',
    NOT_DONE: 'Nothing speaks against it; it was not done because other rows are refused.',
  }),
})

/** What every row of a batch says, beside what stands under it. */
export const rowFacts = (t: RowFields) => ({
  index: t.int({
    description: 'Which of the rows sent, from 0.',
    resolve: (row) => (row as BatchRow<object>).index,
  }),
  outcome: t.field({
    type: RowOutcomeEnum,
    description: 'What came of it.',
    resolve: (row) => (row as BatchRow<object>).outcome,
  }),
  refusal: t.field({
    type: RefusalRef,
    nullable: true,
    description: 'Why it can’t be done, with its place in `input`; null where it is not refused.',
    // as what it says: an error that a resolver gives would be thrown
    resolve: (row) => shown((row as BatchRow<object>).refusal),
  }),
})

const shown = (refusal: Refusal | null) =>
  refusal && { ...refusal, name: refusal instanceof NotFoundError ? 'NotFoundError' : refusal.name }

type RowFields = Parameters<NonNullable<Parameters<typeof builder.objectType>[1]['fields']>>[0]

const UndoneRow = builder.objectRef<BatchRow<object>>('UndoneRow').implement({
  description: 'One row of a batch of which nothing was written.',
  fields: (t) => rowFacts(t as never),
})

builder.objectType(BatchRefusedError, {
  name: 'BatchRefusedError',
  description: 'Rows of a batch can’t be done, and nothing of it was written.',
  interfaces: [RefusalRef],
  // what a client understands of refusals is one fragment, whoever signs in to it
  extensions: { inEverySchema: true },
  fields: (t) => ({
    rows: t.field({
      type: [UndoneRow],
      description:
        'Each row that was sent, in the order sent: refused, or not done because of those that are.',
      // an act on many says how many; any other never answers with it, whatever the fragment on refusals asks
      complexity: listOf(0),
      resolve: ({ rows }) => rows,
    }),
  }),
})
