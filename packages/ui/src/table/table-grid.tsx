import type { RowData } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { useRowKeys } from './row-keys.ts'
import classes from './table-grid.module.css'
import type { DataTableProps } from './table-props.ts'
import { usePrinting } from './use-printing.ts'
import type { RowsState } from './use-rows.ts'

type Props<Row extends RowData> = DataTableProps<Row> & { state: RowsState<Row> }

/** Above this many rows only those in view are in the document, but on paper. */
const virtualFrom = 200
const rowHeight = { dense: 34, comfortable: 45 }

/** The table itself: scrolls in its own region, head and first column stay in view. */
export function TableGrid<Row extends RowData>(props: Props<Row>) {
  const t = useMessages(uiMessages)
  const { state } = props
  const printing = usePrinting()
  const region = useRef<HTMLDivElement>(null)
  const height = state.dense ? rowHeight.dense : rowHeight.comfortable
  const virtual = state.rows.length > virtualFrom && !printing
  const virtualizer = useVirtualizer({
    count: state.rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => height,
    overscan: 16,
    enabled: virtual,
  })
  const onKeyDown = useRowKeys(region, state, (index) => virtual && virtualizer.scrollToIndex(index))
  const items = virtualizer.getVirtualItems()
  const from = virtual ? (items[0]?.index ?? 0) : 0
  const to = virtual ? (items.at(-1)?.index ?? -1) + 1 : state.rows.length
  const span = state.visible.length + (props.bulkActs ? 1 : 0) + (props.rowActs ? 1 : 0)
  return (
    <section
      ref={region}
      className={classes.tableRegion}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      data-scroll-restoration-id={`table-${props.name}`}
      onKeyDown={onKeyDown}
    >
      <table
        className="jl-grid"
        data-dense={state.dense || undefined}
        aria-label={props.label}
        aria-description={t('tableKeys')}
        aria-rowcount={props.total === undefined ? -1 : props.total + 1}
      >
        <GridHead {...props} />
        <tbody>
          {from > 0 && <Gap height={from * height} span={span} />}
          {state.rows.slice(from, to).map((row, index) => (
            <GridRow key={row.id} row={row} index={from + index} {...props} />
          ))}
          {to < state.rows.length && <Gap height={(state.rows.length - to) * height} span={span} />}
        </tbody>
      </table>
    </section>
  )
}

function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
