import { BatchRefusedError, type BatchRow, type ErrorPolicy, type Judged } from './batch.ts'
import { Refusal } from './errors.ts'
import type { Tx } from './viewer.ts'

/** A row that asks for what is so already: for this, or for what an earlier row of the batch does, by its index; it is refused as that is. */
export class Same<Done> {
  readonly as: Done | number
  constructor(as: Done | number) {
    this.as = as
  }
}

interface RowsToDo<Todo, Done> {
  /** In the order they were sent, each as it was judged. */
  rows: readonly Judged<Todo | Same<Done>>[]
  errorPolicy: ErrorPolicy
  outcome: 'CREATED' | 'UPDATED'
  /** Writes rows, all of them or none, in a constant number of statements; gives what stands now in the same order. */
  write: (rows: Todo[]) => Promise<Done[]>
  /** Throws what the database says no with as a refusal, and everything else as it is. */
  refusedBy: (error: unknown) => never
}

/**
 * Does a batch within the transaction, and says of each row what came of it. Where nothing may be done by half, one row that
 * is refused refuses all; where nothing can be done, there is nothing to tell apart. Both are thrown, so that nothing is written.
 * What the database itself refuses is found by halves: it takes only itself away, and earlier rows go first.
 */
export async function doneRows<Todo extends object, Done extends object>(
  tx: Tx,
  { rows, errorPolicy, outcome, write, refusedBy }: RowsToDo<Todo, Done>,
): Promise<BatchRow<Done>[]> {
  const todo = rows.flatMap((row, index) =>
    row instanceof Refusal || row instanceof Same ? [] : [{ index, row }],
  )
  const came = new Map<number, Done | Refusal>()
  const answer = () => rows.map(answered)
  const isAll = errorPolicy === 'ALL_OR_NOTHING'
  if (isAll && rows.some((row) => row instanceof Refusal)) throw new BatchRefusedError(answer())
  await inHalves(todo)
  const done = answer()
  const refused = done.filter(({ refusal }) => refusal !== null)
  if (refused.length === 0 || (!isAll && refused.length < rows.length)) return done
  // what was written of the others goes with the transaction
  for (const [index, what] of came) if (!(what instanceof Refusal)) came.delete(index)
  throw new BatchRefusedError(answer())

  function answered(row: Judged<Todo | Same<Done>>, index: number): BatchRow<Done> {
    if (row instanceof Refusal) return { index, outcome: 'REFUSED', done: null, refusal: row }
    if (row instanceof Same && typeof row.as !== 'number')
      return { index, outcome: 'SAME', done: row.as, refusal: null }
    const earlier = row instanceof Same ? rows[row.as as number] : null
    if (earlier instanceof Refusal) return { index, outcome: 'REFUSED', done: null, refusal: earlier }
    const what = came.get(row instanceof Same ? (row.as as number) : index)
    if (what === undefined) return { index, outcome: 'NOT_DONE', done: null, refusal: null }
    if (what instanceof Refusal) return { index, outcome: 'REFUSED', done: null, refusal: what }
    return { index, outcome: row instanceof Same ? 'SAME' : outcome, done: what, refusal: null }
  }

  async function inHalves(some: { index: number; row: Todo }[]): Promise<void> {
    if (some.length === 0) return
    try {
      const stands = await untouchedIfRefused(() => write(some.map(({ row }) => row)))
      for (const [at, { index }] of some.entries()) came.set(index, stands[at]!)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const half = some.length >> 1
      if (half === 0) return void came.set(some[0]!.index, error)
      await inHalves(some.slice(0, half))
      await inHalves(some.slice(half))
    }
  }

  async function untouchedIfRefused(work: () => Promise<Done[]>): Promise<Done[]> {
    // one alone takes the transaction with it
    if (rows.length === 1) return work().catch(refusedBy)
    await tx.$executeRaw`savepoint rows`
    const stands = await work().catch(async (error) => {
      await tx.$executeRaw`rollback to savepoint rows`
      return refusedBy(error)
    })
    await tx.$executeRaw`release savepoint rows`
    return stands
  }
}
