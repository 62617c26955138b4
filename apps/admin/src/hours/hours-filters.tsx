import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { PeriodFilter } from '@journeyline/app-kit/filters/period-filter.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { HOURS_KINDS, HOURS_STATUSES } from '@journeyline/domain/hours/hours-entry'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { EVERY_ENTRY, type HoursSearch } from './hours-search.ts'
import { hoursMessages } from './messages.ts'

type Props = {
  search: HoursSearch
  onChange: (change: Partial<HoursSearch>) => void
  shown: number
  total: number
  exact: boolean
}

/** Which entries are listed: by kind, by where they stand, and by day. */
export function HoursFilters({ search, onChange, shown, total, exact }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const statusName = { SUBMITTED: t('submitted'), APPROVED: t('approved'), REJECTED: t('rejected') }
  const day = (key: 'from' | 'to') =>
    search[key]
      ? [{ key, label: t(key), value: format.day(search[key]), onRemove: () => onChange({ [key]: '' }) }]
      : []
  const filters = [
    ...search.kind.map((kind) => ({
      key: kind,
      label: t('kind'),
      value: labelOf('hoursKind', kind),
      onRemove: () => onChange({ kind: search.kind.filter((one) => one !== kind) }),
    })),
    ...search.status.map((status) => ({
      key: status,
      label: t('status'),
      value: statusName[status],
      onRemove: () => onChange({ status: search.status.filter((one) => one !== status) }),
    })),
    ...day('from'),
    ...day('to'),
  ]
  return (
    <StateLine
      shown={shown}
      total={total}
      exact={exact}
      noun={t('noun', { count: total })}
      filters={filters}
      onClear={() => onChange(EVERY_ENTRY)}
    >
      <FilterMenu
        label={t('kind')}
        options={HOURS_KINDS.map((value) => ({ value, label: labelOf('hoursKind', value) }))}
        values={search.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterMenu
        label={t('status')}
        options={HOURS_STATUSES.map((value) => ({ value, label: statusName[value] }))}
        values={search.status}
        onChange={(status) => onChange({ status })}
      />
      <PeriodFilter from={search.from} to={search.to} onChange={onChange} />
    </StateLine>
  )
}
