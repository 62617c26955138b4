import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './matrix.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixRow } from './matrix-row.tsx'
import type { CellPlace, MatrixProps } from './matrix-types.ts'
import type { useChosenCells } from './use-chosen-cells.ts'
import { placeAt, useMatrixKeys } from './use-matrix-keys.ts'

type Props<Row> = MatrixProps<Row> & { cells: ReturnType<typeof useChosenCells> }

/** The matrix where there is room for it: heads and first column stay in view, one stop for Tab, arrows within. */
export function MatrixGrid<Row>(props: Props<Row>) {
  const { label, groups, rows, rowId, rowName, cell, onOpen, rowHead, detail, cells } = props
  const t = useMessages(uiMessages)
  const grid = useRef<HTMLTableElement>(null)
  const { onKey, goTo } = useMatrixKeys(grid)
  const [at, setAt] = useState<CellPlace | null>(null)
  const columns = groups.flatMap((group) => group.columns)
  const open = (places: readonly CellPlace[]) =>
    places.filter((place) => {
      const row = rows.find((one) => rowId(one) === place.rowId)
      return row !== undefined && isOpen(cell(row, place.column))
    })
  const chooseRow = (id: string) => cells.toggle(open(columns.map(({ key }) => ({ rowId: id, column: key }))))
  const chooseColumn = (column: string) =>
    cells.toggle(open(rows.map((row) => ({ rowId: rowId(row), column }))))

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (onKey(event)) return
    const place = cellOf(event.target)
    if (event.key === 'Escape') cells.clear()
    if (!place) return
    if (event.key === 'Enter') onOpen(place)
    else if (event.key !== ' ') return
    else if (event.shiftKey) chooseRow(place.rowId)
    else if (event.ctrlKey) chooseColumn(place.column)
    else cells.toggle([place])
    event.preventDefault()
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (!element) return
    goTo(element)
    const place = cellOf(element)
    const choose = element.dataset.choose
    // Once something is chosen, a click chooses more.
    if (place)
      return cells.chosen.length > 0 || event.ctrlKey || event.metaKey ? cells.toggle([place]) : onOpen(place)
    if (choose === 'row') chooseRow(element.closest<HTMLElement>('[data-row]')?.dataset.row ?? '')
    else if (choose) chooseColumn(choose)
  }
  const focused = at && rows.find((row) => rowId(row) === at.rowId)
  return (
    <>
      <div className={classes.region}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
          role="grid"
          className={classes.matrix}
          aria-label={label}
          aria-multiselectable
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={(event) => setAt(cellOf(event.target))}
        >
          <MatrixHead rowHead={rowHead} groups={groups} />
          <tbody>
            {rows.map((row, index) => (
              <MatrixRow
                key={rowId(row)}
                {...{ row, columns, cell, rowName }}
                id={rowId(row)}
                index={index + 1}
                chosen={cells.columnsOf.get(rowId(row)) ?? ''}
                choose={t('chooseOpen', { name: rowName(row) })}
                rowTo={props.rowTo}
                rowCount={props.rowCount}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('met')}</th>
              <td />
              {columns.map(({ key }) => (
                <td key={key}>{rows.filter((row) => cell(row, key)?.state === 'met').length}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={`${classes.detail} jl-dim`}>
        {focused && at ? (
          <>
            <b>{rowName(focused)}</b> · {columns.find(({ key }) => key === at.column)?.code}{' '}
            {columns.find(({ key }) => key === at.column)?.name} · {cell(focused, at.column)?.words}
            {detail && <> · {detail(focused, at.column)}</>}
          </>
        ) : (
          t('matrixKeys')
        )}
      </p>
    </>
  )
}

const isOpen = (cell: { state: string } | null) => cell !== null && cell.state !== 'met'

/** The cell an event happened in; null for heads. */
function cellOf(target: EventTarget): CellPlace | null {
  if (!placeAt(target)) return null
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell?.dataset.column && row?.dataset.row
    ? { rowId: row.dataset.row, column: cell.dataset.column }
    : null
}
