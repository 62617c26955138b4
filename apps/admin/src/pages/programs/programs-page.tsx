import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { programMessages } from '../../programs/messages.ts'
import { ProgramTable } from '../../programs/program-table.tsx'

const query = graphql(`
  query ProgramsPage($after: String) {
    programs(first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          ...ProgramTable_program
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Every program, and the version each goes by. */
export function ProgramsPage() {
  const t = useMessages(programMessages)
  const { data, fetchMore } = useSuspenseQuery(query, { fetchPolicy: 'cache-and-network' })
  const { edges, pageInfo, totalCount } = data.programs
  const more = useMore(pageInfo, fetchMore)
  return (
    <Page>
      <PageHead title={t('programs')} purpose={t('programsPurpose')} />
      <PageBody>
        <ProgramTable programs={edges.map(({ node }) => node)} total={totalCount} {...more} />
      </PageBody>
    </Page>
  )
}
