import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { FilterSelect } from '@journeyline/app-kit/filters/filter-select.tsx'
import { TextFilter } from '@journeyline/app-kit/filters/text-filter.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { CREDENTIALS, credentialName } from '@journeyline/domain/credentials/credentials'
import { CANDIDATE_STAGES } from '@journeyline/domain/enrollments/stages'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { publishedMessages } from './messages.ts'
import type { PublishedSearch } from './published-search.ts'

type Props = {
  search: PublishedSearch
  onChange: (change: Partial<PublishedSearch>) => void
  programs: readonly { id: string; name: string }[]
}

/** The filters an employer has, and the program. */
export function PublishedFilters({ search, onChange, programs }: Props) {
  const t = useMessages(publishedMessages)
  return (
    <>
      <TextFilter label={t('find')} value={search.text} onChange={(text) => onChange({ text })} />
      <FilterMenu
        label={t('stage')}
        options={options(CANDIDATE_STAGES, (one) => labelOf('stage', one))}
        values={search.stage}
        onChange={(stage) => onChange({ stage })}
      />
      <FilterMenu
        label={t('credential')}
        options={options(CREDENTIALS, credentialName)}
        values={search.credential}
        onChange={(credential) => onChange({ credential })}
      />
      <FilterMenu
        label={t('setting')}
        options={options(WORK_SETTINGS, (one) => labelOf('workSetting', one))}
        values={search.setting}
        onChange={(setting) => onChange({ setting })}
      />
      <FilterMenu
        label={t('state')}
        options={options(US_STATES, usStateName)}
        values={search.state}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={t('remote')}
        options={[
          { value: 'yes', label: t('remoteYes') },
          { value: 'no', label: t('remoteNo') },
        ]}
        value={search.remote}
        onChange={(remote) => onChange({ remote: remote === 'yes' || remote === 'no' ? remote : '' })}
      />
      {programs.length > 1 && (
        <FilterSelect
          label={t('program')}
          options={programs.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.program}
          onChange={(program) => onChange({ program })}
        />
      )}
    </>
  )
}

function options<Value extends string>(values: readonly Value[], name: (value: Value) => string) {
  return values.map((value) => ({ value, label: name(value) }))
}
