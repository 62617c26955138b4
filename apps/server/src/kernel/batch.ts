import { refusalWord } from '../words/refusals.ts'
import { InputError, Refusal } from './errors.ts'

/** What becomes of the other rows of a batch when some can't be done. */
export const ERROR_POLICIES = ['ALL_OR_NOTHING', 'WHAT_CAN_BE'] as const
export type ErrorPolicy = (typeof ERROR_POLICIES)[number]

/** What came of one row of a batch. */
export const ROW_OUTCOMES = ['CREATED', 'UPDATED', 'SAME', 'REFUSED', 'NOT_DONE'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** One row of a batch, in its place: what stands now, or why it does not. */
export interface BatchRow<Done> {
  index: number
  outcome: RowOutcome
  done: Done | null
  refusal: Refusal | null
}

/** Nothing of a batch was written: of these rows some are refused, and the others were not done for it. */
export class BatchRefusedError extends Refusal {
  override name = 'BatchRefusedError'
  readonly rows: readonly BatchRow<object>[]
  constructor(rows: readonly BatchRow<object>[]) {
    const [only, ...others] = rows.flatMap(({ refusal }) => refusal ?? [])
    super(
      only && rows.length === 1
        ? only.words
        : refusalWord('ROWS_REFUSED', { refused: others.length + 1, asked: rows.length }),
    )
    this.rows = rows
    this.path = rows.find(({ refusal }) => refusal !== null)?.refusal?.path ?? []
  }
}

/** A row as far as it came: what is known of it by then, or why it can't be done. */
export type Judged<Row> = Row | Refusal

/** Rows of an input's list, as many as one act takes. */
export function rowsAsked<Row>(list: string, rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length > 0 && rows.length <= most) return rows
  const words =
    rows.length === 0 ? refusalWord('ROWS_NONE') : refusalWord('ROWS_TOO_MANY', { count: rows.length, most })
  throw new InputError([{ path: [list], ...words }])
}

/** What each row comes to that is not refused yet, in their order; the refusal that is thrown of one is its own. */
export function judgedEach<Asked, Row>(
  rows: readonly Judged<Asked>[],
  judge: (row: Asked, index: number) => Row,
): Judged<Row>[] {
  return rows.map((row, index) => {
    if (row instanceof Refusal) return row
    try {
      return judge(row, index)
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  })
}

/** The rows that are not refused. */
export const notRefused = <Row>(rows: readonly Judged<Row>[]): Row[] =>
  rows.flatMap((row) => (row instanceof Refusal ? [] : [row]))
