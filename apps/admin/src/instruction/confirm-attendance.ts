import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ConfirmAttendanceInput } from '../generated/graphql.ts'
import { classesChanged } from './classes-changed.ts'
import { hoursWritten } from './hours-written.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation ConfirmAttendance($input: ConfirmAttendanceInput!) {
    confirmAttendance(input: $input) {
      __typename
      ... on ConfirmAttendanceSuccess {
        data {
          ...Roll_meeting @unmask
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

/** Confirms a roll, which writes its hours; lists of classes and everybody's hours are asked anew. */
export function useConfirmAttendance() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (!data || !('data' in data.confirmAttendance)) return
      const { section, roll } = data.confirmAttendance.data
      classesChanged(cache, section)
      hoursWritten(
        cache,
        roll.map(({ enrollmentId }) => enrollmentId),
      )
    },
  })
  return async (input: ConfirmAttendanceInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.confirmAttendance)
    if (outcome.done) notify.done(t('confirmed', { count: outcome.done.counts.present }))
    return outcome
  }
}
