import { useMediaQuery } from '@mantine/hooks'
import type { RowData } from '@tanstack/react-table'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { BulkBar } from './bulk-bar.tsx'
import { CardList } from './card-list.tsx'
import { ShowMore } from './show-more.tsx'
import { TableGrid } from './table-grid.tsx'
import type { DataTableProps } from './table-props.ts'
import { TableTools } from './table-tools.tsx'
import { useRows } from './use-rows.ts'

export type { Column, Sort } from './column.ts'
export type { DataTableProps } from './table-props.ts'

/** A list of rows: a table, or cards on a phone, with the same facts in the same order. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const t = useMessages(uiMessages)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const state = useRows(props)
  if (props.rows.length === 0 && props.empty) return props.empty
  const left = props.total === undefined ? undefined : props.total - props.rows.length
  return (
    <div className="jl-table" aria-busy={props.busy ?? false} data-busy={props.busy || undefined}>
      <TableTools state={state} phone={phone} {...props} />
      {phone ? <CardList state={state} {...props} /> : <TableGrid state={state} {...props} />}
      {props.hasMore && props.onMore && (
        <ShowMore left={left} loading={props.loadingMore ?? false} onMore={props.onMore} />
      )}
      {props.bulkActs && state.selected.length > 0 && (
        <BulkBar
          label={t('bulkActs')}
          count={state.selected.length}
          acts={props.bulkActs(state.selected, state.clear)}
          onClear={state.clear}
        />
      )}
    </div>
  )
}
