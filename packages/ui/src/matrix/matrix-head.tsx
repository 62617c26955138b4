import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './matrix.module.css'
import type { MatrixGroup } from './matrix-types.ts'

/** The heads: the groups, and below them the columns, each of which chooses its open cells. */
export function MatrixHead({ rowHead, groups }: { rowHead: string; groups: readonly MatrixGroup[] }) {
  const t = useMessages(uiMessages)
  const columns = groups.flatMap((group) => group.columns)
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {rowHead}
        </th>
        <th scope="col" rowSpan={2} className={classes.count}>
          {t('met')}
        </th>
        {groups.map((group) => (
          <th key={group.key} scope="colgroup" colSpan={group.columns.length} title={group.name}>
            <span className={classes.group}>
              <b>{group.label}</b> {group.name}
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column, at) => (
          <th
            key={column.key}
            scope="col"
            title={`${column.code} ${column.name}`}
            data-first-of={firstOf(groups, column.key)}
          >
            <button
              type="button"
              data-at={`0:${at + 2}`}
              data-choose={column.key}
              tabIndex={-1}
              aria-label={`${column.code} ${column.name}`}
              aria-description={t('chooseOpen', { name: column.code })}
            >
              {column.label}
              {column.sign && <span aria-hidden>{column.sign}</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

const firstOf = (groups: readonly MatrixGroup[], key: string) =>
  groups.some(({ columns }) => columns[0]?.key === key) || undefined
