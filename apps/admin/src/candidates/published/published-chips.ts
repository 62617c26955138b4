import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { usStateName } from '@journeyline/domain/learners/us-states'
import type { FilterChip } from '@journeyline/ui/page/state-line.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { publishedMessages } from './messages.ts'
import { EVERYBODY, type PublishedSearch } from './published-search.ts'

type Options = {
  search: PublishedSearch
  onChange: (change: Partial<PublishedSearch>) => void
  programs: readonly { id: string; name: string }[]
}

/** The filters in force, each as a chip that takes it off. */
export function usePublishedChips({ search, onChange, programs }: Options): FilterChip[] {
  const t = useMessages(publishedMessages)
  const program = programs.find(({ id }) => id === search.program)?.name ?? search.program
  const words: [keyof PublishedSearch, string, string][] = [
    ['text', t('text'), search.text],
    ['stage', t('stage'), search.stage.map((one) => labelOf('stage', one)).join(', ')],
    ['credential', t('credential'), search.credential.map(credentialName).join(', ')],
    ['setting', t('setting'), search.setting.map((one) => labelOf('workSetting', one)).join(', ')],
    ['state', t('state'), search.state.map(usStateName).join(', ')],
    ['remote', t('remote'), search.remote && t(search.remote)],
    ['program', t('program'), program],
  ]
  return words
    .filter(([, , value]) => value !== '')
    .map(([key, label, value]) => ({
      key,
      label,
      value,
      onRemove: () => onChange({ [key]: EVERYBODY[key] }),
    }))
}
