import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { STALE_AFTER_DECISION, staleSums } from './decided-in-cache.ts'
import { hoursMessages } from './messages.ts'
import type { FilledLine } from './timesheet.ts'

const WriteHours = graphql(`
  mutation WriteHours($input: WriteHoursInput!) {
    writeHours(input: $input) {
      ... on WriteHoursSuccess {
        data {
          id
          reference
          onDay
          minutes
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

/** Writes an apprentice's hours down, all lines or none; answers with the problems of the form, by line. */
export function useWriteHours(placement: { id: string; apprenticeName: string }) {
  const t = useMessages(hoursMessages)
  const [mutate] = useMutation(WriteHours)
  return async (lines: readonly FilledLine[]): Promise<Problem[] | undefined> => {
    const entries = lines.map(({ reference, onDay, minutes, competencyId, note }) => ({
      ...{ placementId: placement.id, kind: 'OJT' as const, reference, onDay },
      minutes: Number(minutes),
      competencyId: competencyId || null,
      note: note.trim() || null,
    }))
    try {
      const { data } = await mutate({
        variables: { input: { entries } },
        update: (cache, { data: answer }) => {
          if (!answer || !('data' in answer.writeHours)) return
          staleSums(cache, placement.id)
          cache.evict({ fieldName: 'hoursToDecide' })
        },
        refetchQueries: STALE_AFTER_DECISION,
      })
      if (!data || !('data' in data.writeHours)) return problemsOf(data?.writeHours).map(atLine(lines))
      const written = data.writeHours.data
      notify.done(t('written', { count: written.length, name: placement.apprenticeName }))
      const changed = entries.filter(({ reference, onDay, minutes }) =>
        written.some(
          (one) => one.reference === reference && (one.onDay !== onDay || one.minutes !== minutes),
        ),
      )
      // the first send had arrived after all, and what was typed since is not in it
      if (changed.length > 0) notify.failed(t('writtenBefore', { count: changed.length }))
      return undefined
    } catch (error) {
      tellFailure(error, t('writeFailed'))
      throw error
    }
  }
}

/** The server names the third line's day `entries.2.onDay`; the form knows the line by its own number. */
function atLine(lines: readonly FilledLine[]) {
  return ({ path, message }: Problem): Problem => {
    const [, index, field] = path.split('.')
    const line = lines[Number(index)] ?? lines[0]
    return { path: `${field ?? (path === 'form' ? 'minutes' : path)}_${line?.line ?? 0}`, message }
  }
}
