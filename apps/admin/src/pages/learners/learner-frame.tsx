import { useSuspenseQuery } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { TabLinks } from '@journeyline/ui/page/tab-links.tsx'
import { SkeletonObject } from '@journeyline/ui/states/skeletons.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { graphql } from '../../generated/gql.ts'
import { EditLearnerDialog } from '../../learners/edit-learner-dialog.tsx'
import { learnerMessages } from '../../learners/messages.ts'

const query = graphql(`
  query LearnerFrame($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        name
        ...LearnerFields_learner
        enrollments(first: 3) {
          edges {
            node {
              id
              stage
            }
          }
        }
      }
    }
  }
`)

/** The pages of a learner, each under its own address; the words of their tabs. */
const TABS = [
  { path: '', word: 'tabOverview' },
  { path: '/hours', word: 'tabHours' },
  { path: '/instruction', word: 'tabInstruction' },
  { path: '/competencies', word: 'tabCompetencies' },
  { path: '/practice', word: 'tabPractice' },
  { path: '/credentials', word: 'tabCredentials' },
  { path: '/reviews', word: 'tabReviews' },
] as const

/** What stands around every page of a learner: name, stage, the way back, and the pages side by side. */
export function LearnerFrame() {
  const t = useMessages(learnerMessages)
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const { data } = useSuspenseQuery(query, { variables: { id: learnerId } })
  const [search] = useSearchWords()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const [editing, setEditing] = useState(false)
  const learner = data.node?.__typename === 'Learner' ? data.node : null
  const chosen = useChosenEnrollment(learner?.enrollments.edges.map(({ node }) => node) ?? [])
  const back = { to: '/learners', label: t('learners') }
  if (learner === null) {
    return (
      <Page>
        <PageHead title={t('learner')} back={back} />
        <NotFound act={{ label: t('learners'), to: '/learners' }} />
      </Page>
    )
  }
  const enrollment = word(search, 'enrollment')
  const kept = enrollment ? `?enrollment=${encodeURIComponent(enrollment)}` : ''
  const tabs = TABS.map(({ path: end, word: label }) => {
    const to = `/learners/${encodeURIComponent(learnerId)}${end}`
    return {
      to: `${to}${kept}`,
      label: t(label),
      active: isAt(decodeURIComponent(path), decodeURIComponent(to), end),
    }
  })
  return (
    <Page>
      <PageHead
        title={learner.name}
        back={back}
        badge={chosen && <StageBadge stage={chosen.stage} word={labelOf('stage', chosen.stage)} />}
        more={[{ label: t('editLearner'), onClick: () => setEditing(true) }]}
      />
      <TabLinks label={t('learnerPages')} tabs={tabs} />
      <Suspense fallback={<SkeletonObject />}>
        <Outlet />
      </Suspense>
      <EditLearnerDialog learner={learner} opened={editing} onClose={() => setEditing(false)} />
    </Page>
  )
}

/** Whether the path is that page, or one that belongs to it; the overview stands for itself alone. */
function isAt(path: string, page: string, end: string): boolean {
  return path === page || (end !== '' && path.startsWith(`${page}/`))
}
