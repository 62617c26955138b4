import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { NotEnrolled } from '../../enrollments/not-enrolled.tsx'
import { useEnrollmentId } from '../../enrollments/use-enrollment-id.ts'
import { graphql } from '../../generated/gql.ts'
import { hoursFilter, hoursSearch } from '../../hours/hours-search.ts'
import { LearnerHours } from '../../hours/learner-hours.tsx'

const query = graphql(`
  query LearnerHoursPage($id: ID!, $filter: HoursEntryFilter, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Enrollment {
        ...LearnerHours_enrollment
        hoursEntries(first: 50, filter: $filter, after: $after) {
          totalCount
          totalCountIsExact
          edges {
            node {
              ...HoursLedger_entry @unmask
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

/** A learner's hours: how many count, week by week, and every entry of the ledger. */
export function LearnerHoursPage() {
  const { learnerId } = useParams({ from: '/console/learners/$learnerId/hours' })
  const enrollmentId = useEnrollmentId(learnerId)
  return enrollmentId === undefined ? (
    <NotEnrolled />
  ) : (
    <HoursOf key={enrollmentId} enrollmentId={enrollmentId} />
  )
}

function HoursOf({ enrollmentId }: { enrollmentId: string }) {
  const [search, setSearch] = useSearchState(hoursSearch)
  const asked = useDeferredValue(search)
  const { data, fetchMore, refetch } = useSuspenseQuery(query, {
    variables: { id: enrollmentId, filter: hoursFilter(asked) },
    fetchPolicy: 'cache-and-network',
  })
  const enrollment = data.node?.__typename === 'Enrollment' ? data.node : null
  const more = useMore(enrollment?.hoursEntries.pageInfo ?? { hasNextPage: false }, fetchMore)
  if (enrollment === null) return <NotEnrolled />
  const { edges, totalCount, totalCountIsExact } = enrollment.hoursEntries
  return (
    <LearnerHours
      enrollment={enrollment}
      entries={edges.map(({ node }) => node)}
      total={totalCount}
      exact={totalCountIsExact}
      search={search}
      setSearch={setSearch}
      busy={asked !== search}
      more={more}
      refresh={() => void refetch()}
    />
  )
}
