import { useQuery } from '@apollo/client/react'
import { type FindProps, FindSelect } from '@journeyline/app-kit/filters/find-select.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'

const query = graphql(`
  query CohortSelect($programId: ID, $text: String) {
    cohorts(filter: { programId: $programId, text: $text }, first: 20) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

/** Chooses a cohort, of one program where it is given. */
export function CohortSelect({ programId, ...props }: FindProps & { programId?: string | undefined }) {
  const [asked, ask] = useState<string | null>(null)
  const { data, previousData, error } = useQuery(query, {
    variables: { programId: programId ?? null, text: asked },
    skip: asked === null,
  })
  const cohorts = (data ?? previousData)?.cohorts
  const found = cohorts && {
    nodes: cohorts.edges.map(({ node }) => node),
    more: cohorts.pageInfo.hasNextPage,
  }
  return <FindSelect {...props} found={found ?? null} failed={error !== undefined} onAsk={ask} />
}
