import { useSuspenseQuery } from '@apollo/client/react'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { TabLinks } from '@journeyline/ui/page/tab-links.tsx'
import { SkeletonObject, SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { useFrameDialog } from '../../apprentices/frame-search.ts'
import { hasEnded } from '../../apprentices/has-ended.ts'
import { apprenticeMessages } from '../../apprentices/messages.ts'
import { PaceTag } from '../../apprentices/pace-tag.tsx'
import { graphql } from '../../generated/gql.ts'
import { RecordHoursDialog } from '../../hours/writing/record-hours-dialog.tsx'
import { ResubmitDialog } from '../../hours/writing/resubmit-dialog.tsx'

const ApprenticeFrameQuery = graphql(`
  query ApprenticeFrame($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        apprenticeName
        endedOn
        progress {
          ...ApprenticeStanding_progress @unmask
        }
      }
    }
  }
`)

/** The pages of an apprentice, each under its own address; the words of their tabs. */
const TABS = [
  { path: '', word: 'overview' },
  { path: '/hours', word: 'tabHours' },
  { path: '/competencies', word: 'competencies' },
] as const

/** What stands around every page of an apprentice: name, pace, the way back, writing hours, and the pages side by side. */
export function ApprenticeFrame() {
  const t = useMessages(apprenticeMessages)
  const { placementId } = useParams({ from: '/signed-in/apprentices/$placementId' })
  return (
    <PageBoundary
      fallback={<SkeletonPage kind="object" />}
      what={t('apprentice')}
      frame={(problem) => (
        <Page>
          <PageHead title={t('apprentice')} back={{ to: '/apprentices', label: t('back') }} />
          {problem}
        </Page>
      )}
    >
      <Frame key={placementId} id={placementId} />
    </PageBoundary>
  )
}

function Frame({ id }: { id: string }) {
  const t = useMessages(apprenticeMessages)
  const path = useLocation({ select: ({ pathname }) => decodeURIComponent(pathname) })
  const dialog = useFrameDialog()
  const { data } = useSuspenseQuery(ApprenticeFrameQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const back = { to: '/apprentices', label: t('back') }
  if (data.node?.__typename !== 'Placement') {
    return (
      <Page>
        <PageHead title={t('apprentice')} back={back} />
        <NotFound act={{ label: t('seeAll'), to: '/apprentices' }} />
      </Page>
    )
  }
  const { apprenticeName, progress } = data.node
  const isOver = hasEnded(data.node)
  const tabs = TABS.map(({ path: end, word }) => {
    const to = `/apprentices/${id}${end}`
    return { to, label: t(word), active: path.endsWith(to) }
  })
  return (
    <Page>
      <PageHead
        title={apprenticeName}
        back={back}
        badge={isOver ? undefined : <PaceTag progress={progress} />}
        {...(isOver ? {} : { primary: { label: t('recordHours'), onClick: dialog.openWrite } })}
      />
      <TabLinks label={t('pages')} tabs={tabs} />
      <PageBoundary fallback={<SkeletonObject />}>
        <Outlet />
      </PageBoundary>
      <RecordHoursDialog
        placementId={id}
        apprenticeName={apprenticeName}
        opened={dialog.writes}
        onClose={dialog.close}
      />
      <ResubmitDialog hoursEntryId={dialog.again} onClose={dialog.close} />
    </Page>
  )
}
