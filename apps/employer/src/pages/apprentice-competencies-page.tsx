import { useSuspenseQuery } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page.tsx'
import { SkeletonObject } from '@journeyline/ui/skeletons.tsx'
import { NotFound } from '@journeyline/ui/states.tsx'
import { useParams } from '@tanstack/react-router'
import { PageBoundary } from '../app/page-boundary.tsx'
import { ApprenticeCompetencies } from '../competencies/apprentice-competencies.tsx'
import { competencyMessages } from '../competencies/messages.ts'
import { graphql } from '../generated/gql.ts'

const ApprenticeCompetenciesPageQuery = graphql(`
  query ApprenticeCompetenciesPage($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        apprenticeName
        ...ApprenticeCompetencies_placement
      }
    }
  }
`)

/** The competencies of an apprentice: what is signed off, and what is left to judge. */
export function ApprenticeCompetenciesPage() {
  const t = useMessages(competencyMessages)
  return (
    <PageBoundary fallback={<SkeletonObject />} what={t('what')}>
      <Competencies />
    </PageBoundary>
  )
}

function Competencies() {
  const { placementId } = useParams({ from: '/signed-in/apprentices/$placementId/competencies' })
  const { data } = useSuspenseQuery(ApprenticeCompetenciesPageQuery, { variables: { id: placementId } })
  if (data.node?.__typename !== 'Placement') return <NotFound />
  return (
    <Page>
      <PageHead title={data.node.apprenticeName} />
      <PageBody>
        <ApprenticeCompetencies placement={data.node} />
      </PageBody>
    </Page>
  )
}
