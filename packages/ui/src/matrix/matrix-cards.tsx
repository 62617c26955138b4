import { Checkbox } from '@mantine/core'
import cardListClasses from '../table/card-list.module.css'
import rowMainClasses from '../table/row-main.module.css'
import { UiLink } from '../ui-link.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import matrixClasses from './matrix.module.css'
import type { MatrixColumn, MatrixProps } from './matrix-types.ts'
import { isAmong, type useChosenCells } from './use-chosen-cells.ts'

type Props<Row> = MatrixProps<Row> & { cells: ReturnType<typeof useChosenCells> }

/** The matrix on a phone: a line for each row that opens to its cells, group by group. */
export function MatrixCards<Row>(props: Props<Row>) {
  const t = useMessages(uiMessages)
  const { rows, rowId, rowName, rowTo, rowCount, label } = props
  return (
    <ul className={cardListClasses.cards} aria-label={label}>
      {rows.map((row) => {
        const { met, asked } = rowCount(row)
        return (
          <li key={rowId(row)} className={cardListClasses.rowCard}>
            <div className={cardListClasses.rowCardHead}>
              <UiLink to={rowTo(row)} className={rowMainClasses.rowLink}>
                {rowName(row)}
              </UiLink>
            </div>
            <details>
              <summary className="jl-num">{t('metOf', { met, asked })}</summary>
              <RowCells row={row} {...props} />
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function RowCells<Row>(props: Props<Row> & { row: Row }) {
  return props.groups.map((group) => (
    <section key={group.key} className={matrixClasses.card}>
      <h2>
        <b>{group.label}</b> {group.name}
      </h2>
      <ul>
        {group.columns.map((column) => (
          <RowCell key={column.key} column={column} {...props} />
        ))}
      </ul>
    </section>
  ))
}

function RowCell<Row>({
  row,
  column,
  rowId,
  cell,
  cells,
  onOpen,
}: Props<Row> & { row: Row; column: MatrixColumn }) {
  const t = useMessages(uiMessages)
  const here = cell(row, column.key)
  if (here === null) return null
  const place = { rowId: rowId(row), column: column.key }
  return (
    <li>
      <Checkbox
        aria-label={t('selectRow', { name: column.code })}
        checked={isAmong(cells.columnsOf.get(place.rowId), column.key)}
        onChange={() => cells.toggle([place])}
      />
      <button type="button" onClick={() => onOpen(place)}>
        <span>
          <b>{column.code}</b> {column.name}
        </span>
        <span className="jl-level" data-state={here.state}>
          {here.words}
        </span>
      </button>
    </li>
  )
}
