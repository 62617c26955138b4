import { useMutation } from '@apollo/client/react'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ChangeMeetingInput } from '../generated/graphql.ts'
import { classesChanged } from './classes-changed.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      __typename
      ... on ChangeMeetingSuccess {
        data {
          id
          onDay
          minutes
          topic
          standing
          version
          section {
            ...ClassesChanged_section @unmask
          }
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
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Changes a class; lists of classes are asked anew, because its place in them may be another. */
export function useChangeMeeting() {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (data && 'data' in data.changeMeeting) classesChanged(cache, data.changeMeeting.data.section)
    },
  })
  return async (input: ChangeMeetingInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.changeMeeting)
    if (outcome.done) notify.done(t('meetingSaved', { day: format.day(outcome.done.onDay) }))
    return outcome
  }
}
