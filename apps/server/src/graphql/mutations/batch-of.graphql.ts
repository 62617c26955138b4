import type { GraphQLResolveInfo } from 'graphql'
import { BatchRefusedError, type BatchRow } from '../../kernel/batch.ts'
import { builder } from '../builder.ts'
import { rowsOf } from '../limits/costs.ts'
import { rowFacts } from './batch.graphql.ts'
import { locateRows } from './located.ts'
import { capital, successOf } from './success.ts'
import { type Given, type Rows, rowFields } from './success-with.ts'

/** What a use case gives of a batch: its rows, and what they hang on. */
type Done<Of extends Rows, Beside extends Rows> = { rows: BatchRow<Given<Of>>[] } & Given<Beside>

/**
 * What a mutation of many gives: a row of its own for each that was sent, with what stands under it, and beside them what they
 * hang on. Three answers that no program can take for each other: the success, where each row is done; the same in part; and
 * the refusal, where nothing was written. `list` is the field of the input that holds the rows, of which it takes `most`.
 */
export function batchOf<const Of extends Rows, const Beside extends Rows = Record<never, never>>(
  mutation: string,
  { list, most, of, beside = {} as Beside }: { list: string; most: number; of: Of; beside?: Beside },
) {
  const Row = builder.objectRef<BatchRow<Given<Of>>>(`${capital(mutation)}Row`).implement({
    description: 'What came of one row.',
    fields: (t) => ({
      ...rowFields(t as never, of, ({ done }: BatchRow<Given<Of>>) => done),
      ...rowFacts(t as never),
    }),
  })
  const fields = (t: Parameters<typeof rowFields>[0]) => ({
    ...rowFields(t, beside),
    rows: t.field({
      type: [Row],
      description: 'Each row that was sent, in the order sent.',
      resolve: ({ rows }: object & { rows?: never }) => rows!,
    }),
  })
  /** Not an error but an answer, which the schema tells apart from the others as it does errors: by its class. */
  class InPart extends Error {
    constructor(done: Done<Of, Beside>) {
      super('done in part')
      Object.assign(this, done)
    }
  }
  builder.objectType(InPart, {
    name: `${capital(mutation)}InPart`,
    description: 'The mutation was done in part: rows are refused, and the others stand.',
    fields: (t) => fields(t as never),
  })
  const Success = builder.objectRef<Done<Of, Beside>>(successOf(mutation)).implement({
    description: 'The mutation was done: each row stands.',
    fields: (t) => fields(t as never),
  })

  /** The answer to what the use case gives, or its refusal, in which each row's knows its place. */
  const answered = async (
    info: GraphQLResolveInfo,
    input: object,
    work: Promise<Done<Of, Beside>>,
  ): Promise<Done<Of, Beside>> => {
    const place = { input, list, info }
    const done = await work.catch((error) => {
      throw error instanceof BatchRefusedError ? new BatchRefusedError(locateRows(error.rows, place)) : error
    })
    const located = { ...done, rows: locateRows(done.rows, place) }
    // the schema tells its answers apart by their class, whichever the resolver's type says
    return located.rows.some(({ refusal }) => refusal !== null) ? (new InPart(located) as never) : located
  }

  return { Success, InPart, answered, complexity: rowsOf(list, most) }
}
