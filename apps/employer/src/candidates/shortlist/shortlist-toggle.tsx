import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react'
import type { Shortlisted_CandidateFragment } from '../../generated/graphql.ts'
import { useCreateShortlistEntry } from './create-shortlist-entry.ts'
import { useDeleteShortlistEntry } from './delete-shortlist-entry.ts'
import { shortlistMessages } from './messages.ts'
import { Shortlisted_candidate } from './shortlist-entry.ts'

/** Saves the candidate, or takes them off again. */
export function ShortlistToggle({ candidate }: { candidate: FragmentType<Shortlisted_CandidateFragment> }) {
  const t = useMessages(shortlistMessages)
  const add = useCreateShortlistEntry()
  const remove = useDeleteShortlistEntry()
  const { data } = useSuspenseFragment({ fragment: Shortlisted_candidate, from: candidate })
  const { shortlistEntry: entry, displayName: name } = data
  const save = async () => {
    if (await add(data)) {
      notify.done(t('added', { name }), { undo: () => void remove(data, null) })
    }
  }
  return (
    <Button
      size="sm"
      variant={entry ? 'light' : 'default'}
      aria-label={t(entry ? 'onName' : 'addName', { name })}
      leftSection={entry ? <IconBookmarkFilled size={16} /> : <IconBookmark size={16} stroke={1.75} />}
      onClick={() => (entry ? remove(data, entry.note) : save())}
    >
      {t(entry ? 'on' : 'add')}
    </Button>
  )
}
