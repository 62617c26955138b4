import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { there } from '@journeyline/api-client/there'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useCohortActs } from '../../cohorts/cohort-acts.ts'
import { CohortCounts } from '../../cohorts/cohort-counts.tsx'
import { CohortFacts } from '../../cohorts/cohort-facts.tsx'
import { CohortNext } from '../../cohorts/cohort-next.tsx'
import { CohortRowFilters } from '../../cohorts/cohort-row-filters.tsx'
import { type CohortRow, CohortRowTable } from '../../cohorts/cohort-row-table.tsx'
import { cohortSearch } from '../../cohorts/cohort-search.ts'
import { cohortMessages } from '../../cohorts/messages.ts'
import { ChangeStageDialog } from '../../enrollments/change-stage-dialog.tsx'
import { openInPracticode } from '../../enrollments/gate/open-conditions.ts'
import { graphql } from '../../generated/gql.ts'
import type { CohortPageQuery } from '../../generated/graphql.ts'

const query = graphql(`
  query CohortPage($id: ID!, $filter: CohortRowFilter, $after: String) {
    cohort(id: $id) {
      id
      program {
        id
        country
        path
      }
      ...CohortNext_cohort
      ...CohortFacts_cohort
      rows(filter: $filter, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        edges {
          node {
            ...CohortRowTable_row @unmask
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

const figures = graphql(`
  query CohortFigures($id: ID!, $programId: ID!) {
    node(id: $id) {
      id
      ... on Cohort {
        seatsTaken
      }
    }
    pipelineSnapshot(programId: $programId, cohortId: $id) {
      asOf
      counts {
        stage
        learners
      }
    }
  }
`)

type Cohort = NonNullable<CohortPageQuery['cohort']>

/** A cohort's overview: what it asks for, how its learners stand, and each of them. */
export function CohortPage() {
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId' })
  const [search, setSearch] = useSearchState(cohortSearch)
  const asked = useDeferredValue(search)
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: {
      id: cohortId,
      filter: {
        ...(asked.text ? { text: asked.text } : {}),
        ...(asked.stage.length > 0 ? { stages: asked.stage } : {}),
      },
    },
  })
  const { cohort } = data
  const more = useMore(cohort?.rows.pageInfo ?? { hasNextPage: false }, fetchMore)
  // The frame around this page says it when there is no such cohort.
  if (cohort === null) return null
  return (
    <CohortView
      key={cohortId}
      cohort={cohort}
      search={search}
      setSearch={setSearch}
      busy={asked !== search}
      more={more}
    />
  )
}

type ViewProps = {
  cohort: Cohort
  search: ReturnType<typeof cohortSearch>
  setSearch: (change: Partial<ReturnType<typeof cohortSearch>>) => void
  busy: boolean
  more: ReturnType<typeof useMore>
}

function CohortView({ cohort, search, setSearch, busy, more }: ViewProps) {
  const t = useMessages(cohortMessages)
  const client = useApolloClient()
  const { enroll, edit, importRoster } = useCohortActs()
  const [moving, setMoving] = useState<{ rows: CohortRow[]; clear: () => void } | null>(null)
  const variables = { id: cohort.id, programId: cohort.program.id }
  const { data } = useSuspenseQuery(figures, { variables })
  const { counts } = there(data.pipelineSnapshot)
  const refreshFigures = () => void client.query({ query: figures, variables, fetchPolicy: 'network-only' })
  const { country } = cohort.program
  const movers = moving?.rows.map((row) => ({ ...row, country, open: openInPracticode(row) })) ?? []
  const rows = cohort.rows.edges.map(({ node }) => node)
  const { totalCount, totalCountIsExact } = cohort.rows
  const filtered = search.text !== '' || search.stage.length > 0
  return (
    <>
      <ObjectPage facts={<CohortFacts cohort={cohort} />}>
        <CohortNext
          cohort={cohort}
          counts={counts}
          enroll={enroll}
          importRoster={importRoster}
          edit={edit}
          onSee={(stage) => setSearch({ stage, text: '' })}
        />
        <CohortCounts
          counts={counts}
          path={cohort.program.path}
          chosen={search.stage}
          onChoose={(stage) => setSearch({ stage })}
        />
      </ObjectPage>
      <Section title={t('learners')}>
        {(filtered || totalCount > 0) && (
          <CohortRowFilters
            search={search}
            onChange={setSearch}
            shown={rows.length}
            total={totalCount}
            exact={totalCountIsExact}
          />
        )}
        <PageBody>
          <CohortRowTable
            rows={rows}
            downloadName={`cohort-${cohort.id}`}
            {...(totalCountIsExact ? { total: totalCount } : {})}
            busy={busy}
            {...more}
            bulkActs={(selected, clear) => [
              { label: t('moveTo'), onClick: () => setMoving({ rows: selected, clear }) },
            ]}
            empty={
              filtered ? (
                <NoResults onClear={() => setSearch({ stage: [], text: '' })} />
              ) : (
                <Empty title={t('rowsEmptyTitle')} text={t('rowsEmptyText')} act={enroll} />
              )
            }
          />
        </PageBody>
      </Section>
      <ChangeStageDialog
        movers={movers}
        onClose={() => setMoving(null)}
        onMoved={() => {
          moving?.clear()
          setMoving(null)
        }}
        refresh={refreshFigures}
      />
    </>
  )
}
