import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { usStateName } from '@journeyline/domain/learners/us-states'
import type { FilterChip } from '@journeyline/ui/page/state-line.tsx'
import type { Translate } from '@journeyline/ui/words/messages.tsx'
import type { CandidateSearch } from './candidate-search.ts'
import type { candidateMessages } from './messages.ts'

type Options = {
  search: CandidateSearch
  programName: string | null
  t: Translate<typeof candidateMessages>
  onDrop: (name: keyof CandidateSearch) => void
}

/** The filters in force as chips that can be taken off. */
export function filterChips({ search, programName, t, onDrop }: Options): FilterChip[] {
  const values: [keyof CandidateSearch, string, string | undefined][] = [
    ['text', t('text'), search.text],
    ['program', t('program'), search.program && (programName ?? search.program)],
    ['stages', t('stage'), search.stages?.map((one) => labelOf('stage', one)).join(', ')],
    ['credentials', t('credential'), search.credentials?.map(credentialName).join(', ')],
    ['settings', t('setting'), search.settings?.map((one) => labelOf('workSetting', one)).join(', ')],
    ['states', t('state'), search.states?.map(usStateName).join(', ')],
    ['remote', t('remote'), search.remote && t('only')],
    ['shortlisted', t('shortlisted'), search.shortlisted && t('only')],
  ]
  return values.flatMap(([key, label, value]) =>
    value ? [{ key, label, value, onRemove: () => onDrop(key) }] : [],
  )
}
