import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { wasApplied } from '@journeyline/domain/imports/import-status'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { importMessages } from '../messages.ts'
import { type ImportSearch, OUTCOMES } from './outcome.ts'
import styles from './outcome-tiles.module.css'

const fragment = graphql(`
  fragment OutcomeTiles_import on Import {
    id
    status
    rowsRead
    rowsToCreate
    rowsToChange
    rowsUnchanged
    rowsRefused
  }
`)

type Props = {
  of: FragmentType<typeof fragment>
  outcome: ImportSearch['outcome']
  onOutcome: (outcome: ImportSearch['outcome']) => void
}

/** How many rows would be (or were) created, changed, left alone and refused; each shows its rows. */
export function OutcomeTiles({ of, outcome, onOutcome }: Props) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from: of })
  const done = wasApplied(data)
  const counts = {
    CREATE: data.rowsToCreate,
    CHANGE: data.rowsToChange,
    SAME: data.rowsUnchanged,
    REFUSE: data.rowsRefused,
  }
  const tile = (value: ImportSearch['outcome'], label: string, count: number) => (
    <button
      key={value}
      type="button"
      className={styles.tile}
      data-outcome={count > 0 ? value : undefined}
      aria-pressed={outcome === value}
      onClick={() => onOutcome(value)}
    >
      <span className={styles.count}>{format.number(count)}</span>
      <span>{label}</span>
    </button>
  )
  return (
    <fieldset className={styles.tiles} aria-label={t(done ? 'outcomesDone' : 'outcomes')}>
      {tile('', t('all'), data.rowsRead)}
      {OUTCOMES.map((value) => tile(value, t(done ? `${value}done` : value), counts[value]))}
    </fieldset>
  )
}
