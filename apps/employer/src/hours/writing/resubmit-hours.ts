import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import type { HoursDetails } from '@journeyline/domain/hours/hours-entry'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { STALE_AFTER_DECISION, staleSums } from '../approvals/decided-in-cache.ts'
import { hoursMessages } from '../messages.ts'

const ResubmitHours = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      ... on ResubmitHoursSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** What an employer mends; the kind stays on the job, and a late reason is the staff's. */
export type MendedValues = Omit<FormValues<HoursDetails>, 'kind' | 'courseId' | 'lateReason'>

/** Sends rejected hours again, mended. */
export function useResubmitHours(placementId: string) {
  const t = useMessages(hoursMessages)
  const resubmit = useAct(ResubmitHours, {
    told: () => t('sentAgain'),
    changes: (cache) => {
      staleSums(cache, placementId)
      cache.evict({ fieldName: 'hoursToDecide' })
    },
    refetchQueries: STALE_AFTER_DECISION,
  })
  return async (hoursEntryId: string, { competencyId, ...values }: MendedValues) => {
    const subject = competencyId ? { competencyId } : null
    const details = { ...values, minutes: Number(values.minutes), subject, note: values.note.trim() || null }
    return resubmit({ entries: [{ hoursEntryId, details }] })
  }
}
