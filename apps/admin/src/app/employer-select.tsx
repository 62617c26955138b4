import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { type FindProps, FindSelect } from './find-select.tsx'

const query = graphql(`
  query EmployerSelect($text: String) {
    employers(text: $text, first: 20) {
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
