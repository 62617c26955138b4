import { FilterSelect } from '@journeyline/app-kit/filters/filter-select.tsx'
import { TextFilter } from '@journeyline/app-kit/filters/text-filter.tsx'
import { type FilterChip, StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { CohortsSearch } from './cohorts-search.ts'
import { cohortMessages } from './messages.ts'

type Props = {
  search: CohortsSearch
  onChange: (change: Partial<CohortsSearch>) => void
  programs: readonly { id: string; name: string }[]
  shown: number
  total: number
}

/** Which cohorts are listed: by program and by words. */
export function CohortFilters({ search, onChange, programs, shown, total }: Props) {
  const t = useMessages(cohortMessages)
  const program = programs.find(({ id }) => id === search.program)
  const chips: FilterChip[] = []
  if (search.text) {
    chips.push({ key: 'text', label: t('text'), value: search.text, onRemove: () => onChange({ text: '' }) })
  }
  if (search.program) {
    const value = program?.name ?? search.program
    chips.push({ key: 'program', label: t('program'), value, onRemove: () => onChange({ program: '' }) })
  }
  return (
    <StateLine
      shown={shown}
      total={total}
      noun={t('noun', { count: total })}
      filters={chips}
      onClear={() => onChange({ text: '', program: '' })}
    >
      <TextFilter label={t('findCohort')} value={search.text} onChange={(text) => onChange({ text })} />
      <FilterSelect
        label={t('program')}
        options={programs.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.program}
        onChange={(next) => onChange({ program: next })}
      />
    </StateLine>
  )
}
