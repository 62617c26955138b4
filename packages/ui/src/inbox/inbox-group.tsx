import { Checkbox } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import { UiLink } from '../ui-link.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './inbox.module.css'
import type { InboxGroupOf, InboxProps } from './inbox-props.ts'
import { InboxRow } from './inbox-row.tsx'
import type { Picked } from './use-picked.ts'

type Props<Row> = InboxProps<Row> & { group: InboxGroupOf<Row>; picked: Picked<Row> }

/** Rows judged together: their title, what they come to, and one box for all of them. */
export function InboxGroup<Row>({ group, picked, ...props }: Props<Row>) {
  const t = useMessages(uiMessages)
  const id = useId()
  const { rowId, refusal } = props
  const open = group.rows.filter((row) => refusal(row) === null)
  const chosen = open.filter(picked.has)
  const reason = reasonOfAll(group.rows.map(refusal))
  const title = group.to === undefined ? group.title : <UiLink to={group.to}>{group.title}</UiLink>
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form's fieldset, and no landmark: there may be dozens, and two people of one name
    <div role="group" className="jl-inbox-group" aria-labelledby={id}>
      <div className="jl-inbox-group-head">
        {open.length > 0 ? (
          <Checkbox
            aria-label={t('selectGroup', { name: group.title })}
            checked={chosen.length === open.length}
            indeterminate={chosen.length > 0 && chosen.length < open.length}
            onChange={() => picked.set(open, chosen.length < open.length)}
          />
        ) : (
          <IconLock size={18} stroke={1.75} aria-hidden />
        )}
        <h2 id={id}>{title}</h2>
        {group.detail && <p className="jl-dim jl-num">{group.detail}</p>}
      </div>
      {reason && (
        <p className={classes.reason} id={`${id}reason`}>
          {reason}
        </p>
      )}
      <ul>
        {group.rows.map((row) => (
          <InboxRow
            key={rowId(row)}
            row={row}
            picked={picked}
            reasonId={reason ? `${id}reason` : null}
            {...props}
          />
        ))}
      </ul>
    </div>
  )
}

/** The one reason of all rows: said once, not at each of them. */
function reasonOfAll(reasons: readonly (string | null)[]): string | null {
  const [first = null] = reasons
  return reasons.length > 1 && reasons.every((reason) => reason === first) ? first : null
}
