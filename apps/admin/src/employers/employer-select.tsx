import { useQuery } from '@apollo/client/react'
import { type FindProps, FindSelect } from '@journeyline/app-kit/filters/find-select.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'

const query = graphql(`
  query EmployerSelect($text: String) {
    employers(filter: { text: $text }, first: 20) {
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

/** Chooses an employer. */
export function EmployerSelect(props: FindProps) {
  const [asked, ask] = useState<string | null>(null)
  const { data, previousData, error } = useQuery(query, { variables: { text: asked }, skip: asked === null })
  const employers = (data ?? previousData)?.employers
  const found = employers && {
    nodes: employers.edges.map(({ node }) => node),
    more: employers.pageInfo.hasNextPage,
  }
  return <FindSelect {...props} found={found ?? null} failed={error !== undefined} onAsk={ask} />
}
