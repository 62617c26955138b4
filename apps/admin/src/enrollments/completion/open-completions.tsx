import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { graphql } from '../../generated/gql.ts'
import type { OpenCompletionsFragment } from '../../generated/graphql.ts'
import { completionMessages } from './messages.ts'

graphql(`
  fragment OpenCompletions on CompletionRow {
    enrollmentId
    learnerId
    learnerName
    completion {
      inWords
    }
  }
`)

type Props = { rows: readonly OpenCompletionsFragment[] }

/** Whose completion waits for a decision, and what is open. */
export function OpenCompletions({ rows }: Props) {
  const t = useMessages(completionMessages)
  return (
    <NextStep tone="act" title={t('allInQuestion', { count: rows.length })}>
      <ul>
        {rows.map(({ enrollmentId, learnerId, learnerName, completion }) => (
          <li key={enrollmentId}>
            <Anchor
              component={UiLink}
              to={`/learners/${encodeURIComponent(learnerId)}?enrollment=${encodeURIComponent(enrollmentId)}`}
            >
              {learnerName}
            </Anchor>
            : {completion.inWords}
          </li>
        ))}
      </ul>
    </NextStep>
  )
}
