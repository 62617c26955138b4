import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { TextFilter } from '@journeyline/app-kit/filters/text-filter.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { CohortSearch } from './cohort-search.ts'
import { cohortMessages } from './messages.ts'

type Props = {
  search: CohortSearch
  onChange: (change: Partial<CohortSearch>) => void
  shown: number
  total: number
  exact: boolean
}

const stageOptions: { value: Stage; label: string }[] = STAGES.map((stage) => ({
  value: stage,
  label: labelOf('stage', stage),
}))

/** Which of the cohort's learners are listed: by stage and by words. */
export function CohortRowFilters({ search, onChange, shown, total, exact }: Props) {
  const t = useMessages(cohortMessages)
  const text = {
    key: 'text',
    label: t('text'),
    value: search.text,
    onRemove: () => onChange({ text: '' }),
  }
  const stages = search.stage.map((stage) => ({
    key: stage,
    label: t('stage'),
    value: labelOf('stage', stage),
    onRemove: () => onChange({ stage: search.stage.filter((one) => one !== stage) }),
  }))
  return (
    <StateLine
      shown={shown}
      total={total}
      exact={exact}
      noun={t('rowNoun', { count: total })}
      filters={search.text ? [text, ...stages] : stages}
      onClear={() => onChange({ text: '', stage: [] })}
    >
      <TextFilter
        label={t('findLearner')}
        value={search.text}
        onChange={(next) => onChange({ text: next })}
      />
      <FilterMenu
        label={t('stage')}
        options={stageOptions}
        values={search.stage}
        onChange={(next) => onChange({ stage: next })}
      />
    </StateLine>
  )
}
