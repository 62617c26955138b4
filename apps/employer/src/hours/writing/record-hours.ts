import { problemsIn } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { STALE_AFTER_DECISION, staleSums } from '../approvals/decided-in-cache.ts'
import { hoursMessages } from '../messages.ts'
import type { FilledLine } from './hours-lines.ts'

const RecordHours = graphql(`
  mutation RecordHours($input: RecordHoursInput!) {
    recordHours(input: $input) {
      ... on RecordHoursSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes an apprentice's hours down, all lines or none; answers with the problems of the form, by line. */
export function useRecordHours(placement: { id: string; apprenticeName: string }) {
  const t = useMessages(hoursMessages)
  const write = useAct(RecordHours, {
    told: ({ rows: { length: count } }) => t('written', { count, name: placement.apprenticeName }),
    changes: (cache) => {
      staleSums(cache, placement.id)
      cache.evict({ fieldName: 'hoursToDecide' })
    },
    refetchQueries: STALE_AFTER_DECISION,
  })
  return async (lines: readonly FilledLine[]): Promise<Problem[] | undefined> => {
    const entries = lines.map(({ reference, onDay, minutes, competencyId, note }) => ({
      ...{ apprentice: { placementId: placement.id }, kind: 'OJT' as const, reference, onDay },
      minutes: Number(minutes),
      subject: competencyId ? { competencyId } : null,
      note: note.trim() || null,
    }))
    return problemsIn(await write({ entries }))?.map(atLine(lines))
  }
}

/** The fields of a line; what is about none of them stands at its hours. */
const OF_LINE = ['onDay', 'minutes', 'competencyId', 'note']

/** The server names the third line's day `entries.2.onDay`; the form knows the line by its own number. */
function atLine(lines: readonly FilledLine[]) {
  return ({ path, message }: Problem): Problem => {
    const [, index, field] = path.split('.')
    const line = lines[Number(index)] ?? lines[0]
    return { path: `${OF_LINE.find((one) => one === field) ?? 'minutes'}_${line?.line ?? 0}`, message }
  }
}
