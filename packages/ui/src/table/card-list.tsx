import { Checkbox } from '@mantine/core'
import type { RowData } from '@tanstack/react-table'
import { CardMenu } from '../card/card-menu.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './card-list.module.css'
import { RowMain } from './row-main.tsx'
import type { DataTableProps } from './table-props.ts'
import type { RowsState, TableRow } from './use-rows.ts'

type Props<Row extends RowData> = DataTableProps<Row> & { state: RowsState<Row> }

/** The rows on a phone: one card each, the same facts in the same order. */
export function CardList<Row extends RowData>(props: Props<Row>) {
  return (
    <ul className={classes.cards} aria-label={props.label}>
      {props.state.rows.map((row) => (
        <RowCard key={row.id} row={row} {...props} />
      ))}
    </ul>
  )
}

function RowCard<Row extends RowData>(props: Props<Row> & { row: TableRow<Row> }) {
  const { state, row, bulkActs, rowActs, rowName, rowTo } = props
  const t = useMessages(uiMessages)
  const [first, ...rest] = state.visible
  const acts = rowActs?.(row.original) ?? []
  return (
    <li className={classes.rowCard} data-selected={row.getIsSelected() || undefined}>
      <div className={classes.rowCardHead}>
        <RowMain to={rowTo?.(row.original)}>{first?.cell(row.original)}</RowMain>
        {acts.length > 0 && <CardMenu name={rowName(row.original)} acts={acts} />}
        {bulkActs && (
          <Checkbox
            aria-label={t('selectRow', { name: rowName(row.original) })}
            checked={row.getIsSelected()}
            onChange={() => row.toggleSelected()}
          />
        )}
      </div>
      <dl>
        {rest.map((column) => (
          <div key={column.key}>
            <dt>{column.header}</dt>
            <dd>{column.cell(row.original)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
