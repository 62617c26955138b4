import { useSuspenseQuery } from '@apollo/client/react'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { graphql } from '../../generated/gql.ts'
import { hoursMessages } from '../messages.ts'
import { ResubmitForm } from './resubmit-form.tsx'

const ResubmitQuery = graphql(`
  query ResubmitFacts($id: ID!) {
    node(id: $id) {
      id
      ... on HoursEntry {
        ...ResubmitForm_entry @unmask
      }
    }
  }
`)

type Props = {
  /** The rejected entry; null closes the dialog. */
  entryId: string | null
  onClose: () => void
}

/** Sends a rejected entry again, mended. */
export function ResubmitDialog({ entryId, onClose }: Props) {
  const t = useMessages(hoursMessages)
  return (
    <FormDialog title={t('sendAgain')} opened={entryId !== null} onClose={onClose}>
      {entryId && (
        <PageBoundary fallback={<SkeletonTable rows={4} columns={1} />} what={t('form')}>
          <Loaded entryId={entryId} onDone={onClose} />
        </PageBoundary>
      )}
    </FormDialog>
  )
}

type LoadedProps = { entryId: string; onDone: () => void }

function Loaded({ entryId, onDone }: LoadedProps) {
  const t = useMessages(hoursMessages)
  const { data } = useSuspenseQuery(ResubmitQuery, { variables: { id: entryId } })
  if (data.node?.__typename !== 'HoursEntry' || !data.node.placement) return <p>{t('entryGone')}</p>
  const { placement, ...entry } = data.node
  return <ResubmitForm entry={entry} placement={placement} onDone={onDone} />
}
