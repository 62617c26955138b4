import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ScheduleMeetingsInput } from '../generated/graphql.ts'
import { classesChanged } from './classes-changed.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation ScheduleMeetings($input: ScheduleMeetingsInput!) {
    scheduleMeetings(input: $input) {
      __typename
      ... on ScheduleMeetingsSuccess {
        data {
          ...ClassesChanged_section @unmask
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Schedules classes of a section, all or none; every list of its classes is asked anew. */
export function useScheduleMeetings() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (data && 'data' in data.scheduleMeetings) classesChanged(cache, data.scheduleMeetings.data)
    },
  })
  return async (sectionId: string, meetings: ScheduleMeetingsInput['meetings']) => {
    const { data } = await mutate({ variables: { input: { sectionId, meetings } } })
    const outcome = outcomeOf(data?.scheduleMeetings)
    if (outcome.done) notify.done(t('scheduledNotice', { count: meetings.length }))
    return outcome
  }
}
