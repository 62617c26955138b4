import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import { BulkBar } from '../table/bulk-bar.tsx'
import { ShowMore } from '../table/show-more.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { MatrixCards } from './matrix-cards.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import type { MatrixProps } from './matrix-types.ts'
import { useChosenCells } from './use-chosen-cells.ts'

export type { CellPlace, MatrixCell, MatrixGroup } from './matrix-types.ts'

/** Rows beside columns with a level in each cell; several cells can be chosen. On a phone a list, row by row. */
export function Matrix<Row>(props: MatrixProps<Row>) {
  const t = useMessages(uiMessages)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const { rows, rowId } = props
  const ids = useMemo(() => new Set(rows.map(rowId)), [rows, rowId])
  const cells = useChosenCells(ids)
  return (
    <div className="jl-table" aria-busy={props.busy ?? false} data-busy={props.busy || undefined}>
      {phone ? <MatrixCards {...props} cells={cells} /> : <MatrixGrid {...props} cells={cells} />}
      {props.hasMore && props.onMore && (
        <ShowMore left={undefined} loading={props.loadingMore ?? false} onMore={props.onMore} />
      )}
      {cells.chosen.length > 0 && (
        <BulkBar
          label={t('bulkActs')}
          count={cells.chosen.length}
          acts={props.bulkActs(cells.chosen, cells.clear)}
          onClear={cells.clear}
        />
      )}
    </div>
  )
}
