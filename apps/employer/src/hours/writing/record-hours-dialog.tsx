import { useSuspenseQuery } from '@apollo/client/react'
import { dayOf } from '@journeyline/app-kit/day-of'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { graphql } from '../../generated/gql.ts'
import { hoursMessages } from '../messages.ts'
import { todayAt } from '../today-at.ts'
import { RecordHoursForm } from './record-hours-form.tsx'

const RecordHoursQuery = graphql(`
  query RecordHoursFacts($id: ID!, $from: LocalDate!) {
    node(id: $id) {
      id
      ... on Placement {
        ...WritingFacts_placement @unmask
        hoursEntries(filter: { from: $from, statuses: [SUBMITTED, APPROVED] }, first: 100) {
          edges {
            node {
              id
              onDay
              minutes
            }
          }
        }
      }
    }
  }
`)

type Props = { placementId: string; apprenticeName: string; opened: boolean; onClose: () => void }

/** Writes an apprentice's hours down, several days at once. */
export function RecordHoursDialog({ placementId, apprenticeName, opened, onClose }: Props) {
  const t = useMessages(hoursMessages)
  return (
    <FormDialog
      title={t('writeTitle', { name: apprenticeName })}
      opened={opened}
      onClose={onClose}
      wide={960}
    >
      <PageBoundary fallback={<SkeletonTable rows={5} columns={4} />} what={t('form')}>
        <Loaded placementId={placementId} onDone={onClose} />
      </PageBoundary>
    </FormDialog>
  )
}

/** How many days back the form knows what stands in the ledger already. */
const KNOWN_DAYS = 28

type LoadedProps = { placementId: string; onDone: () => void }

function Loaded({ placementId, onDone }: LoadedProps) {
  const from = dayOf(todayAt({})).subtract({ days: KNOWN_DAYS }).toString()
  const { data } = useSuspenseQuery(RecordHoursQuery, {
    variables: { id: placementId, from },
    fetchPolicy: 'network-only',
  })
  if (data.node?.__typename !== 'Placement') return null
  const written = new Map<string, number>()
  for (const { node } of data.node.hoursEntries.edges)
    written.set(node.onDay, (written.get(node.onDay) ?? 0) + node.minutes)
  return <RecordHoursForm placement={data.node} written={written} onDone={onDone} />
}
