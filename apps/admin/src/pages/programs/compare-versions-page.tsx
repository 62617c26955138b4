import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchWords } from '@journeyline/app-kit/search/search'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { Empty, NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { graphql } from '../../generated/gql.ts'
import { programAddress } from '../../programs/addresses.ts'
import { CompareControls } from '../../programs/compare/compare-controls.tsx'
import { comparedIn } from '../../programs/compare/compare-search.ts'
import { Comparison } from '../../programs/compare/comparison.tsx'
import { compareMessages } from '../../programs/compare/messages.ts'
import { programMessages } from '../../programs/messages.ts'
import { versionsOf } from '../../programs/program-versions.ts'

const query = graphql(`
  query CompareVersionsPage($programId: ID!) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        ...ProgramVersions_program @unmask
      }
    }
  }
`)

/** Two versions of a program side by side; which two is in the address. */
export function CompareVersionsPage() {
  const t = useMessages(compareMessages)
  const words = useMessages(programMessages)
  const { programId } = useParams({ from: '/console/programs/$programId/compare' })
  const { data } = useSuspenseQuery(query, { variables: { programId } })
  const [search, change] = useSearchWords()
  const program = data.node?.__typename === 'Program' ? data.node : null
  if (program === null) {
    const back = { to: '/programs', label: words('programs') }
    return (
      <Page narrow>
        <PageHead title={words('program')} back={back} />
        <NotFound act={back} />
      </Page>
    )
  }
  const versions = versionsOf(program)
  const { before, after, all } = comparedIn(search, versions)
  const back = { to: programAddress(programId), label: program.name }
  return (
    <Page>
      <PageHead title={t('title', { program: program.name })} back={back} />
      <PageBody>
        {before && after ? (
          <div style={{ display: 'grid', gap: 24 }}>
            <CompareControls
              versions={versions}
              before={before.id}
              after={after.id}
              all={all}
              onChange={({ all: everything, ...sides }) =>
                change({
                  before: before.id,
                  after: after.id,
                  ...sides,
                  ...(everything === undefined ? {} : { all: everything ? '1' : undefined }),
                })
              }
            />
            <Suspense fallback={<SkeletonTable />}>
              <Comparison before={before} after={after} all={all} />
            </Suspense>
          </div>
        ) : (
          <Empty title={t('oneTitle')} text={t('oneText')} act={{ label: back.label, to: back.to }} />
        )}
      </PageBody>
    </Page>
  )
}
