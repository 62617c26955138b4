import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { Shortlisted_CandidateFragment } from '../../generated/graphql.ts'
import { shortlistMessages } from './messages.ts'
import { NoteForm } from './note-form.tsx'
import { Shortlisted_candidate } from './shortlist-entry.ts'

/** The employer's own note on a saved candidate, and whether it is saved. */
export function ShortlistNote({ candidate }: { candidate: FragmentType<Shortlisted_CandidateFragment> }) {
  const t = useMessages(shortlistMessages)
  const { data } = useSuspenseFragment({ fragment: Shortlisted_candidate, from: candidate })
  const { shortlistEntry: entry, displayName: name } = data
  return (
    <Section title={t('note')}>
      {entry ? (
        <NoteForm candidateId={data.id} entry={entry} />
      ) : (
        <p className="jl-dim">{t('noteAfterAdding', { name })}</p>
      )}
    </Section>
  )
}
