import { useMutation } from '@apollo/client/react'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import type { HoursDetails } from '@journeyline/domain/hours/hours-entry'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { STALE_AFTER_DECISION, staleSums } from './decided-in-cache.ts'
import { hoursMessages } from './messages.ts'

const ResubmitHours = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      ... on ResubmitHoursSuccess {
        data {
          id
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

/** What an employer mends; the kind stays on the job, and a late reason is the staff's. */
export type MendedValues = Omit<FormValues<HoursDetails>, 'kind' | 'courseId' | 'lateReason'>

/** Sends rejected hours again, mended; answers with the problems of the form. */
export function useResubmitHours(placementId: string) {
  const t = useMessages(hoursMessages)
  const [mutate] = useMutation(ResubmitHours)
  return async (entryId: string, values: MendedValues): Promise<Problem[] | undefined> => {
    try {
      const { data } = await mutate({
        variables: {
          input: {
            ...{ ...values, entryId, minutes: Number(values.minutes) },
            ...{ competencyId: values.competencyId || null, note: values.note.trim() },
          },
        },
        update: (cache, { data: answer }) => {
          if (!answer || !('data' in answer.resubmitHours)) return
          staleSums(cache, placementId)
          cache.evict({ fieldName: 'hoursToDecide' })
        },
        refetchQueries: STALE_AFTER_DECISION,
      })
      if (!data || !('data' in data.resubmitHours)) return problemsOf(data?.resubmitHours)
      notify.done(t('sentAgain'))
      return undefined
    } catch (error) {
      tellFailure(error, t('sendAgainFailed'))
      throw error
    }
  }
}
