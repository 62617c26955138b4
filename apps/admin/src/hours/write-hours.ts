import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal } from '@journeyline/app-kit/acts/refusal'
import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursInput } from '../generated/graphql.ts'
import { hoursMessages } from './messages.ts'

const document = graphql(`
  mutation WriteHours($input: WriteHoursInput!) {
    writeHours(input: $input) {
      __typename
      ... on WriteHoursSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes one entry down and says so; returns why it could not be, each problem at the entry's own field. */
export function useWriteHours() {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const [mutate] = useMutation(document)
  return async (entry: HoursInput): Promise<Refusal | undefined> => {
    const { data } = await mutate({ variables: { input: { entries: [entry] } } })
    const { refused } = outcomeOf(data?.writeHours)
    if (!refused) {
      notify.done(t('wroteNotice', { hours: hoursInFigures(entry.minutes), day: format.day(entry.onDay) }))
      return undefined
    }
    // The form is one entry; the API counts entries.
    const fields = refused.fields?.map(({ path, message }) => ({
      path: path.filter((part) => part !== 'entries' && part !== '0'),
      message,
    }))
    return { ...refused, ...(fields ? { fields } : {}) }
  }
}
