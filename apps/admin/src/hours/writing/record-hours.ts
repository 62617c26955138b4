import { problemsIn } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { fieldOfEntry } from '@journeyline/app-kit/hours/field-of-entry'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { HoursInput } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'

const document = graphql(`
  mutation RecordHours($input: RecordHoursInput!) {
    recordHours(input: $input) {
      __typename
      ... on RecordHoursSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes one entry down and says so; a problem stands at the entry's own field. */
export function useRecordHours() {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const write = useAct(document, {
    told: (_done, _input, { minutes, onDay }: HoursInput) =>
      t('wroteNotice', { hours: hoursInFigures(minutes), day: format.day(onDay) }),
  })
  return async (entry: HoursInput): Promise<Problem[] | undefined> => {
    const problems = problemsIn(await write({ entries: [entry] }, entry))
    return problems?.map(({ path, message }) => ({ path: fieldOfEntry(path), message }))
  }
}
