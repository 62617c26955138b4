import { useLocalStorage } from '@mantine/hooks'
import {
  type ColumnDef,
  columnVisibilityFeature,
  type RowData,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { Column } from './column.ts'

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature })

type Options<Row> = {
  name: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  columns: readonly Column<Row>[]
}

/** What a person arranged in a table: hidden columns and density (remembered), selection (until they leave). */
export function useRows<Row extends RowData>({ name, rows, rowId, columns }: Options<Row>) {
  const [kept, setKept] = useLocalStorage<Kept>({
    key: `jl.table.${name}`,
    defaultValue: { dense: false, visible: {} },
    getInitialValueInEffect: false,
  })
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({})
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, Row> => ({ id: column.key, header: column.header })),
    [columns],
  )
  const columnVisibility = Object.fromEntries(
    columns.map((column, index) => [
      column.key,
      index === 0 || column.fixed || (kept.visible[column.key] ?? !column.hidden),
    ]),
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: rowId,
    state: { rowSelection, columnVisibility },
    onRowSelectionChange: setRowSelection,
  })
  return {
    rows: table.getRowModel().rows,
    visible: columns.filter((column) => columnVisibility[column.key]),
    selected: table.getSelectedRowModel().rows.map((row) => row.original),
    allSelected: table.getIsAllRowsSelected(),
    someSelected: table.getIsSomeRowsSelected(),
    toggleAll: () => table.toggleAllRowsSelected(),
    clear: () => setRowSelection({}),
    dense: kept.dense,
    setDense: (dense: boolean) => setKept({ ...kept, dense }),
    setVisible: (key: string, shown: boolean) =>
      setKept({ ...kept, visible: { ...kept.visible, [key]: shown } }),
  }
}

type Kept = { dense: boolean; visible: Record<string, boolean> }

export type RowsState<Row extends RowData> = ReturnType<typeof useRows<Row>>
export type TableRow<Row extends RowData> = RowsState<Row>['rows'][number]
