import { useApolloClient } from '@apollo/client/react'
import { StaleNotice } from '@journeyline/app-kit/form/stale-notice.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import layout from '../../looks/layout.module.css'
import { shortlistMessages } from './messages.ts'
import { noteProblems } from './note-problems.ts'
import { useUpdateShortlistEntry } from './update-shortlist-entry.ts'

const again = graphql(`
  query NoteAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Candidate {
        ...Shortlisted_candidate
      }
    }
  }
`)

type Entry = { note?: string | null; version: number }
type Props = { candidateId: string; entry: Entry }

/** The note as it is written; leaving before it is saved asks, and so does what a colleague saved meanwhile. */
export function NoteForm({ candidateId, entry }: Props) {
  const t = useMessages(shortlistMessages)
  const save = useUpdateShortlistEntry()
  const client = useApolloClient()
  const { note, version: expectedVersion } = entry
  const { form, send, began, changedMeanwhile, version, takeTheirs } = useEdit<Entry, { note: string }>({
    row: entry,
    valuesOf,
    check: noteProblems,
    save: (values) => save({ candidateId, expectedVersion, note: values.note }),
    reload: () => client.query({ query: again, variables: { id: candidateId }, fetchPolicy: 'network-only' }),
    onSaved: () => undefined,
  })
  const ask = useUnsavedGuard(form.dirty)
  useBlocker({ shouldBlockFn: async () => form.dirty && !(await ask()), enableBeforeUnload: false })
  const differences = began.note === note ? [] : [{ label: t('noteBy'), value: note ?? '' }]
  return (
    <form className="jl-form" {...send}>
      {changedMeanwhile && <StaleNotice key={version} differences={differences} onTakeTheirs={takeTheirs} />}
      <TextField multiline label={t('noteBy')} help={t('noteHelp')} {...form.field('note')} />
      <div className={layout.acts}>
        {!changedMeanwhile && <SubmitButton pending={form.pending}>{t('saveNote')}</SubmitButton>}
        <span role="status" className="jl-dim">
          {form.dirty ? t('unsaved') : note && t('saved')}
        </span>
      </div>
    </form>
  )
}

const valuesOf = ({ note }: Entry) => ({ note: note ?? '' })
