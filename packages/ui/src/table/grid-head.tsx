import { Checkbox, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { RowData } from '@tanstack/react-table'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { Column, Sort } from './column.ts'
import classes from './table-grid.module.css'
import type { DataTableProps } from './table-props.ts'
import type { RowsState } from './use-rows.ts'

type Props<Row extends RowData> = DataTableProps<Row> & { state: RowsState<Row> }

/** The head: column names, sorting, and the box that selects every shown row. */
export function GridHead<Row extends RowData>({ state, bulkActs, rowActs, sort, onSort }: Props<Row>) {
  const t = useMessages(uiMessages)
  return (
    <thead>
      <tr>
        {bulkActs && (
          <td className={classes.check}>
            <Checkbox
              size="xs"
              aria-label={t('selectAll')}
              checked={state.allSelected}
              indeterminate={state.someSelected && !state.allSelected}
              onChange={state.toggleAll}
            />
          </td>
        )}
        {state.visible.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            data-align={column.align}
            data-first={index === 0 || undefined}
            style={{ minWidth: column.width }}
            aria-sort={ariaSort(column, sort)}
          >
            {column.sortable && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              column.header
            )}
          </th>
        ))}
        {rowActs && (
          <th scope="col" className={classes.rowActs}>
            <VisuallyHidden>{t('moreActs')}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  )
}

type SortProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void }

function SortButton<Row>({ column, sort, onSort }: SortProps<Row>) {
  const t = useMessages(uiMessages)
  const sorted = sort?.key === column.key
  const descending = sorted && !sort.descending
  const Icon = !sorted ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={classes.sort}
      data-sorted={sorted || undefined}
      title={t(descending ? 'sortDescending' : 'sortAscending', { column: column.header })}
      onClick={() => onSort({ key: column.key, descending })}
    >
      <span>{column.header}</span>
      <Icon size={14} stroke={1.75} />
    </button>
  )
}

function ariaSort<Row>(column: Column<Row>, sort: Sort | undefined) {
  if (!column.sortable) return undefined
  if (sort?.key !== column.key) return 'none'
  return sort.descending ? 'descending' : 'ascending'
}
