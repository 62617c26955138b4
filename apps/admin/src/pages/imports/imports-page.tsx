import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { useMore } from '@journeyline/app-kit/use-more'
import { type ImportKind, importKindFrom } from '@journeyline/domain/imports/import-kinds'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page.tsx'
import { Section } from '@journeyline/ui/section.tsx'
import { Empty } from '@journeyline/ui/states.tsx'
import { useNavigate } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { FileColumns } from '../../imports/file-columns.tsx'
import { ImportFile } from '../../imports/import-file.tsx'
import { ImportList } from '../../imports/import-list.tsx'
import { importMessages } from '../../imports/messages.ts'

const query = graphql(`
  query ImportsPage($after: String) {
    rosterImports(first: 20, after: $after) {
      edges {
        node {
          id
          ...ImportList_rosterImport
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

/** Brings in files, and lists those that were brought in. */
export function ImportsPage() {
  const t = useMessages(importMessages)
  const navigate = useNavigate()
  const [search, change] = useSearchWords()
  const kind = importKindFrom(word(search, 'kind')) ?? 'ROSTER'
  const setKind = (next: ImportKind) => change({ kind: next }, { replace: true })
  const { data, fetchMore } = useSuspenseQuery(query, { fetchPolicy: 'cache-and-network' })
  const { edges, pageInfo, totalCount } = data.rosterImports
  const more = useMore(pageInfo, fetchMore)
  return (
    <Page>
      <PageHead title={t('imports')} purpose={t('importsPurpose')} />
      <PageBody>
        <div style={{ display: 'grid', gap: 32, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <ImportFile
            kind={kind}
            onKind={setKind}
            onRead={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
          />
          <Section title={t('earlier')}>
            <ImportList
              imports={edges.map(({ node }) => node)}
              total={totalCount}
              {...more}
              empty={<Empty title={t('noneYet')} text={t('noneYetText')} />}
            />
          </Section>
          <FileColumns kind={kind} onKind={setKind} />
        </div>
      </PageBody>
    </Page>
  )
}
