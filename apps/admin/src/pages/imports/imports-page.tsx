import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { useMore } from '@journeyline/app-kit/use-more'
import { type ImportKind, importKindFrom } from '@journeyline/domain/imports/import-kinds'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { ImportList } from '../../imports/import-list.tsx'
import { importMessages } from '../../imports/messages.ts'
import { FileColumns } from '../../imports/upload/file-columns.tsx'
import { ImportFile } from '../../imports/upload/import-file.tsx'

const query = graphql(`
  query ImportsPage($after: String) {
    imports(first: 20, after: $after) {
      edges {
        node {
          id
          ...ImportList_import
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
  const { edges, pageInfo, totalCount } = data.imports
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
