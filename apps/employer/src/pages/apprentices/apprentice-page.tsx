import { useSuspenseQuery } from '@apollo/client/react'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ApprenticeFacts } from '../../apprentices/apprentice-facts.tsx'
import { ApprenticeNext } from '../../apprentices/apprentice-next.tsx'
import { ApprenticeProgress } from '../../apprentices/apprentice-progress.tsx'
import { useFrameDialog } from '../../apprentices/frame-search.ts'
import { hasEnded } from '../../apprentices/has-ended.ts'
import { apprenticeMessages } from '../../apprentices/messages.ts'
import { SupervisorDialog } from '../../apprentices/supervisor-dialog.tsx'
import { graphql } from '../../generated/gql.ts'
import { HoursByWeek } from '../../hours/hours-by-week.tsx'

const ApprenticePageQuery = graphql(`
  query ApprenticePage($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        endedOn
        ...ApprenticeNext_placement
        ...ApprenticeProgress_placement
        ...HoursByWeek_placement
        ...ApprenticeFacts_placement
      }
    }
  }
`)

/** An apprentice: what is next, how far they are, the hours by week; the facts at the side. */
export function ApprenticePage() {
  const t = useMessages(apprenticeMessages)
  const { placementId } = useParams({ from: '/signed-in/apprentices/$placementId' })
  const { openWrite } = useFrameDialog()
  const [changing, setChanging] = useState(false)
  const { data } = useSuspenseQuery(ApprenticePageQuery, {
    variables: { id: placementId },
    fetchPolicy: 'cache-and-network',
  })
  // the frame says so when there is none
  if (data.node?.__typename !== 'Placement') return null
  const placement = data.node
  return (
    <PageBody>
      <ObjectPage facts={<ApprenticeFacts placement={placement} onChange={() => setChanging(true)} />}>
        <ApprenticeNext
          placement={placement}
          onWrite={openWrite}
          onNameSupervisor={() => setChanging(true)}
        />
        {hasEnded(placement) ? (
          <p className="jl-dim">{t('progressEnded')}</p>
        ) : (
          <ApprenticeProgress placement={placement} />
        )}
        <HoursByWeek placement={placement} />
      </ObjectPage>
      <SupervisorDialog placementId={placementId} opened={changing} onClose={() => setChanging(false)} />
    </PageBody>
  )
}
