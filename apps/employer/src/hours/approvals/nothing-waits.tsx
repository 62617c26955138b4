import { useSuspenseQuery } from '@apollo/client/react'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCircleCheck } from '@tabler/icons-react'
import { graphql } from '../../generated/gql.ts'
import { hoursMessages } from '../messages.ts'

const LatestApproval = graphql(`
  query LatestApproval {
    viewer {
      employer {
        id
        latest: hoursEntries(filter: { statuses: [APPROVED] }, first: 1) {
          edges {
            node {
              id
              onDay
              decidedAt
              decidedBy {
                label
              }
            }
          }
        }
      }
    }
  }
`)

/** Nothing waits for anybody; and up to which day hours are approved. */
export function NothingWaits() {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseQuery(LatestApproval, { fetchPolicy: 'cache-and-network' })
  const latest = data.viewer?.employer?.latest.edges[0]?.node
  const facts = latest?.decidedAt && {
    ...{ day: format.day(latest.onDay), ago: format.ago(latest.decidedAt) },
    name: latest.decidedBy?.label ?? '',
  }
  return (
    <Empty
      icon={IconCircleCheck}
      title={t('nothingWaits')}
      text={facts ? t('latestBy', facts) : t('nothingWaitsYet')}
      act={{ label: t('toApprentices'), to: '/apprentices' }}
    />
  )
}
