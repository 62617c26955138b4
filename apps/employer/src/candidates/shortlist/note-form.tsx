import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import layout from '../../looks/layout.module.css'
import { shortlistMessages } from './messages.ts'
import { noteProblems } from './note-problems.ts'
import { useUpdateShortlistEntry } from './update-shortlist-entry.ts'

type Props = { candidateId: string; note: string }

/** The note as it is written; leaving before it is saved asks. */
export function NoteForm({ candidateId, note }: Props) {
  const t = useMessages(shortlistMessages)
  const save = useUpdateShortlistEntry()
  const form = useChecked({ initial: { note }, check: noteProblems })
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
