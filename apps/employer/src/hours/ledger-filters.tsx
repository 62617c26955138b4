import { HOURS_STATUSES, type HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { type Option, SelectField } from '@journeyline/ui/form/select-field.tsx'
import type { FilterChip } from '@journeyline/ui/page/state-line.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useId } from 'react'
import { FoldedFilters } from '../looks/folded-filters.tsx'
import type { LedgerSearch } from './ledger-search.ts'
import { hoursMessages } from './messages.ts'

type Props = {
  search: LedgerSearch
  competencies: readonly Option[]
  onChange: (change: { [name in keyof LedgerSearch]?: LedgerSearch[name] | undefined }) => void
}

/** The ledger's filters; on a phone they fold away behind one button. */
export function LedgerFilters({ search, competencies, onChange }: Props) {
  const t = useMessages(hoursMessages)
  const id = useId()
  return (
    <FoldedFilters label={t('filters')}>
      <SelectField
        id={`${id}status`}
        label={t('status')}
        options={HOURS_STATUSES.map((value) => ({ value, label: t(`status${value}`) }))}
        placeholder={t('any')}
        clearable
        value={search.status ?? ''}
        onChange={(status) => onChange({ status: (status || undefined) as HoursStatus | undefined })} // one of the options
      />
      <SelectField
        id={`${id}competency`}
        label={t('competency')}
        options={competencies}
        placeholder={t('any')}
        clearable
        searchable
        value={search.competency ?? ''}
        onChange={(competency) => onChange({ competency: competency || undefined })}
      />
      <DayField
        id={`${id}from`}
        label={t('from')}
        help=""
        value={search.from ?? ''}
        onChange={(from) => onChange({ from: from || undefined })}
      />
      <DayField
        id={`${id}to`}
        label={t('to')}
        help=""
        value={search.to ?? ''}
        onChange={(to) => onChange({ to: to || undefined })}
      />
    </FoldedFilters>
  )
}

/** The ledger's filters in force as chips that can be taken off. */
export function useLedgerChips({ search, competencies, onChange }: Props): FilterChip[] {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const named = competencies.find(({ value }) => value === search.competency)?.label
  const values: [keyof LedgerSearch, string, string | undefined][] = [
    ['status', t('status'), search.status && t(`status${search.status}`)],
    ['competency', t('competency'), search.competency && (named ?? t('unknown'))],
    ['from', t('from'), search.from && format.day(search.from)],
    ['to', t('to'), search.to && format.day(search.to)],
  ]
  return values.flatMap(([key, label, value]) =>
    value ? [{ key, label, value, onRemove: () => onChange({ [key]: undefined }) }] : [],
  )
}
