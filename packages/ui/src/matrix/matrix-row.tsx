import { memo } from 'react'
import rowMainClasses from '../table/row-main.module.css'
import { UiLink } from '../ui-link.tsx'
import matrixClasses from './matrix.module.css'
import type { MatrixColumn, MatrixProps } from './matrix-types.ts'
import { isAmong } from './use-chosen-cells.ts'

type Props<Row> = Pick<MatrixProps<Row>, 'rowName' | 'rowTo' | 'cell' | 'rowCount'> & {
  row: Row
  id: string
  /** Counted from 1; the heads are row 0. */
  index: number
  columns: readonly MatrixColumn[]
  /** The chosen columns, as `isAmong` reads them. */
  chosen: string
  /** What the button of the count is called. */
  choose: string
}

/** One line of the grid. It is drawn again only when it changes: there are thousands of cells. */
export const MatrixRow = memo(function MatrixRow<Row>(props: Props<Row>) {
  const { row, id, index, columns, chosen, choose, rowName, rowTo, cell, rowCount } = props
  const { met, asked } = rowCount(row)
  return (
    <tr data-row={id}>
      <th scope="row">
        <UiLink to={rowTo(row)} className={rowMainClasses.rowLink} data-at={`${index}:0`} tabIndex={-1}>
          {rowName(row)}
        </UiLink>
      </th>
      <td className={matrixClasses.count}>
        <button
          type="button"
          data-at={`${index}:1`}
          data-choose="row"
          tabIndex={-1}
          aria-description={choose}
        >
          {met}/{asked}
        </button>
      </td>
      {columns.map(({ key }, at) => {
        const here = cell(row, key)
        if (here === null) return <td key={key} className={matrixClasses.none} />
        return (
          <td
            key={key}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
            role="gridcell"
            data-at={`${index}:${at + 2}`}
            data-column={key}
            tabIndex={-1}
            aria-label={`${here.figure} ${here.words}`.trim()}
            aria-selected={isAmong(chosen, key)}
          >
            <span className="jl-level" data-state={here.state}>
              {here.figure}
            </span>
          </td>
        )
      })}
    </tr>
  )
}) as <Row>(props: Props<Row>) => React.ReactNode // memo forgets that the row is of any kind
