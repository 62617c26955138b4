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
  hoursEntryId: string | null
  onClose: () => void
}

/** Sends a rejected entry again, mended. */
export function ResubmitDialog({ hoursEntryId, onClose }: Props) {
  const t = useMessages(hoursMessages)
  return (
    <FormDialog title={t('sendAgain')} opened={hoursEntryId !== null} onClose={onClose}>
      {hoursEntryId && (
        <PageBoundary fallback={<SkeletonTable rows={4} columns={1} />} what={t('form')}>
          <Loaded hoursEntryId={hoursEntryId} onDone={onClose} />
        </PageBoundary>
      )}
    </FormDialog>
  )
}

type LoadedProps = { hoursEntryId: string; onDone: () => void }

function Loaded({ hoursEntryId, onDone }: LoadedProps) {
  const t = useMessages(hoursMessages)
  const { data } = useSuspenseQuery(ResubmitQuery, { variables: { id: hoursEntryId } })
  if (data.node?.__typename !== 'HoursEntry' || !data.node.placement) return <p>{t('entryGone')}</p>
  const { placement, ...entry } = data.node
  return <ResubmitForm entry={entry} placement={placement} onDone={onDone} />
}
