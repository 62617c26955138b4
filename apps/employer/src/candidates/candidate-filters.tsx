import { labelOf } from '@journeyline/app-kit/label-of'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { CREDENTIALS, credentialName } from '@journeyline/domain/credentials/credentials'
import { CANDIDATE_STAGES } from '@journeyline/domain/enrollments/stages'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'
import { SEARCH_LENGTH } from '@journeyline/domain/search-length'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useId } from 'react'
import { FoldedFilters } from '../looks/folded-filters.tsx'
import { wordsFrom } from '../search/words-from.ts'
import styles from './candidate-filters.module.css'
import type { CandidateSearch } from './candidate-search.ts'
import { candidateMessages } from './messages.ts'

type Props = { search: CandidateSearch; onChange: (search: CandidateSearch) => void }

/** The filters of the candidate list; on a phone they fold away behind one button. */
export function CandidateFilters({ search, onChange }: Props) {
  const t = useMessages(candidateMessages)
  const id = useId()
  const { text: _text, ...folded } = search
  const count = Object.values(folded).filter((value) => value !== undefined).length
  const set = (change: Partial<Record<keyof CandidateSearch, unknown>>) =>
    onChange({ ...search, ...change } as CandidateSearch)
  return (
    <FoldedFilters
      label={t('filters', { count })}
      first={
        <TextField
          id={`${id}text`}
          label={t('text')}
          type="search"
          maxLength={SEARCH_LENGTH}
          placeholder={t('textHelp')}
          value={search.text ?? ''}
          onChange={(text) => set({ text: text || undefined })}
        />
      }
    >
      <MultiField
        id={`${id}stages`}
        label={t('stage')}
        placeholder={t('any')}
        options={stages}
        value={search.stages ?? []}
        onChange={(picked) => set({ stages: wordsFrom(picked, CANDIDATE_STAGES) })}
      />
      <MultiField
        id={`${id}credentials`}
        label={t('credential')}
        placeholder={t('any')}
        options={credentials}
        value={search.credentials ?? []}
        onChange={(picked) => set({ credentials: wordsFrom(picked, CREDENTIALS) })}
      />
      <MultiField
        id={`${id}settings`}
        label={t('setting')}
        placeholder={t('any')}
        options={settings}
        value={search.settings ?? []}
        onChange={(picked) => set({ settings: wordsFrom(picked, WORK_SETTINGS) })}
      />
      <MultiField
        id={`${id}states`}
        label={t('state')}
        placeholder={t('any')}
        options={states}
        value={search.states ?? []}
        onChange={(picked) => set({ states: wordsFrom(picked, US_STATES) })}
      />
      <div className={styles.checks}>
        <CheckField
          id={`${id}remote`}
          label={t('remote')}
          value={search.remote ?? false}
          onChange={(on) => set({ remote: on || undefined })}
        />
        <CheckField
          id={`${id}shortlisted`}
          label={t('shortlisted')}
          value={search.shortlisted ?? false}
          onChange={(on) => set({ shortlisted: on || undefined })}
        />
      </div>
    </FoldedFilters>
  )
}

const stages = CANDIDATE_STAGES.map((value) => ({ value, label: labelOf('stage', value) }))
const credentials = CREDENTIALS.map((value) => ({ value, label: credentialName(value) }))
const settings = byLabel(WORK_SETTINGS.map((value) => ({ value, label: labelOf('workSetting', value) })))
const states = byLabel(US_STATES.map((value) => ({ value, label: usStateName(value) })))

function byLabel<Option extends { label: string }>(options: Option[]): Option[] {
  return options.sort((one, other) => one.label.localeCompare(other.label))
}
