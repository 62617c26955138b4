import { useSuspenseQuery } from '@apollo/client/react'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { ApprenticeCompetencies } from '../../competencies/apprentice-competencies.tsx'
import { graphql } from '../../generated/gql.ts'

const ApprenticeCompetenciesPageQuery = graphql(`
  query ApprenticeCompetenciesPage($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        ...ApprenticeCompetencies_placement
        byCompetency: hoursTotals(by: COMPETENCY) {
          code
          approvedMinutes
        }
      }
    }
  }
`)

/** The competencies of an apprentice: what is signed off, what is left to judge, and the hours that went to each. */
export function ApprenticeCompetenciesPage() {
  const format = useFormats()
  const { placementId } = useParams({ from: '/signed-in/apprentices/$placementId' })
  const { data } = useSuspenseQuery(ApprenticeCompetenciesPageQuery, {
    variables: { id: placementId },
    fetchPolicy: 'cache-and-network',
  })
  // the frame says so when there is none
  if (data.node?.__typename !== 'Placement') return null
  const minutes = new Map(data.node.byCompetency.map(({ code, approvedMinutes }) => [code, approvedMinutes]))
  return (
    <PageBody>
      <ApprenticeCompetencies
        placement={data.node}
        also={({ id, code }) => {
          const done = minutes.get(code) ?? 0
          if (done === 0) return null
          return (
            <UiLink to={`/apprentices/${placementId}/hours?competency=${id}`} className="jl-link">
              {format.hours(done)}
            </UiLink>
          )
        }}
      />
    </PageBody>
  )
}
