import { useSuspenseQuery } from '@apollo/client/react'
import { TextFilter } from '@journeyline/app-kit/filters/text-filter.tsx'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBuilding, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { CreateEmployerDialog } from '../../employers/create-employer-dialog.tsx'
import { EmployerTable } from '../../employers/employer-table.tsx'
import { employersSearch } from '../../employers/employers-search.ts'
import { employerMessages } from '../../employers/messages.ts'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query EmployersPage($text: String, $after: String) {
    employers(filter: { text: $text }, first: 50, after: $after) {
      edges {
        node {
          id
          ...EmployerTable_employer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

/** The employers, found by name; a new one is written down here. */
export function EmployersPage() {
  const t = useMessages(employerMessages)
  const navigate = useNavigate()
  const [search, change] = useSearchState(employersSearch)
  const text = useDeferredValue(search.text)
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { text: text || null },
    fetchPolicy: 'cache-and-network',
  })
  const { edges, pageInfo, totalCount } = data.employers
  const more = useMore(pageInfo, fetchMore)
  const creating = useAddressDialog('new')
  const clear = () => change({ text: '' })
  const create = { label: t('create'), icon: IconPlus, onClick: creating.open }
  return (
    <Page>
      <PageHead title={t('employers')} purpose={t('employersPurpose')} primary={create} />
      <StateLine
        shown={edges.length}
        total={totalCount}
        noun={t('noun', { count: totalCount })}
        filters={text ? [{ key: 'text', label: t('text'), value: text, onRemove: clear }] : []}
      >
        <TextFilter label={t('find')} value={search.text} onChange={(next) => change({ text: next })} />
      </StateLine>
      <PageBody>
        <EmployerTable
          employers={edges.map(({ node }) => node)}
          total={totalCount}
          busy={text !== search.text}
          {...more}
          empty={
            text ? (
              <NoResults onClear={clear} />
            ) : (
              <Empty icon={IconBuilding} title={t('noEmployers')} text={t('noEmployersText')} act={create} />
            )
          }
        />
      </PageBody>
      <CreateEmployerDialog
        opened={creating.opened}
        onClose={creating.close}
        onCreated={(employerId) =>
          void navigate({ to: '/employers/$employerId', params: { employerId }, replace: true })
        }
      />
    </Page>
  )
}
