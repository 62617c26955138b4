import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { FilterSelect } from '@journeyline/app-kit/filters/filter-select.tsx'
import { type FilterChip, StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { CohortSelect } from '../../cohorts/cohort-select.tsx'
import { openReviewMessages } from './open-review-messages.ts'
import { EVERY_REVIEW, OPEN_REVIEW_STATES, type OpenReviewSearch } from './open-review-search.ts'

type Named = readonly { id: string; name: string }[]
type Props = {
  search: OpenReviewSearch
  onChange: (change: Partial<OpenReviewSearch>) => void
  programs: Named
  /** The one that is chosen, once its name is known. */
  cohort: Named[number] | null
  shown: number
  total: number
  exact: boolean
}

/** Which reviews are listed: by what they wait for, who is overdue, whose signature is next, cohort and program. */
export function OpenReviewFilters({ search, onChange, programs, cohort, shown, total, exact }: Props) {
  const t = useMessages(openReviewMessages)
  return (
    <StateLine
      shown={shown}
      total={total}
      exact={exact}
      noun={t('noun', { count: total })}
      filters={useChips(search, onChange, { programs, cohort })}
      onClear={() => onChange(EVERY_REVIEW)}
    >
      <FilterMenu
        label={t('state')}
        options={OPEN_REVIEW_STATES.map((state) => ({ value: state, label: t(state) }))}
        values={search.state}
        onChange={(state) => onChange({ state })}
      />
      <Toggle label={t('overdueOnly')} value={search.overdue} onChange={(overdue) => onChange({ overdue })} />
      <Toggle label={t('mineOnly')} value={search.mine} onChange={(mine) => onChange({ mine })} />
      <CohortSelect
        label={t('cohort')}
        programId={search.program || undefined}
        chosen={cohort}
        onChange={(chosen) => onChange({ cohort: chosen?.id ?? '' })}
      />
      {programs.length > 1 && (
        <FilterSelect
          label={t('program')}
          options={programs.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.program}
          onChange={(program) => onChange({ program })}
        />
      )}
    </StateLine>
  )
}

type ToggleProps = { label: string; value: 'yes' | ''; onChange: (value: 'yes' | '') => void }

/** A filter that is on or off. */
function Toggle({ label, value, onChange }: ToggleProps) {
  const on = value === 'yes'
  return (
    <Button
      variant={on ? 'light' : 'default'}
      fw={400}
      aria-pressed={on}
      onClick={() => onChange(on ? '' : 'yes')}
    >
      {label}
    </Button>
  )
}

function useChips(
  search: OpenReviewSearch,
  onChange: Props['onChange'],
  { programs, cohort }: Pick<Props, 'programs' | 'cohort'>,
): FilterChip[] {
  const t = useMessages(openReviewMessages)
  const program = programs.find(({ id }) => id === search.program)?.name ?? search.program
  const words: [keyof OpenReviewSearch, string, string][] = [
    ['state', t('state'), search.state.map((state) => t(state)).join(', ')],
    ['overdue', t('only'), search.overdue && t('overdue')],
    ['mine', t('only'), search.mine && t('mineOnly')],
    ['cohort', t('cohort'), search.cohort && (cohort?.name ?? '…')],
    ['program', t('program'), program],
  ]
  return words
    .filter(([, , value]) => value !== '')
    .map(([key, label, value]) => ({
      key,
      label,
      value,
      onRemove: () => onChange({ [key]: EVERY_REVIEW[key] }),
    }))
}
