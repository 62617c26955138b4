import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { checkMessages } from './messages.ts'

const document = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      __typename
      ... on RecordCheckSuccess {
        enrollment {
          id
          ...Checks_enrollment
          ...PracticeNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes down how a check came out; the standing follows in the cache. */
export function useRecordCheck() {
  const t = useMessages(checkMessages)
  return useAct(document, {
    told: (_done, _input, title: string) => t('recorded', { title }),
  })
}
