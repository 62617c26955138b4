import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import classes from './inbox.module.css'
import type { InboxProps } from './inbox-props.ts'
import type { Picked } from './use-picked.ts'

type Props<Row> = Pick<InboxProps<Row>, 'rowId' | 'renderRow' | 'refusal' | 'outcome'> & {
  row: Row
  picked: Picked<Row>
  /** Where the group says the reason for all its rows; else each says its own. */
  reasonId: string | null
}

/** One row: the whole of it is the label of its box; one that may not be selected says why. */
export function InboxRow<Row>({ row, picked, renderRow, refusal, outcome, reasonId }: Props<Row>) {
  const id = useId()
  const reason = refusal(row)
  const problem = outcome?.(row) ?? null
  const selected = picked.has(row) && reason === null
  return (
    <li className={classes.row} data-selected={selected || undefined}>
      <label data-refused={reason !== null || undefined}>
        <input
          type="checkbox"
          data-inbox-row
          // one stop for Tab among all rows; the arrows go from there
          tabIndex={picked.isCurrent(row) ? 0 : -1}
          onFocus={() => picked.visit(row)}
          aria-disabled={reason !== null || undefined}
          aria-describedby={reason === null ? undefined : (reasonId ?? id)}
          checked={selected}
          onChange={() => reason === null && picked.set([row], !selected)}
        />
        {renderRow(row)}
      </label>
      {reason !== null && reasonId === null && (
        <p className={classes.note} id={id}>
          <IconLock size={14} stroke={1.75} aria-hidden /> {reason}
        </p>
      )}
      {problem && (
        <p className={classes.note} data-tone="warn">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {problem}
        </p>
      )}
    </li>
  )
}
