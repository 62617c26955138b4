import { useSuspenseQuery } from '@apollo/client/react'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { CompetencyList } from '../../competencies/competency-list.tsx'
import { competencyMessages } from '../../competencies/messages.ts'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query LearnerCompetenciesPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        enrollments(first: 3) {
          edges {
            node {
              id
              ...CompetencyList_enrollment
            }
          }
        }
      }
    }
  }
`)

/** A learner's competencies: what is signed off, by whom, and what is left. */
export function LearnerCompetenciesPage() {
  const t = useMessages(competencyMessages)
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const { data } = useSuspenseQuery(query, { variables: { id: learnerId } })
  const learner = data.node?.__typename === 'Learner' ? data.node : null
  const chosen = useChosenEnrollment(learner?.enrollments.edges.map(({ node }) => node) ?? [])
  // The frame around this page says it when there is nobody.
  if (learner === null) return null
  if (!chosen) return <Empty title={t('notEnrolledTitle')} text={t('notEnrolledText')} />
  return <CompetencyList key={chosen.id} enrollment={chosen} />
}
