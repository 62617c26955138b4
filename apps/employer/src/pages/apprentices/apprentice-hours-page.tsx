import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { useFrameDialog } from '../../apprentices/frame-search.ts'
import { graphql } from '../../generated/gql.ts'
import { HoursByCompetency } from '../../hours/hours-by-competency.tsx'
import { HoursLedger } from '../../hours/hours-ledger.tsx'
import { LedgerFilters, useLedgerChips } from '../../hours/ledger-filters.tsx'
import { type LedgerSearch, ledgerFilter } from '../../hours/ledger-search.ts'
import { hoursMessages } from '../../hours/messages.ts'
import { competencyOptions } from '../../hours/writing/writing-facts.ts'

const ApprenticeHoursPageQuery = graphql(`
  query ApprenticeHoursPage($id: ID!, $filter: HoursEntryFilter, $after: String) {
    node(id: $id) {
      id
      ... on Placement {
        apprenticeName
        ...WritingFacts_placement @unmask
        ...HoursByCompetency_placement
        hoursEntries(filter: $filter, first: 50, after: $after) {
          totalCount
          totalCountIsExact
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...HoursLedger_entry @unmask
            }
          }
        }
      }
    }
  }
`)

/** An apprentice's hours ledger, through the filters in the address, and what the hours went to. */
export function ApprenticeHoursPage() {
  const t = useMessages(hoursMessages)
  const { placementId } = useParams({ from: '/signed-in/apprentices/$placementId' })
  const search = useSearch({ from: '/signed-in/apprentices/$placementId/hours' })
  const listed = useDeferredValue(search)
  return (
    <PageBoundary fallback={<SkeletonTable columns={6} />} what={t('ledger')}>
      <Hours id={placementId} search={listed} busy={listed !== search} typed={search} />
    </PageBoundary>
  )
}

type Props = { id: string; search: LedgerSearch; typed: LedgerSearch; busy: boolean }

function Hours({ id, search, typed, busy }: Props) {
  const t = useMessages(hoursMessages)
  const navigate = useNavigate({ from: '/apprentices/$placementId/hours' })
  const dialog = useFrameDialog()
  const { data, fetchMore } = useSuspenseQuery(ApprenticeHoursPageQuery, {
    variables: { id, filter: ledgerFilter(search) },
    fetchPolicy: 'cache-and-network',
  })
  const placement = data.node?.__typename === 'Placement' ? data.node : null
  const more = useMore(placement?.hoursEntries.pageInfo ?? { hasNextPage: false }, fetchMore, t('moreFailed'))
  const filters = {
    ...{ search: typed, competencies: placement ? competencyOptions(placement) : [] },
    onChange: (change: object) =>
      void navigate({ search: { ...typed, ...change }, replace: true, resetScroll: false }),
  }
  const chips = useLedgerChips(filters)
  // the frame says so when there is none
  if (!placement) return null
  const { edges, totalCount, totalCountIsExact } = placement.hoursEntries
  const drop = () => void navigate({ search: {}, replace: true, resetScroll: false })
  return (
    <>
      <LedgerFilters {...filters} />
      <StateLine
        shown={edges.length}
        total={totalCount}
        exact={totalCountIsExact}
        noun={t('ledgerNoun', { count: totalCount })}
        filters={chips}
        onClear={drop}
      />
      <PageBody>
        <HoursLedger
          entries={edges.map(({ node }) => node)}
          total={totalCount}
          more={more}
          busy={busy}
          downloadName={`hours ${placement.apprenticeName}`}
          onSendAgain={dialog.openAgain}
          empty={
            chips.length > 0 ? (
              <NoResults onClear={drop} />
            ) : (
              <Empty
                title={t('emptyLedger')}
                text={t('emptyLedgerText')}
                act={{ label: t('recordHours'), onClick: dialog.openWrite }}
              />
            )
          }
        />
      </PageBody>
      <HoursByCompetency
        placement={placement}
        hoursOf={(code) => {
          const found = filters.competencies.find(({ label }) => label.startsWith(`${code} `))
          return found && `/apprentices/${id}/hours?competency=${found.value}`
        }}
      />
    </>
  )
}
