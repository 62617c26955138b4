import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { FilterSelect } from '@journeyline/app-kit/filters/filter-select.tsx'
import { TextFilter } from '@journeyline/app-kit/filters/text-filter.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { STAGES } from '@journeyline/domain/enrollments/stages'
import { FUNDING_SOURCES } from '@journeyline/domain/funding/funding-sources'
import { type FilterChip, StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { CohortSelect } from '../cohorts/cohort-select.tsx'
import { type LearnersSearch, noFilters } from './learners-search.ts'
import { learnerMessages } from './messages.ts'

type Named = readonly { id: string; name: string }[]
type Props = {
  search: LearnersSearch
  onChange: (change: Partial<LearnersSearch>) => void
  programs: Named
  /** The one that is chosen, once its name is known. */
  cohort: Named[number] | null
  shown: number
  total: number
  exact: boolean
}

const stages = STAGES.map((stage) => ({ value: stage, label: labelOf('stage', stage) }))
const sources = FUNDING_SOURCES.map((source) => ({ value: source, label: labelOf('fundingSource', source) }))

/** Which learners are listed: by words, stage, cohort, program and funding. */
export function LearnerFilters({ search, onChange, programs, cohort, shown, total, exact }: Props) {
  const t = useMessages(learnerMessages)
  return (
    <StateLine
      shown={shown}
      total={total}
      exact={exact}
      noun={t('noun', { count: total })}
      filters={useChips(search, onChange, { programs, cohort })}
      onClear={() => onChange(noFilters)}
    >
      <TextFilter label={t('findLearner')} value={search.text} onChange={(text) => onChange({ text })} />
      <FilterMenu
        label={t('stage')}
        options={stages}
        values={search.stage}
        onChange={(stage) => onChange({ stage })}
      />
      <CohortSelect
        label={t('cohort')}
        programId={search.program || undefined}
        chosen={cohort}
        onChange={(chosen) => onChange({ cohort: chosen?.id ?? '' })}
      />
      <FilterSelect
        label={t('program')}
        options={options(programs)}
        value={search.program}
        onChange={(program) => onChange({ program })}
      />
      <FilterMenu
        label={t('funding')}
        options={sources}
        values={search.funding}
        onChange={(funding) => onChange({ funding })}
      />
    </StateLine>
  )
}

function useChips(
  search: LearnersSearch,
  onChange: Props['onChange'],
  { programs, cohort }: Pick<Props, 'programs' | 'cohort'>,
): FilterChip[] {
  const t = useMessages(learnerMessages)
  const named = (list: Named, id: string) => list.find((one) => one.id === id)?.name ?? id
  const chips: (FilterChip | null)[] = [
    search.text
      ? { key: 'text', label: t('text'), value: search.text, onRemove: () => onChange({ text: '' }) }
      : null,
    ...search.stage.map((stage) => ({
      key: stage,
      label: t('stage'),
      value: labelOf('stage', stage),
      onRemove: () => onChange({ stage: search.stage.filter((one) => one !== stage) }),
    })),
    search.cohort
      ? {
          key: 'cohort',
          label: t('cohort'),
          value: cohort?.name ?? '…',
          onRemove: () => onChange({ cohort: '' }),
        }
      : null,
    search.program
      ? {
          key: 'program',
          label: t('program'),
          value: named(programs, search.program),
          onRemove: () => onChange({ program: '' }),
        }
      : null,
    ...search.funding.map((source) => ({
      key: source,
      label: t('funding'),
      value: labelOf('fundingSource', source),
      onRemove: () => onChange({ funding: search.funding.filter((one) => one !== source) }),
    })),
  ]
  return chips.filter((chip) => chip !== null)
}

function options(list: Named) {
  return list.map(({ id, name }) => ({ value: id, label: name }))
}
