import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { Shortlisted_CandidateFragment } from '../../generated/graphql.ts'
import words from '../../looks/words.module.css'
import { shortlistMessages } from './messages.ts'
import { Shortlisted_candidate } from './shortlist-entry.ts'

/** Who saved the candidate and when, and the note they left. */
export function SavedNote({ candidate }: { candidate: FragmentType<Shortlisted_CandidateFragment> }) {
  const t = useMessages(shortlistMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: Shortlisted_candidate, from: candidate })
  const entry = data.shortlistEntry
  if (!entry) return null
  const ago = format.ago(entry.addedAt)
  return (
    <div className={words.saved}>
      {entry.note && <p className={words.prose}>{entry.note}</p>}
      <p className="jl-dim">{t('savedBy', { ago, person: entry.addedBy.label })}</p>
    </div>
  )
}
