import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ImportRow_RowFragment } from '../../generated/graphql.ts'
import { columnTitle } from '../import-kind.ts'
import { importMessages } from '../messages.ts'
import styles from './import-rows.module.css'
import { OUTCOME_TONES } from './outcome.ts'

/** @public Read by the code generator; the page spreads it by name. */
export const importRowFragment = graphql(`
  fragment ImportRow_row on ImportRow {
    line
    outcome
    key
    learnerName
    changes {
      column
      from
      to
    }
    problems {
      column
      code
      message
    }
  }
`)

type Props = { row: ImportRow_RowFragment; kind: ImportKind; done: boolean }

/** One row of the file: which line, who, what comes of it, and why or in which columns, all of them. */
export function ImportRow({ row, kind, done }: Props) {
  const t = useMessages(importMessages)
  const facts =
    row.problems.length > 0
      ? row.problems.map((problem) => (
          <Problem key={problem.column + problem.code} problem={problem} kind={kind} />
        ))
      : row.changes.map((change) => <Change key={change.column} change={change} kind={kind} />)
  return (
    <tr>
      <td className={styles.line}>
        <span className={styles.lineWord}>{t('line')} </span>
        {row.line}
      </td>
      <th scope="row">
        <div className={styles.short}>{row.learnerName ?? row.key}</div>
        {row.learnerName !== null && <div className={`jl-dim ${styles.short}`}>{row.key}</div>}
      </th>
      <td>
        <Tag tone={OUTCOME_TONES[row.outcome]}>{t(done ? `${row.outcome}done` : row.outcome)}</Tag>
      </td>
      <td>
        <ul className={styles.facts}>{facts}</ul>
      </td>
    </tr>
  )
}

function Problem({
  problem,
  kind,
}: {
  problem: ImportRow_RowFragment['problems'][number]
  kind: ImportKind
}) {
  return (
    <li className={styles.short}>
      <span className={styles.column}>{columnTitle(kind, problem.column)}</span> {problem.message}
    </li>
  )
}

function Change({ change, kind }: { change: ImportRow_RowFragment['changes'][number]; kind: ImportKind }) {
  const t = useMessages(importMessages)
  return (
    <li className={styles.short}>
      <span className={styles.column}>{columnTitle(kind, change.column)}</span>{' '}
      {change.from ? (
        <>
          <del>{change.from}</del> <span aria-hidden>→</span> <ins>{change.to || t('emptyCell')}</ins>
        </>
      ) : (
        change.to
      )}
    </li>
  )
}
