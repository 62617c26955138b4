import { Checkbox } from '@mantine/core'
import type { RowData } from '@tanstack/react-table'
import { CardMenu } from '../card/card-menu.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { RowMain } from './row-main.tsx'
import classes from './table-grid.module.css'
import type { DataTableProps } from './table-props.ts'
import type { RowsState, TableRow } from './use-rows.ts'

type Props<Row extends RowData> = DataTableProps<Row> & {
  state: RowsState<Row>
  row: TableRow<Row>
  index: number
}

/** One row; its first cell names it and is its link. */
export function GridRow<Row extends RowData>(props: Props<Row>) {
  const { state, row, index, bulkActs, rowActs, rowName, rowTo } = props
  const t = useMessages(uiMessages)
  const selected = row.getIsSelected()
  const acts = rowActs?.(row.original) ?? []
  return (
    <tr data-row={index} data-selected={selected || undefined} aria-rowindex={index + 2}>
      {bulkActs && (
        <td className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('selectRow', { name: rowName(row.original) })}
            checked={selected}
            onChange={() => row.toggleSelected()}
          />
        </td>
      )}
      {state.visible.map((column, place) =>
        place === 0 ? (
          <th key={column.key} scope="row" data-first data-align={column.align}>
            <RowMain to={rowTo?.(row.original)}>{column.cell(row.original)}</RowMain>
          </th>
        ) : (
          <td key={column.key} data-align={column.align}>
            {column.cell(row.original)}
          </td>
        ),
      )}
      {rowActs && (
        <td className={classes.rowActs}>
          {acts.length > 0 && <CardMenu name={rowName(row.original)} acts={acts} />}
        </td>
      )}
    </tr>
  )
}
