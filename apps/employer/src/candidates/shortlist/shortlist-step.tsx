import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBookmark } from '@tabler/icons-react'
import type { Shortlisted_CandidateFragment } from '../../generated/graphql.ts'
import { useCreateShortlistEntry } from './create-shortlist-entry.ts'
import { useDeleteShortlistEntry } from './delete-shortlist-entry.ts'
import { shortlistMessages } from './messages.ts'
import { Shortlisted_candidate } from './shortlist-entry.ts'

/** What an employer can do about this candidate now. */
export function ShortlistStep({ candidate }: { candidate: FragmentType<Shortlisted_CandidateFragment> }) {
  const t = useMessages(shortlistMessages)
  const format = useFormats()
  const add = useCreateShortlistEntry()
  const remove = useDeleteShortlistEntry()
  const { data } = useSuspenseFragment({ fragment: Shortlisted_candidate, from: candidate })
  const { shortlistEntry: entry, displayName: name } = data
  if (!entry) {
    return (
      <NextStep
        tone="act"
        title={t('nextTitle', { name })}
        text={t('nextText', { name })}
        act={{ label: t('add'), icon: IconBookmark, onClick: () => void add(data) }}
      />
    )
  }
  const ago = format.ago(entry.addedAt)
  return (
    <NextStep
      tone="done"
      title={t('savedTitle', { name })}
      text={t('savedBy', { ago, person: entry.addedBy.label })}
      other={[
        { label: t('toShortlist'), to: '/shortlist' },
        { label: t('remove'), onClick: () => void remove(data, entry.note) },
      ]}
    />
  )
}
