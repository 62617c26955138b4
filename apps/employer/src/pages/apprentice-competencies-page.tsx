import { useSuspenseQuery } from '@apollo/client/react'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { PageBody } from '@journeyline/ui/page.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useParams } from '@tanstack/react-router'
import { CompetencyList } from '../apprentices/competency-list.tsx'
import { apprenticeMessages } from '../apprentices/messages.ts'
import { graphql } from '../generated/gql.ts'

const ApprenticeCompetenciesPageQuery = graphql(`
  query ApprenticeCompetenciesPage($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        ...CompetencyList_placement
        byCompetency: hoursTotals(by: COMPETENCY) {
          code
          approvedMinutes
        }
      }
    }
  }
`)

/** The competencies of an apprentice's version, each with the hours that went to it. */
export function ApprenticeCompetenciesPage() {
  const t = useMessages(apprenticeMessages)
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
      <div className="ep-story">
        <p className="jl-dim">{t('competencyNote')}</p>
        <CompetencyList
          placement={data.node}
          standing={({ id, code }) => {
            const done = minutes.get(code) ?? 0
            return done > 0 ? (
              <UiLink to={`/apprentices/${placementId}/hours?competency=${id}`} className="jl-link">
                {format.hours(done)}
              </UiLink>
            ) : (
              <span className="jl-dim">{t('noHoursYet')}</span>
            )
          }}
        />
      </div>
    </PageBody>
  )
}
