import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { freeSeat } from '@journeyline/domain/enrollments/enrollment'
import type { Act } from '@journeyline/ui/act.tsx'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { ObjectPage } from '@journeyline/ui/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page.tsx'
import { Section } from '@journeyline/ui/section.tsx'
import { Empty, NoResults, NotFound } from '@journeyline/ui/states.tsx'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { openInPracticode } from '../app/open-conditions.ts'
import { useSearchState } from '../app/search-state.ts'
import { useMore } from '../app/use-more.ts'
import { CohortCounts } from '../cohorts/cohort-counts.tsx'
import { CohortFacts } from '../cohorts/cohort-facts.tsx'
import { CohortNext } from '../cohorts/cohort-next.tsx'
import { CohortRowFilters } from '../cohorts/cohort-row-filters.tsx'
import { type CohortRow, CohortRowTable } from '../cohorts/cohort-row-table.tsx'
import { cohortSearch } from '../cohorts/cohort-search.ts'
import { EditCohortDialog } from '../cohorts/edit-cohort-dialog.tsx'
import { cohortMessages } from '../cohorts/messages.ts'
import { ChangeStageDialog } from '../enrollments/change-stage-dialog.tsx'
import { EnrollLearnerDialog } from '../enrollments/enroll-learner-dialog.tsx'
import { graphql } from '../generated/gql.ts'
import type { CohortPageQuery } from '../generated/graphql.ts'
import { CreateLearnerForm } from '../learners/create-learner-form.tsx'

const query = graphql(`
  query CohortPage($id: ID!, $filter: CohortRowFilter, $after: String) {
    cohort(id: $id) {
      id
      name
      capacity
      seatsTaken
      expectedEndsOn
      program {
        id
        name
      }
      ...CohortNext_cohort
      ...CohortFacts_cohort
      ...EditCohortDialog_cohort
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

/** One cohort: what it asks for, how its learners stand, and each of them. */
export function CohortPage() {
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId' })
  const [search, setSearch] = useSearchState(cohortSearch)
  const asked = useDeferredValue(search)
  const { data, fetchMore, refetch } = useSuspenseQuery(query, {
    variables: {
      id: cohortId,
      filter: {
        ...(asked.text ? { text: asked.text } : {}),
        ...(asked.stage.length > 0 ? { stages: asked.stage } : {}),
      },
    },
  })
  const t = useMessages(cohortMessages)
  const { cohort } = data
  const more = useMore(cohort?.rows.pageInfo ?? { hasNextPage: false }, fetchMore)
  if (cohort === null) {
    return (
      <Page>
        <PageHead title={t('cohort')} back={{ to: '/cohorts', label: t('cohorts') }} />
        <NotFound act={{ label: t('cohorts'), to: '/cohorts' }} />
      </Page>
    )
  }
  return (
    <CohortView
      key={cohortId}
      cohort={cohort}
      search={search}
      setSearch={setSearch}
      busy={asked !== search}
      more={more}
      onEnrolled={() => void refetch()}
    />
  )
}

type ViewProps = {
  cohort: Cohort
  search: ReturnType<typeof cohortSearch>
  setSearch: (change: Partial<ReturnType<typeof cohortSearch>>) => void
  busy: boolean
  more: ReturnType<typeof useMore>
  onEnrolled: () => void
}

function CohortView({ cohort, search, setSearch, busy, more, onEnrolled }: ViewProps) {
  const t = useMessages(cohortMessages)
  const client = useApolloClient()
  const [open, setOpen] = useState<'edit' | 'enroll' | null>(null)
  const [moving, setMoving] = useState<{ rows: CohortRow[]; clear: () => void } | null>(null)
  const variables = { id: cohort.id, programId: cohort.program.id }
  const { data } = useSuspenseQuery(figures, { variables })
  const { counts } = data.pipelineSnapshot
  const refreshFigures = () => void client.query({ query: figures, variables, fetchPolicy: 'network-only' })
  const close = () => setOpen(null)
  const movers = moving?.rows.map((row) => ({ ...row, open: openInPracticode(row) })) ?? []

  const seat = freeSeat({ ...cohort, programName: cohort.program.name })
  const enroll: Act = {
    label: t('enrollLearner'),
    onClick: () => setOpen('enroll'),
    ...(seat.allowed ? {} : { refusal: seat.reason }),
  }
  const edit: Act = { label: t('editCohort'), onClick: () => setOpen('edit') }
  const importRoster: Act = { label: t('importRoster'), to: '/imports?kind=ROSTER' }
  const rows = cohort.rows.edges.map(({ node }) => node)
  const { totalCount, totalCountIsExact } = cohort.rows
  const filtered = search.text !== '' || search.stage.length > 0
  return (
    <Page>
      <PageHead
        title={cohort.name}
        back={{ to: '/cohorts', label: t('cohorts') }}
        primary={enroll}
        more={[edit, importRoster]}
      />
      <ObjectPage facts={<CohortFacts cohort={cohort} />}>
        <CohortNext
          cohort={cohort}
          counts={counts}
          enroll={enroll}
          importRoster={importRoster}
          edit={edit}
          onSee={(stage) => setSearch({ stage, text: '' })}
        />
        <CohortCounts counts={counts} chosen={search.stage} onChoose={(stage) => setSearch({ stage })} />
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
      <EditCohortDialog cohort={cohort} opened={open === 'edit'} onClose={close} />
      <EnrollLearnerDialog
        cohort={{ ...cohort, programId: cohort.program.id, programName: cohort.program.name }}
        opened={open === 'enroll'}
        onClose={close}
        onEnrolled={() => {
          refreshFigures()
          onEnrolled()
        }}
        newLearner={(tell) => <CreateLearnerForm {...tell} />}
      />
      <ChangeStageDialog
        movers={movers}
        onClose={() => setMoving(null)}
        onMoved={() => {
          moving?.clear()
          setMoving(null)
        }}
        refresh={refreshFigures}
      />
    </Page>
  )
}
