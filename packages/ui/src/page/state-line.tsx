import { Button, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './state-line.module.css'

export type FilterChip = { key: string; label: string; value: string; onRemove: () => void }

type Props = {
  shown?: number
  total?: number
  /** False: there are more than `total`; nobody counted further. */
  exact?: boolean
  noun?: string
  filters?: readonly FilterChip[]
  onClear?: () => void
  views?: ReactNode
  children?: ReactNode
}

/** What is shown and of how many, through which filters; each filter can be taken off. Says changes of the count aloud. */
export function StateLine({ filters = [], onClear, views, children, ...count }: Props) {
  const t = useMessages(uiMessages)
  return (
    <div className="jl-state jl-noprint">
      {(children || views) && (
        <div className={classes.controls}>
          {children}
          {views && <div className={classes.views}>{views}</div>}
        </div>
      )}
      <div className="jl-state-line">
        <Count {...count} />
        {filters.length > 0 && (
          <ul className={classes.chips}>
            {filters.map((filter) => (
              <li key={filter.key}>
                <Chip filter={filter} />
              </li>
            ))}
          </ul>
        )}
        {filters.length > 0 && onClear && (
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Chip({ filter }: { filter: FilterChip }) {
  const t = useMessages(uiMessages)
  const words = t('filterChip', { label: filter.label, value: filter.value })
  return (
    <button type="button" className={classes.chip} onClick={filter.onRemove}>
      <VisuallyHidden>{t('removeFilter', { filter: words })}</VisuallyHidden>
      <span className="jl-dim" aria-hidden>
        {filter.label}
      </span>
      <span aria-hidden>{filter.value}</span>
      <IconX size={14} />
    </button>
  )
}

function Count({ shown, total, exact = true, noun }: Pick<Props, 'shown' | 'total' | 'exact' | 'noun'>) {
  const t = useMessages(uiMessages)
  const word = noun ?? t('items')
  return (
    <span className={`${classes.count} jl-num`} role="status">
      {shown === undefined && total === undefined
        ? ''
        : total === undefined
          ? t('shownOnly', { shown: shown ?? 0, noun: word })
          : shown === undefined || shown === total
            ? t(exact ? 'shownAll' : 'moreThan', { total, noun: word })
            : t(exact ? 'shownOfTotal' : 'shownOfMore', { shown, total, noun: word })}
    </span>
  )
}
