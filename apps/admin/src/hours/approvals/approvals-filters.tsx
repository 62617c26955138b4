import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { HOURS_KINDS } from '@journeyline/domain/hours/hours-entry'
import { type FilterChip, StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Switch } from '@mantine/core'
import { CohortSelect } from '../../cohorts/cohort-select.tsx'
import { hoursMessages } from '../messages.ts'
import { ALL_WAITING, type ApprovalsSearch } from './approvals-search.ts'

type Props = {
  search: ApprovalsSearch
  onChange: (change: Partial<ApprovalsSearch>) => void
  /** The cohort that is chosen, once its name is known. */
  cohort: { id: string; name: string } | null
  shown: number
  total: number
  exact: boolean
}

/** Which of the hours that wait are listed: by kind, by cohort, and those the viewer may approve. */
export function ApprovalsFilters({ search, onChange, cohort, ...count }: Props) {
  const t = useMessages(hoursMessages)
  const chips: (FilterChip | null)[] = [
    ...search.kind.map((kind) => ({
      key: kind,
      label: t('kind'),
      value: labelOf('hoursKind', kind),
      onRemove: () => onChange({ kind: search.kind.filter((one) => one !== kind) }),
    })),
    search.cohort
      ? {
          key: 'cohort',
          label: t('cohort'),
          value: cohort?.name ?? '…',
          onRemove: () => onChange({ cohort: '' }),
        }
      : null,
  ]
  return (
    <StateLine
      {...count}
      noun={t('noun', { count: count.total })}
      filters={chips.filter((chip) => chip !== null)}
      onClear={() => onChange(ALL_WAITING)}
    >
      <FilterMenu
        label={t('kind')}
        options={HOURS_KINDS.map((value) => ({ value, label: labelOf('hoursKind', value) }))}
        values={search.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <CohortSelect
        label={t('cohort')}
        chosen={cohort}
        onChange={(chosen) => onChange({ cohort: chosen?.id ?? '' })}
      />
      <Switch
        label={t('mine')}
        checked={search.mine}
        onChange={(event) => onChange({ mine: event.currentTarget.checked })}
      />
    </StateLine>
  )
}
