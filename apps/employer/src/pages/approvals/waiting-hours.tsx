import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCircleCheck } from '@tabler/icons-react'
import { graphql } from '../../generated/gql.ts'
import { ApprovalsInbox } from '../../hours/approvals/approvals-inbox.tsx'
import { type ApprovalsSearch, approvalsFilter } from '../../hours/approvals/approvals-search.ts'
import { NothingWaits } from '../../hours/approvals/nothing-waits.tsx'
import { hoursMessages } from '../../hours/messages.ts'
import { useViewer } from '../../session/viewer.ts'

const ApprovalsPageQuery = graphql(`
  query ApprovalsPage($filter: HoursToDecideFilter, $after: String) {
    hoursToDecide(filter: $filter, first: 100, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...HoursToDecide_entry @unmask
        }
      }
    }
  }
`)

type Props = {
  /** What the list shows; it follows what is asked for when its rows are there. */
  search: ApprovalsSearch
  asked: ApprovalsSearch
  onChange: (search: ApprovalsSearch) => void
}

/** The count of what waits, the filters in force, and the entries by apprentice and week. */
export function WaitingHours({ search, asked, onChange }: Props) {
  const t = useMessages(hoursMessages)
  const { waiting: mine } = useViewer()
  const { data, fetchMore } = useSuspenseQuery(ApprovalsPageQuery, {
    variables: { filter: approvalsFilter(search) },
    fetchPolicy: 'cache-and-network',
  })
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.hoursToDecide
  const more = useMore(pageInfo, fetchMore, t('moreFailed'))
  const entries = edges.map(({ node }) => node)
  const { apprentice } = search
  const name = entries.find(({ placement }) => placement?.id === apprentice)?.placement?.apprenticeName
  const hasOthers = search.mine || totalCount > mine || entries.some(({ mayApprove }) => !mayApprove.allowed)
  const busy = asked !== search
  const isFiltered = search.mine !== undefined || apprentice !== undefined
  const chips = apprentice
    ? [
        {
          ...{ key: 'apprentice', label: t('apprentice'), value: name ?? t('theApprentice') },
          onRemove: () => onChange({ ...asked, apprentice: undefined } as ApprovalsSearch), // left out of the address
        },
      ]
    : []
  return (
    <>
      {(totalCount > 0 || isFiltered) && (
        <StateLine
          shown={edges.length}
          total={totalCount}
          exact={totalCountIsExact}
          noun={t('noun', { count: totalCount })}
          filters={chips}
        >
          {hasOthers && (
            <CheckField
              id="mine"
              label={t('onlyMine')}
              value={asked.mine ?? false}
              onChange={(on) => onChange({ ...asked, mine: on || undefined } as ApprovalsSearch)} // left out of the address
            />
          )}
        </StateLine>
      )}
      <PageBody>
        <div aria-busy={busy}>
          <ApprovalsInbox
            entries={entries}
            more={{ ...more, left: totalCount - edges.length }}
            empty={
              isFiltered ? (
                <Empty
                  icon={IconCircleCheck}
                  title={t('nothingWaits')}
                  text={t('nothingHere')}
                  act={{ label: t('showAll'), onClick: () => onChange({}) }}
                />
              ) : (
                <NothingWaits />
              )
            }
          />
        </div>
      </PageBody>
    </>
  )
}
