import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import type { Shortlisted_CandidateFragment } from '../generated/graphql.ts'
import layout from '../looks/layout.module.css'
import { shortlistMessages } from './messages.ts'
import { useNoteOnShortlist } from './note-on-shortlist.ts'
import { Shortlisted_candidate } from './shortlist-entry.ts'

const LONGEST_NOTE = 2000

/** The employer's own note on a saved candidate, and whether it is saved. */
export function ShortlistNote({ candidate }: { candidate: FragmentType<Shortlisted_CandidateFragment> }) {
  const t = useMessages(shortlistMessages)
  const { data } = useSuspenseFragment({ fragment: Shortlisted_candidate, from: candidate })
  const { shortlistEntry: entry, displayName: name } = data
  return (
    <Section title={t('note')}>
      {entry ? (
        <NoteForm candidateId={data.id} note={entry.note ?? ''} />
      ) : (
        <p className="jl-dim">{t('noteAfterAdding', { name })}</p>
      )}
    </Section>
  )
}

function NoteForm({ candidateId, note }: { candidateId: string; note: string }) {
  const t = useMessages(shortlistMessages)
  const save = useNoteOnShortlist()
  const form = useChecked({
    initial: { note },
    check: (values) =>
      values.note.trim().length > LONGEST_NOTE
        ? [{ path: 'note', message: t('noteTooLong', { most: LONGEST_NOTE }) }]
        : [],
  })
  const ask = useUnsavedGuard(form.dirty)
  useBlocker({ shouldBlockFn: async () => form.dirty && !(await ask()), enableBeforeUnload: false })
  return (
    <form className="jl-form" {...form.form(({ note: text }) => save(candidateId, text))}>
      <TextField multiline label={t('noteBy')} help={t('noteHelp')} {...form.field('note')} />
      <div className={layout.acts}>
        <SubmitButton pending={form.pending}>{t('saveNote')}</SubmitButton>
        <span role="status" className="jl-dim">
          {form.dirty ? t('unsaved') : note && t('saved')}
        </span>
      </div>
    </form>
  )
}
